// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hourspreview.h"

#include <algorithm>

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
            m_placeOfDuo.insert(file.duos[place].id.value(), place);
    }

    void compare()
    {
        for (std::size_t place = 0; place < m_preview.rows.size(); ++place) {
            if (m_preview.rows[place].duo.isValid() && m_preview.rows[place].read.day.isValid())
                m_byDay.push_back(place);
        }
        compareDays();
        std::stable_sort(m_preview.problems.begin(), m_preview.problems.end(),
            [](const Problem& a, const Problem& b) { return a.place.line < b.place.line; });
    }

private:
    using RowPlaces = std::vector<std::size_t>;

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
        const auto dayOf = [this](std::size_t place) {
            return EntryDay{m_preview.rows[place].duo, m_preview.rows[place].read.day};
        };
        // Most tables come in the order of their days.
        std::stable_sort(m_byDay.begin(), m_byDay.end(),
            [&dayOf](std::size_t a, std::size_t b) { return dayOf(a) < dayOf(b); });
        RowPlaces together;
        for (std::size_t i = 0; i < m_byDay.size(); ++i) {
            together.push_back(m_byDay[i]);
            if (i + 1 < m_byDay.size() && dayOf(m_byDay[i]) == dayOf(m_byDay[i + 1]))
                continue;
            compareDay(dayOf(m_byDay[i]), together);
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
            const QString note = cell(row, HoursColumn::Note).toString();
            if (!note.isEmpty() && !notes.contains(note))
                notes.append(note);
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
            const NamedDuo& duo = m_file.duos[m_placeOfDuo.value(on.duo.value())];
            if (const auto refusal = m_file.rules.refusalOn(on.day, duo.bounds)) {
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
        for (const std::size_t place : places)
            m_preview.rows[place].state = state;
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

    [[nodiscard]] const TimeEntry* entryOn(const EntryDay& on) const
    {
        const auto found = std::lower_bound(m_file.entries.begin(), m_file.entries.end(), on,
            [](const TimeEntry& entry, const EntryDay& day) {
                return EntryDay{entry.duo, entry.workedOn} < day;
            });
        const bool isThere = found != m_file.entries.end() && EntryDay{found->duo, found->workedOn} == on;
        return isThere ? &*found : nullptr;
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
    QHash<qint64, std::size_t> m_placeOfDuo;
    RowPlaces m_byDay; // rows whose duo and day are known
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
