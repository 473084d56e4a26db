// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duotablemodel.h"

#include "core/base/textfold.h"
#include "ui/common/signalattention.h"
#include "ui/text/signaltext.h"

#include <QGuiApplication>

#include <algorithm>
#include <limits>

namespace duoboek {

namespace {

/// What an open end sorts as: after every date.
constexpr qint64 never = std::numeric_limits<qint64>::max();

} // namespace

DuoTableModel::DuoTableModel(Format format, QObject* parent)
    : RowTableModel({{tr("Code")}, {tr("Signals")}, {tr("Participant")}, {tr("Coach")}, {tr("Region")},
                        {tr("Since")}, {tr("Until")}, {tr("Agreed"), Qt::AlignTrailing}},
        parent)
    , m_format(std::move(format))
{
}

void DuoTableModel::setDuos(std::vector<DuoRow> duos, QDate today)
{
    m_today = today;
    setRows(std::move(duos));
}

void DuoTableModel::setSignals(std::vector<SignalledDuo> duos)
{
    // Both are in order of their codes.
    auto signalled = duos.begin();
    const bool isFiltered = m_wanted.signal || m_wanted.signals != DuoFilter::Signals::Any;
    changeColumn(static_cast<int>(Column::Signals), isFiltered, [&](DuoRow& row) {
        while (signalled != duos.end() && signalled->code < row.code)
            ++signalled;
        row.found.clear();
        if (signalled != duos.end() && signalled->id == row.id)
            row.found = std::move(signalled->found);
    });
}

void DuoTableModel::setWanted(const DuoFilter& wanted)
{
    m_wanted = wanted;
    filterAgain();
}

QVariant DuoTableModel::data(const QModelIndex& index, int role) const
{
    const bool isOfSignals = index.isValid() && index.column() == static_cast<int>(Column::Signals);
    if (!isOfSignals || rowAt(index.row()).found.empty())
        return RowTableModel::data(index, role);
    QStringList sentences;
    switch (role) {
    case Qt::ForegroundRole:
        return attentionColour(attentionOf(rowAt(index.row()).found), QGuiApplication::palette());
    case Qt::ToolTipRole:
        for (const DuoSignal& signal : rowAt(index.row()).found)
            sentences.append(m_format.withReadableDates(signalText(signal)).toHtmlEscaped());
        return QStringLiteral("<p>%1</p>").arg(sentences.join(QStringLiteral("<br>")));
    case Qt::AccessibleTextRole:
        for (const DuoSignal& signal : rowAt(index.row()).found)
            sentences.append(signalName(signal.kind));
        return sentences.join(QStringLiteral(", "));
    default:
        return RowTableModel::data(index, role);
    }
}

QString DuoTableModel::cellText(const DuoRow& duo, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Code:
        return duo.code;
    case Column::Signals:
        return duo.found.empty() ? QString()
                                 : QStringLiteral("%1 %2").arg(attentionSign(attentionOf(duo.found)),
                                     m_format.count(qint64(duo.found.size())));
    case Column::Participant:
        return duo.participant.sorted();
    case Column::Coach:
        return duo.coach.sorted();
    case Column::Region:
        return duo.regionName;
    case Column::Since:
        return m_format.date(duo.active.first());
    case Column::Until:
        return duo.active.last().isNull() ? QString() : m_format.date(duo.active.last());
    case Column::Agreed:
        break;
    }
    return duo.agreedPerWeek ? m_format.hours(*duo.agreedPerWeek) : QString();
}

DuoTableModel::SortKey DuoTableModel::cellKey(const DuoRow& duo, int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Code:
        return {};
    case Column::Signals:
        return static_cast<qint64>(duo.found.size());
    case Column::Since:
        return duo.active.first().toJulianDay();
    case Column::Until:
        return duo.active.last().isNull() ? never : duo.active.last().toJulianDay();
    case Column::Agreed:
        return duo.agreedPerWeek ? duo.agreedPerWeek->minutes() : qint64(-1);
    case Column::Participant:
    case Column::Coach:
    case Column::Region:
        break;
    }
    return foldedForSearch(cellText(duo, column));
}

QString DuoTableModel::searchWords(const DuoRow& duo) const
{
    const QStringList parts{duo.code, duo.participant.full(), duo.participantCode, duo.coach.full(),
        duo.coachCode, duo.regionName};
    return parts.join(u'\n');
}

bool DuoTableModel::showsEnds() const
{
    if (m_wanted.activity == DuoFilter::Activity::All)
        return true;
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).active.last().isValid())
            return true;
    }
    return false;
}

bool DuoTableModel::shows(const DuoRow& duo) const
{
    if (m_wanted.activity == DuoFilter::Activity::Active && !duo.active.contains(m_today))
        return false;
    if (m_wanted.relation && duo.relation != *m_wanted.relation)
        return false;
    if (m_wanted.signal)
        return std::any_of(duo.found.begin(), duo.found.end(),
            [this](const DuoSignal& signal) { return signal.kind == *m_wanted.signal; });
    return m_wanted.signals == DuoFilter::Signals::Any || !duo.found.empty();
}

} // namespace duoboek
