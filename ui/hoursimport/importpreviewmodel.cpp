// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursimport/importpreviewmodel.h"

#include "ui/common/attention.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/texttablemodel.h"
#include "ui/hoursimport/hoursreader.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>

namespace duoboek {

namespace {

Attention attentionOf(ImportRowState state)
{
    switch (state) {
    case ImportRowState::Refused:
        return Attention::Urgent;
    case ImportRowState::Doubtful:
        return Attention::Notice;
    case ImportRowState::New:
    case ImportRowState::Changed:
    case ImportRowState::Same:
        break;
    }
    return Attention::None;
}

} // namespace

ImportPreviewModel::ImportPreviewModel(const HoursReader& reader, Format format, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_format(std::move(format))
{
}

QString ImportPreviewModel::stateText(ImportRowState state)
{
    switch (state) {
    case ImportRowState::New:
        return tr("new");
    case ImportRowState::Changed:
        return tr("changed");
    case ImportRowState::Same:
        return tr("the same");
    case ImportRowState::Refused:
        return tr("refused");
    case ImportRowState::Doubtful:
        return tr("unclear whose");
    }
    return {};
}

QString ImportPreviewModel::duoText(const NamedDuo& duo)
{
    return QStringLiteral("%1  %2 – %3").arg(duo.bounds.duoCode, duo.participant.full(), duo.coach.full());
}

void ImportPreviewModel::refresh()
{
    beginResetModel();
    applyFilter();
    endResetModel();
}

void ImportPreviewModel::setFilter(std::optional<ImportRowState> state)
{
    m_state = state;
    refresh();
}

void ImportPreviewModel::applyFilter()
{
    m_shown.clear();
    if (!m_reader.preview())
        return;
    const std::vector<ImportRow>& rows = m_reader.preview()->rows;
    m_shown.reserve(m_state ? 0 : rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (!m_state || rows[place].state == *m_state)
            m_shown.push_back(place);
    }
}

const ImportRow& ImportPreviewModel::rowAt(int row) const
{
    return m_reader.preview()->rows[m_shown[static_cast<std::size_t>(row)]];
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_reader.preview() ? 0 : static_cast<int>(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportPreviewModel::cellOf(const ImportRow& row, HoursColumn column) const
{
    const int place = m_reader.layout().placeOf(column);
    return place < 0 ? QString()
                     : m_reader.table()->text.cell(row.read.row, static_cast<std::size_t>(place)).toString();
}

QString ImportPreviewModel::duoOf(const ImportRow& row) const
{
    if (const NamedDuo* duo = m_reader.duo(row.duo))
        return duoText(*duo);
    QStringList names;
    for (const HoursColumn column : {HoursColumn::Duo, HoursColumn::Participant, HoursColumn::Coach}) {
        if (const QString name = cellOf(row, column); !name.isEmpty())
            names.append(name);
    }
    return names.join(QStringLiteral(" / "));
}

QString ImportPreviewModel::hoursOf(const ImportRow& row) const
{
    constexpr qint64 secondsOfMinute = 60;
    if (row.read.seconds >= 0 && row.read.seconds % secondsOfMinute == 0)
        return m_format.hours(WorkTime(row.read.seconds / secondsOfMinute));
    const QString typed = cellOf(row, HoursColumn::Hours);
    if (!typed.isEmpty() || !m_reader.layout().has(HoursColumn::Start))
        return typed;
    return cellOf(row, HoursColumn::Start) + QStringLiteral(" – ") + cellOf(row, HoursColumn::End);
}

QString ImportPreviewModel::reasonOf(const ImportRow& row) const
{
    if (row.state == ImportRowState::Changed)
        return tr("The day has %1 now.").arg(m_format.hours(WorkTime(row.minutesBefore)));
    if (row.state == ImportRowState::New || row.state == ImportRowState::Same)
        return {};
    const Problems& problems = m_reader.preview()->problems;
    auto problem = std::lower_bound(problems.begin(), problems.end(), row.read.line,
        [](const Problem& each, int line) { return each.place.line < line; });
    QStringList sentences;
    for (; problem != problems.end() && problem->place.line == row.read.line; ++problem)
        sentences.append(errorSentence(problem->error, m_format));
    return sentences.join(u' ');
}

QString ImportPreviewModel::textOf(const ImportRow& row, int column) const
{
    switch (column) {
    case LineColumn:
        return QString::number(row.read.line);
    case StateColumn:
        return withSign({stateText(row.state), attentionOf(row.state)});
    case DuoColumn:
        return duoOf(row);
    case DateColumn:
        return row.read.day.isValid() ? m_format.date(row.read.day) : cellOf(row, HoursColumn::Date);
    case TimeColumn:
        return hoursOf(row);
    default:
        return reasonOf(row);
    }
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textOf(row, index.column()));
    case Qt::TextAlignmentRole:
        if (index.column() == LineColumn || index.column() == TimeColumn)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == StateColumn)
            return attentionColour(attentionOf(row.state), QApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == LineColumn || section == TimeColumn;
        return QVariant::fromValue((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Row"), tr("Becomes"), tr("Duo"), tr("Date"), tr("Hours"), tr("Why")};
    return titles[section];
}

} // namespace duoboek
