// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/correctionmodel.h"

#include "core/hours/typedhours.h"
#include "ui/common/attention.h"
#include "ui/common/plaintooltip.h"
#include "ui/text/errortext.h"

#include <QFont>

#include <algorithm>

namespace duoboek {

CorrectionModel::CorrectionModel(const CorrectableDocument& document, Format format, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_format(std::move(format))
{
}

EntryDay CorrectionModel::dayAt(const QModelIndex& index) const
{
    return {m_document.duos[static_cast<std::size_t>(index.column())].id,
        m_document.paper.month.firstDay().addDays(index.row())};
}

bool CorrectionModel::isOpen(const QModelIndex& index) const
{
    return m_document.duos[static_cast<std::size_t>(index.column())].active.contains(dayAt(index).day);
}

std::optional<WorkTime> CorrectionModel::before(const EntryDay& day) const
{
    const auto known = m_document.hours.find(day);
    return known == m_document.hours.end() ? std::nullopt : std::optional(known->second);
}

std::vector<EntryChange> CorrectionModel::changes() const
{
    std::vector<EntryChange> changes;
    for (const auto& [day, time] : m_changed)
        changes.push_back({day, time});
    return changes;
}

QString CorrectionModel::firstProblem() const
{
    if (m_wrong.empty())
        return {};
    const auto& [day, text] = *m_wrong.begin();
    const Result<WorkTime> read = workTimeFromTyped(text);
    return QStringLiteral("%1: %2").arg(
        m_format.dayAndMonth(day.day), read ? QString() : errorText(read.error()));
}

QModelIndex CorrectionModel::indexOf(const EntryDay& day) const
{
    const auto duo = std::find_if(m_document.duos.begin(), m_document.duos.end(),
        [&day](const CorrectableDuo& one) { return one.id == day.duo; });
    return index(static_cast<int>(m_document.paper.month.firstDay().daysTo(day.day)),
        static_cast<int>(duo - m_document.duos.begin()));
}

QModelIndex CorrectionModel::firstEntry() const
{
    return m_document.hours.empty() ? index(0, 0) : indexOf(m_document.hours.begin()->first);
}

int CorrectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_document.paper.month.lastDay().day();
}

int CorrectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document.duos.size());
}

QString CorrectionModel::textOf(const EntryDay& day) const
{
    if (const auto wrong = m_wrong.find(day); wrong != m_wrong.end())
        return attentionSign(Attention::Urgent) + QLatin1Char(' ') + wrong->second;
    const auto known = before(day);
    const QString old = known ? m_format.hours(*known) : QString();
    const auto changed = m_changed.find(day);
    if (changed == m_changed.end())
        return old;
    return QStringLiteral("%1 → %2").arg(
        old.isEmpty() ? QStringLiteral("–") : old, m_format.hours(changed->second));
}

QVariant CorrectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryDay day = dayAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(day);
    case Qt::ToolTipRole:
        return plainToolTip(textOf(day));
    case Qt::EditRole: {
        if (const auto wrong = m_wrong.find(day); wrong != m_wrong.end())
            return wrong->second;
        if (const auto changed = m_changed.find(day); changed != m_changed.end())
            return m_format.hours(changed->second);
        const auto known = before(day);
        return known ? m_format.hours(*known) : QString();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (m_changed.count(day) == 0)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default:
        return {};
    }
}

bool CorrectionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const EntryDay day = dayAt(index);
    const QString text = value.toString().trimmed();
    m_wrong.erase(day);
    m_changed.erase(day);
    const Result<WorkTime> time = text.isEmpty() ? Result<WorkTime>(WorkTime()) : workTimeFromTyped(text);
    if (!time)
        m_wrong[day] = text;
    else if (*time != before(day).value_or(WorkTime()))
        m_changed[day] = *time;
    Q_EMIT dataChanged(index, index);
    Q_EMIT hoursChanged();
    return true;
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_document.duos[static_cast<std::size_t>(section)].code;
    const QDate day = m_document.paper.month.firstDay().addDays(section);
    return QStringLiteral("%1 %2").arg(m_format.weekday(day), m_format.dayAndMonth(day));
}

Qt::ItemFlags CorrectionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !isOpen(index))
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

} // namespace duoboek
