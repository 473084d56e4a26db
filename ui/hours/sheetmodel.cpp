// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/sheetmodel.h"

#include "core/base/textfold.h"
#include "ui/common/peoplewords.h"
#include "ui/common/plaintooltip.h"
#include "ui/hours/sheetwords.h"

#include <QApplication>
#include <QPalette>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace duoboek {

namespace {

std::size_t weekdayOf(const QModelIndex& index)
{
    return static_cast<std::size_t>(index.column());
}

QString searchTextOf(const SheetDuo& duo)
{
    return foldedForSearch(QStringList{duo.bounds.duoCode, duo.bounds.coachCode, duo.participantName.full(),
        duo.coachName.full(), duo.regionName}
                               .join(u'\n'));
}

} // namespace

SheetModel::SheetModel(Format format, QObject* parent)
    : QAbstractTableModel(parent)
    , m_format(std::move(format))
{
}

bool SheetModel::hasRowsOf(const WeekSheet& sheet) const
{
    return std::equal(m_sheet.rows.begin(), m_sheet.rows.end(), sheet.rows.begin(), sheet.rows.end(),
        [&](const SheetRow& own, const SheetRow& other) {
            return own.week == other.week && m_sheet.duoOf(own).id == sheet.duoOf(other).id;
        });
}

void SheetModel::setSheet(WeekSheet sheet, SheetCut cut)
{
    const bool isSame = cut == m_cut && !sheet.rows.empty() && hasRowsOf(sheet);
    m_searchTexts.clear();
    if (isSame) {
        m_sheet = std::move(sheet);
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    } else {
        beginResetModel();
        m_sheet = std::move(sheet);
        m_cut = cut;
        applyFilter();
        endResetModel();
    }
    Q_EMIT figuresChanged();
}

bool SheetModel::update(const WeekSheet& part, const std::vector<DuoId>& duos)
{
    std::map<std::pair<DuoId, IsoWeek>, const SheetRow*> read;
    for (const SheetRow& row : part.rows)
        read.emplace(std::pair(part.duoOf(row).id, row.week), &row);
    const std::set<DuoId> asked(duos.begin(), duos.end());
    for (SheetRow& row : m_sheet.rows) {
        const DuoId duo = m_sheet.duoOf(row).id;
        if (asked.count(duo) == 0)
            continue;
        SheetRow fresh;
        if (const auto found = read.extract({duo, row.week}); !found.empty())
            fresh = *found.mapped();
        fresh.duo = row.duo;
        fresh.week = row.week;
        row = fresh;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (asked.count(duoAt(row).id) > 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
    }
    Q_EMIT figuresChanged();
    return read.empty();
}

void SheetModel::setFilter(const SheetFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_words = foldedForSearch(filter.words).split(u' ', Qt::SkipEmptyParts);
    applyFilter();
    endResetModel();
    Q_EMIT figuresChanged();
}

void SheetModel::applyFilter()
{
    if (m_searchTexts.empty() && !m_words.isEmpty()) {
        for (const SheetDuo& duo : m_sheet.duos)
            m_searchTexts.push_back(searchTextOf(duo));
    }
    m_shown.clear();
    for (std::size_t place = 0; place < m_sheet.rows.size(); ++place) {
        const std::size_t duo = m_sheet.rows[place].duo;
        if (passes(m_sheet.duos[duo], m_words.isEmpty() ? QString() : m_searchTexts[duo]))
            m_shown.push_back(place);
    }
}

bool SheetModel::passes(const SheetDuo& duo, const QString& searchText) const
{
    if (m_cut == SheetCut::WeeksOfDuo)
        return true; // it was chosen itself
    if (m_filter.region && duo.regionName != *m_filter.region)
        return false;
    if (m_filter.coach.isValid() && duo.coach != m_filter.coach)
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
        [&searchText](const QString& word) { return searchText.contains(word); });
}

int SheetModel::rowOf(const SheetRowKey& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

const SheetCell& SheetModel::cellAt(const QModelIndex& index) const
{
    return rowAt(index.row()).days[weekdayOf(index)];
}

EntryDay SheetModel::dayAt(const QModelIndex& index) const
{
    return {duoAt(index.row()).id, rowAt(index.row()).dayAt(weekdayOf(index))};
}

std::optional<Error> SheetModel::refusalAt(const QModelIndex& index) const
{
    return m_sheet.refusalOn(rowAt(index.row()), weekdayOf(index));
}

bool SheetModel::isLocked(const QModelIndex& index) const
{
    return m_sheet.lockOn(rowAt(index.row()), weekdayOf(index)).has_value();
}

QStringList SheetModel::totals() const
{
    std::array<WorkTime, columnTotal> sums;
    for (const std::size_t place : m_shown) {
        const SheetRow& row = m_sheet.rows[place];
        for (std::size_t day = 0; day < daysOfWeek; ++day)
            sums[day] += row.days[day].time.value_or(WorkTime());
        sums[totalColumn] += row.total();
        sums[agreedColumn] += row.agreed.value_or(WorkTime());
        sums[differenceColumn] += row.difference().value_or(WorkTime());
    }
    QStringList texts;
    for (int column = 0; column < columnTotal; ++column) {
        const WorkTime sum = sums[static_cast<std::size_t>(column)];
        texts.append(column == differenceColumn ? m_format.difference(sum) : m_format.hours(sum));
    }
    return texts;
}

QStringList SheetModel::regionNames() const
{
    std::set<QString> names;
    for (const SheetDuo& duo : m_sheet.duos)
        names.insert(duo.regionName);
    return {names.begin(), names.end()};
}

std::vector<SheetCoach> SheetModel::coaches() const
{
    std::map<std::pair<QString, CoachId>, const SheetDuo*> byName;
    for (const SheetDuo& duo : m_sheet.duos)
        byName.emplace(std::pair(foldedForSearch(duo.coachName.sorted()), duo.coach), &duo);
    std::vector<SheetCoach> coaches;
    coaches.reserve(byName.size());
    for (const auto& [key, duo] : byName) {
        coaches.push_back(
            {duo->coach, PeopleWords::nameAndCode(duo->coachName.sorted(), duo->bounds.coachCode)});
    }
    return coaches;
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_isEditable && isDay(index) && !refusalAt(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString SheetModel::textOf(const QModelIndex& index) const
{
    const SheetRow& row = rowAt(index.row());
    if (isDay(index))
        return SheetWords::hours(cellAt(index), refusalAt(index).has_value(), m_format);
    if (index.column() == totalColumn)
        return row.hasEntry() ? m_format.hours(row.total()) : QString();
    if (index.column() == agreedColumn)
        return row.agreed ? m_format.hours(*row.agreed) : QString();
    const QString sign = attentionSign(SheetWords::attention(row));
    const QString difference =
        row.hasEntry() && row.agreed ? m_format.difference(*row.difference()) : QString();
    return sign.isEmpty() ? difference : QString(sign + u' ' + difference).trimmed();
}

QString SheetModel::describe(const QModelIndex& index) const
{
    const SheetRow& row = rowAt(index.row());
    if (isDay(index))
        return SheetWords::ofDay(m_sheet, row, weekdayOf(index), m_format);
    const QString text = textOf(index);
    QString words = QStringLiteral("%1, %2, %3: %4.")
                        .arg(duoAt(index.row()).bounds.duoCode, m_format.weekAndYear(row.week),
                            columnTitle(index.column()), text.isEmpty() ? QStringLiteral("–") : text);
    if (index.column() == differenceColumn && !SheetWords::reason(row).isEmpty())
        words += u' ' + SheetWords::reason(row);
    return words;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isClosed = isDay(index) && refusalAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::EditRole:
        return isDay(index) ? SheetWords::hours(cellAt(index), false, m_format) : textOf(index);
    case Qt::ToolTipRole:
        return plainToolTip(describe(index));
    case Qt::AccessibleTextRole:
        return describe(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return isClosed ? QApplication::palette().brush(QPalette::Window) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == differenceColumn)
            return attentionColour(SheetWords::attention(rowAt(index.row())), QApplication::palette());
        return {};
    case hasNoteRole:
        return isDay(index) && !cellAt(index).note.isEmpty();
    case isLockedRole:
        return isDay(index) && isLocked(index);
    default:
        return {};
    }
}

QString SheetModel::columnTitle(int column)
{
    if (column == totalColumn)
        return tr("Total");
    return column == agreedColumn ? tr("Agreed") : tr("Difference");
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTip = role == Qt::ToolTipRole;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (orientation == Qt::Horizontal ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if ((role != Qt::DisplayRole && !isTip) || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        const QString text = m_cut == SheetCut::DuosOfWeek
            ? SheetWords::duo(duoAt(section))
            : SheetWords::weekWithDays(rowAt(section).week, m_format);
        return isTip ? plainToolTip(text) : text;
    }
    if (section >= columnTotal || isTip)
        return {};
    if (section >= dayColumns)
        return columnTitle(section);
    // Weeks of one duo have a date in each row instead.
    if (m_cut == SheetCut::WeeksOfDuo || m_sheet.rows.empty())
        return m_format.weekday(QDate(2023, 5, 1).addDays(section)); // a Monday
    const QDate day = m_sheet.rows.front().dayAt(static_cast<std::size_t>(section));
    return QStringLiteral("%1\n%2").arg(m_format.weekday(day), m_format.dayAndMonth(day));
}

} // namespace duoboek
