// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hourspreview.h"

#include <algorithm>
#include <unordered_map>

namespace duoboek {

namespace {

constexpr qint64 secondsOfMinute = 60;

/// Goes through the rows duo by duo and day by day.
class DayComparer
{
public:
    DayComparer(
        HoursPreview& preview, const HoursTable& table, const HoursLayout& layout, const HoursInFile& file)
        : m_preview(preview)
        , m_table(table)
        , m_layout(layout)
        , m_file(file)
    {
        for (std::size_t place = 0; place < file.duos.size(); ++place)
            m_placeOfDuo.emplace(file.duos[place].id, place);
    }

    void compare()
    {
        m_byDay.reserve(m_preview.rows.size());
        for (std::size_t place = 0; place < m_preview.rows.size(); ++place) {
            const ImportRow& row = m_preview.rows[place];
            if (row.duo.isValid() && row.read.day.isValid())
                m_byDay.push_back({keyOf(row), place});
        }
        compareDays();
        std::stable_sort(m_preview.problems.begin(), m_preview.problems.end(),
            [](const Problem& a, const Problem& b) { return a.place.line < b.place.line; });
    }

private:
    using RowPlaces = std::vector<std::size_t>;

    struct RowOfDay
    {
        quint64 key = 0; ///< as keyOf() gives it
        std::size_t place = 0; ///< among the rows of the preview

        friend bool operator<(const RowOfDay& a, const RowOfDay& b)
        {
            return a.key == b.key ? a.place < b.place : a.key < b.key;
        }
    };

    /// The duo and the day in one number, in the same order, because a large table is sorted by it.
    [[nodiscard]] static quint64 keyOf(const ImportRow& row)
    {
        constexpr int bitsOfDay = 24; // up to the year 41,000
        return (static_cast<quint64>(row.duo.value()) << bitsOfDay)
            + static_cast<quint64>(row.read.day.toJulianDay());
    }

    [[nodiscard]] QStringView cell(const HoursRow& row, HoursColumn column) const
    {
        const int place = m_layout.placeOf(column);
        return place < 0 ? QStringView() : m_table.text.cell(row.row, static_cast<std::size_t>(place));
    }

    void report(const HoursRow& row, HoursColumn column, Error error)
    {
        m_preview.problems.push_back({{m_table.source, row.line, {}, nameOf(column)}, std::move(error)});
    }

    void compareDays()
    {
        std::sort(m_byDay.begin(), m_byDay.end());
        m_preview.changes.reserve(m_byDay.size());
        RowPlaces together;
        for (std::size_t i = 0; i < m_byDay.size(); ++i) {
            together.push_back(m_byDay[i].place);
            if (i + 1 < m_byDay.size() && m_byDay[i].key == m_byDay[i + 1].key)
                continue;
            const ImportRow& row = m_preview.rows[together.front()];
            compareDay({row.duo, row.read.day}, together);
            together.clear();
        }
    }

    void compareDay(const EntryDay& on, const RowPlaces& places)
    {
        qint64 seconds = 0;
        QStringList notes;
        const HoursRow* refused = nullptr;
        for (const std::size_t place : places) {
            const HoursRow& row = m_preview.rows[place].read;
            if (row.isRefused && !refused)
                refused = &row;
            seconds += std::max<qint64>(row.seconds, 0);
            const QStringView note = cell(row, HoursColumn::Note);
            if (!note.isEmpty() && !notes.contains(note))
                notes.append(note.toString());
        }
        if (refused) {
            refuseAll(places, HoursColumn::Date,
                {ErrorCode::OtherRowRefused, {QString::number(refused->line)}}, true);
            return;
        }
        const WorkTime time((seconds + secondsOfMinute / 2) / secondsOfMinute);
        compareEntry(on, time, notes.join(QStringLiteral("; ")), places);
    }

    void compareEntry(const EntryDay& on, WorkTime time, const QString& note, const RowPlaces& places)
    {
        const TimeEntry* entry = entryOn(on);
        if (!entry || entry->time != time) {
            if (time > wholeDay) {
                refuseAll(places, HoursColumn::Hours, {ErrorCode::TimeAboveDay, {time.toClockText()}});
                return;
            }
            const NamedDuo& duo = duoOf(on.duo);
            auto refusal = duo.bounds.lockOn(on.day);
            if (!refusal)
                refusal = m_file.rules.refusalOn(on.day, duo.bounds);
            if (refusal) {
                refuseAll(places, HoursColumn::Date, *refusal);
                return;
            }
        }
        EntryChange change{on, time};
        if (!note.isEmpty() && !hasNote(on))
            change.note = note;
        const bool isSame = entry && entry->time == time && !change.note;
        const ImportRowState state = !entry ? ImportRowState::New
            : isSame                        ? ImportRowState::Same
                                            : ImportRowState::Changed;
        for (const std::size_t place : places) {
            m_preview.rows[place].state = state;
            if (entry)
                m_preview.rows[place].minutesBefore = static_cast<int>(entry->time.minutes());
        }
        ++(!entry ? m_preview.entries.added : isSame ? m_preview.entries.same : m_preview.entries.changed);
        if (!isSame)
            m_preview.changes.push_back(std::move(change));
    }

    void refuseAll(
        const RowPlaces& places, HoursColumn column, const Error& error, bool onlyThoseNotRefused = false)
    {
        for (const std::size_t place : places) {
            const HoursRow& row = m_preview.rows[place].read;
            m_preview.rows[place].state = ImportRowState::Refused;
            if (!onlyThoseNotRefused || !row.isRefused)
                report(row, column, error);
        }
    }

    [[nodiscard]] static EntryDay dayOf(const TimeEntry& entry) { return {entry.duo, entry.workedOn}; }

    [[nodiscard]] const NamedDuo& duoOf(DuoId id)
    {
        if (!m_duo || m_duo->id != id)
            m_duo = &m_file.duos[m_placeOfDuo.at(id)];
        return *m_duo;
    }

    /// Days are asked about in their order, which is that of the entries.
    [[nodiscard]] const TimeEntry* entryOn(const EntryDay& on)
    {
        const std::vector<TimeEntry>& entries = m_file.entries;
        while (m_nextEntry < entries.size() && dayOf(entries[m_nextEntry]) < on)
            ++m_nextEntry;
        const bool isThere = m_nextEntry < entries.size() && dayOf(entries[m_nextEntry]) == on;
        return isThere ? &entries[m_nextEntry] : nullptr;
    }

    [[nodiscard]] bool hasNote(const EntryDay& on) const
    {
        const auto found = std::lower_bound(
            m_file.notes.begin(), m_file.notes.end(), on, [](const EntryNote& note, const EntryDay& day) {
                return EntryDay{note.duo, note.workedOn} < day;
            });
        return found != m_file.notes.end() && EntryDay{found->duo, found->workedOn} == on;
    }

    HoursPreview& m_preview;
    const HoursTable& m_table;
    const HoursLayout& m_layout;
    const HoursInFile& m_file;
    std::unordered_map<DuoId, std::size_t> m_placeOfDuo;
    std::vector<RowOfDay> m_byDay; // rows whose duo and day are known
    std::size_t m_nextEntry = 0; // the first that is not before the day that was asked about last
    const NamedDuo* m_duo = nullptr; // that was asked about last
};

} // namespace

std::size_t HoursPreview::countOf(ImportRowState state) const
{
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [state](const ImportRow& row) { return row.state == state; }));
}

void compareWithFile(
    HoursPreview& preview, const HoursTable& table, const HoursLayout& layout, const HoursInFile& file)
{
    DayComparer(preview, table, layout, file).compare();
}

} // namespace duoboek
