// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessiontablemodel.h"

#include "core/base/textfold.h"
#include "ui/common/duowords.h"
#include "ui/sessions/sessionwords.h"

#include <QApplication>

namespace duoboek {

SessionTableModel::SessionTableModel(Format format, QDate today, QObject* parent)
    : RowTableModel({{tr("Date")}, {tr("Kind")}, {tr("Region")}, {tr("Title")}, {tr("Present")}}, parent)
    , m_format(std::move(format))
    , m_today(today)
{
}

void SessionTableModel::setWanted(const DateRange& days, std::optional<SessionKind> kind)
{
    m_days = days;
    m_kind = kind;
    filterAgain();
}

std::vector<SessionRow> SessionTableModel::shownRows(const DateRange& days) const
{
    std::vector<SessionRow> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (days.contains(rowAt(row).session.heldOn))
            rows.push_back(rowAt(row));
    }
    return rows;
}

qint64 SessionTableModel::lastHeld() const
{
    const SessionRow* last = nullptr;
    for (int row = 0; row < rowCount(); ++row) {
        const SessionRow& each = rowAt(row);
        if (each.session.heldOn <= m_today && (!last || each.session.heldOn > last->session.heldOn))
            last = &each;
    }
    return last ? last->id.value() : 0;
}

QVariant SessionTableModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::ForegroundRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != PresentColumn)
        return RowTableModel::data(index, role);
    const auto cell = SessionWords::present(rowAt(index.row()), m_today, m_format);
    return cell.attention == Attention::None ? QVariant()
                                             : attentionColour(cell.attention, QApplication::palette());
}

QString SessionTableModel::cellText(const SessionRow& row, int column) const
{
    switch (column) {
    case DayColumn:
        return SessionWords::day(row.session.heldOn, m_format);
    case KindColumn:
        return DuoWords::sessionKind(row.session.kind);
    case RegionColumn:
        return SessionWords::regionName(row.regionName);
    case TitleColumn:
        return SessionWords::titleBesideKind(row.session, row.regionName);
    default:
        break;
    }
    return withSign(SessionWords::present(row, m_today, m_format));
}

SessionTableModel::SortKey SessionTableModel::cellKey(const SessionRow& row, int column) const
{
    if (column == DayColumn) {
        constexpr qint64 minutesOfDay = 24 * 60;
        const QTime start = row.session.startsAt;
        return row.session.heldOn.toJulianDay() * minutesOfDay + start.hour() * 60 + start.minute();
    }
    if (column == PresentColumn)
        return qint64(row.count.unrecorded());
    return foldedForSearch(cellText(row, column));
}

QString SessionTableModel::searchWords(const SessionRow& row) const
{
    QStringList words{row.code, row.session.title, row.session.location};
    for (const int column : {DayColumn, KindColumn, RegionColumn})
        words.append(cellText(row, column));
    return words.join(u'\n');
}

bool SessionTableModel::shows(const SessionRow& row) const
{
    return m_days.contains(row.session.heldOn) && (!m_kind || row.session.kind == *m_kind);
}

} // namespace duoboek
