// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/attendancegridmodel.h"

#include "ui/common/duowords.h"
#include "ui/sessions/sessionwords.h"

#include <QApplication>

#include <algorithm>

namespace duoboek {

AttendanceGridModel::AttendanceGridModel(Format format, QObject* parent)
    : QAbstractTableModel(parent)
    , m_format(std::move(format))
{
}

void AttendanceGridModel::show(AttendanceGrid grid, const QString& regionName)
{
    const auto isSame = [](const auto& one, const auto& other) { return one.id == other.id; };
    const bool areSame = std::equal(grid.sessions.begin(), grid.sessions.end(), m_grid.sessions.begin(),
                             m_grid.sessions.end(), isSame)
        && std::equal(
            grid.coaches.begin(), grid.coaches.end(), m_grid.coaches.begin(), m_grid.coaches.end(), isSame);
    if (!areSame)
        beginResetModel();
    m_grid = std::move(grid);
    m_regionName = regionName;
    if (!areSame) {
        endResetModel();
    } else if (rowCount() > 0 && columnCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int AttendanceGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.coaches.size());
}

int AttendanceGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.sessions.size());
}

QVariant AttendanceGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttendanceCell& cell = coachAt(index.row()).cells[static_cast<std::size_t>(index.column())];
    const TextTableModel::Cell sign = SessionWords::sign(cell);
    switch (role) {
    case Qt::DisplayRole:
        return withSign(sign);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::ForegroundRole:
        return sign.attention == Attention::None ? QVariant()
                                                 : attentionColour(sign.attention, QApplication::palette());
    case Qt::ToolTipRole:
        return fullText(index).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return fullText(index);
    default:
        return {};
    }
}

QString AttendanceGridModel::sessionName(int column) const
{
    const Session& session = sessionAt(column);
    const QString region = session.region.isValid() ? m_regionName : QString();
    return SessionWords::name(session, region) + QStringLiteral(", ")
        + SessionWords::day(session.heldOn, m_format);
}

QString AttendanceGridModel::fullText(const QModelIndex& index) const
{
    const AttendanceCoach& coach = coachAt(index.row());
    const AttendanceCell& cell = coach.cells[static_cast<std::size_t>(index.column())];
    const QString state = cell.isListed() ? SessionWords::status(cell).text : tr("not expected");
    const QString question = SessionWords::question(cell).text;
    return QStringLiteral("%1, %2: %3").arg(coach.name.full(), sessionName(index.column()), state)
        + (question.isEmpty() ? QString() : QStringLiteral(", ") + question);
}

QVariant AttendanceGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(coachAt(section).name.sorted()) : QVariant();
    }
    const Session& session = sessionAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return SessionWords::day(session.heldOn, m_format) + u'\n' + DuoWords::sessionKind(session.kind)
            + (session.region.isValid() ? QString() : u'\n' + SessionWords::national());
    case Qt::ToolTipRole:
        return sessionName(section).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return sessionName(section);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    default:
        return {};
    }
}

} // namespace duoboek
