// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/attendancelistmodel.h"

#include "core/base/textfold.h"
#include "ui/sessions/sessionwords.h"

#include <QApplication>

#include <algorithm>

namespace duoboek {

AttendanceListModel::AttendanceListModel(Format format, QObject* parent)
    : RowTableModel(
        {{tr("Coach")}, {tr("Attendance")}, {tr("Hours"), Qt::AlignTrailing}, {tr("Duo")}, {tr("Question")}},
        parent)
    , m_format(std::move(format))
{
}

void AttendanceListModel::show(const AttendanceSheet& sheet)
{
    const std::vector<AttendanceCoach>& coaches = sheet.grid.coaches;
    const bool areSame = sheet.session().id == m_session.id
        && std::equal(coaches.begin(), coaches.end(), m_shown.begin(), m_shown.end(),
            [](const AttendanceCoach& one, const AttendanceCoach& other) {
                return one.id == other.id && one.code == other.code;
            });
    const bool isSameSession = areSame && sheet.session().time == m_session.time;
    m_session = sheet.session();
    if (!areSame) {
        m_shown = coaches;
        setRows(coaches);
        return;
    }
    for (std::size_t place = 0; place < coaches.size(); ++place) {
        if (!isSameSession || coaches[place] != m_shown[place])
            update(coaches[place].id.value(), coaches[place]);
    }
    m_shown = coaches;
}

void AttendanceListModel::showNothing()
{
    m_session = {};
    m_shown.clear();
    setRows({});
}

QVariant AttendanceListModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::ForegroundRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return RowTableModel::data(index, role);
    const Attention attention = cellOf(rowAt(index.row()), index.column()).attention;
    return attention == Attention::None ? QVariant() : attentionColour(attention, QApplication::palette());
}

TextTableModel::Cell AttendanceListModel::cellOf(const AttendanceCoach& coach, int column) const
{
    const AttendanceCell& cell = coach.cells.front();
    switch (column) {
    case CoachColumn:
        return {coach.name.sorted()};
    case StatusColumn:
        return SessionWords::status(cell);
    case HoursColumn:
        if (cell.status != AttendanceStatus::Present)
            return {};
        return {m_format.hours(cell.time.value_or(m_session.time))};
    case DuoColumn:
        return {cell.duoCode};
    default:
        break;
    }
    return SessionWords::question(cell);
}

QString AttendanceListModel::cellText(const AttendanceCoach& coach, int column) const
{
    return withSign(cellOf(coach, column));
}

AttendanceListModel::SortKey AttendanceListModel::cellKey(const AttendanceCoach& coach, int column) const
{
    const AttendanceCell& cell = coach.cells.front();
    if (column == StatusColumn)
        return cell.status ? 1 + static_cast<qint64>(*cell.status) : qint64(0);
    if (column == HoursColumn)
        return cell.status == AttendanceStatus::Present ? cell.time.value_or(m_session.time).minutes()
                                                        : qint64(-1);
    return foldedForSearch(cellText(coach, column));
}

QString AttendanceListModel::searchWords(const AttendanceCoach& coach) const
{
    return coach.code + u'\n' + coach.name.full() + u'\n' + coach.regionName;
}

} // namespace duoboek
