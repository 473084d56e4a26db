// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/grouptablemodel.h"

#include "core/base/textfold.h"
#include "ui/intervision/intervisionwords.h"
#include "ui/text/signaltext.h"

#include <QApplication>

#include <algorithm>

namespace duoboek {

Attention attentionOf(const std::vector<AttentionRow>& alerts)
{
    if (alerts.empty())
        return Attention::None;
    const bool isUrgent = std::any_of(alerts.begin(), alerts.end(),
        [](const AttentionRow& alert) { return alert.signal.urgency == Urgency::Urgent; });
    return isUrgent ? Attention::Urgent : Attention::Notice;
}

GroupTableModel::GroupTableModel(Format format, QObject* parent)
    : RowTableModel({{tr("Coach")}, {tr("Duos")}, {tr("Hours a week")}, {tr("Asks for attention")},
                        {tr("Was there")}, {tr("Last agreed")}},
        parent)
    , m_format(std::move(format))
{
}

void GroupTableModel::show(const SessionPreparation* preparation, QDate today)
{
    m_today = today;
    std::vector<GroupRow> rows;
    if (preparation) {
        for (const GroupMember& member : preparation->group)
            rows.push_back({member.id, member.code, {}, member, weeksTogether(member.duos)});
    }
    setRows(std::move(rows));
}

QVariant GroupTableModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::ForegroundRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return RowTableModel::data(index, role);
    const Attention attention = cellOf(rowAt(index.row()), index.column()).attention;
    return attention == Attention::None ? QVariant() : attentionColour(attention, QApplication::palette());
}

TextTableModel::Cell GroupTableModel::cellOf(const GroupRow& row, int column) const
{
    const GroupMember& member = row.member;
    switch (column) {
    case CoachColumn:
        return {member.name.sorted()};
    case DuosColumn: {
        QStringList codes;
        for (const PreparedDuo& duo : member.duos)
            codes.append(duo.code);
        return {codes.join(QStringLiteral(", "))};
    }
    case TrendColumn:
        return {IntervisionWords::trend(row.weeks, m_format)};
    case SignalsColumn: {
        if (member.alerts.empty())
            return {};
        const QString first = signalName(member.alerts.front().signal.kind);
        const auto more = static_cast<int>(member.alerts.size()) - 1;
        return {
            more == 0 ? first : tr("%1 and %n more", nullptr, more).arg(first), attentionOf(member.alerts)};
    }
    case AttendanceColumn:
        return {IntervisionWords::attended(member.attendance)};
    default:
        break;
    }
    if (!member.lastFollowUp)
        return {};
    const TextTableModel::Cell state = IntervisionWords::state(*member.lastFollowUp, m_today, m_format);
    return {QStringLiteral("%1 (%2)").arg(member.lastFollowUp->agreed, state.text), state.attention};
}

QString GroupTableModel::cellText(const GroupRow& row, int column) const
{
    return withSign(cellOf(row, column));
}

GroupTableModel::SortKey GroupTableModel::cellKey(const GroupRow& row, int column) const
{
    if (column == TrendColumn) {
        const HoursTrend trend = trendOf(row.weeks, {});
        return trend.weeks == 0 ? qint64{0} : (trend.worked - trend.agreed).minutes() / trend.weeks;
    }
    if (column == SignalsColumn)
        return static_cast<qint64>(row.member.alerts.size());
    return foldedForSearch(cellText(row, column));
}

QString GroupTableModel::searchWords(const GroupRow& row) const
{
    return row.code + u'\n' + row.member.name.full();
}

} // namespace duoboek
