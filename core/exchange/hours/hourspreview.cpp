// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hourspreview.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr qint64 secondsOfMinute = 60;

class PreviewBuilder
{
public:
    PreviewBuilder(const HoursTable& table, const HoursLayout& layout, const HoursRows& rows,
        const HoursInFile& file, const DuoAnswers& answers)
        : m_table(table)
        , m_layout(layout)
        , m_rows(rows)
        , m_file(file)
        , m_answers(answers)
        , m_matcher(file.duos)
    {
        for (std::size_t place = 0; place < file.duos.size(); ++place)
            m_placeOfDuo.insert(file.duos[place].id.value(), place);
    }

    HoursPreview build()
    {
        m_preview.problems = m_rows.problems;
        m_preview.rows.reserve(m_rows.rows.size());
        for (const HoursRow& read : m_rows.rows)
            matchRow(read);
        compareDays();
        std::stable_sort(m_preview.problems.begin(), m_preview.problems.end(),
            [](const Problem& a, const Problem& b) { return a.place.line < b.place.line; });
        return std::move(m_preview);
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

    /// The column that a problem with the duo is said of.
    [[nodiscard]] HoursColumn namingColumn() const
    {
        for (const HoursColumn column : {HoursColumn::Duo, HoursColumn::Participant}) {
            if (m_layout.has(column))
                return column;
        }
        return HoursColumn::Coach;
    }

    void matchRow(const HoursRow& read)
    {
        ImportRow row;
        row.read = read;
        const DuoNames names{cell(read, HoursColumn::Duo), cell(read, HoursColumn::Participant),
            cell(read, HoursColumn::Coach)};
        if (const auto answer = answerTo(names))
            row.duo = *answer;
        else
            findDuo(row, names);
        if (row.duo.isValid())
            m_byDay.push_back(m_preview.rows.size());
        m_preview.rows.push_back(row);
    }

    [[nodiscard]] std::optional<DuoId> answerTo(const DuoNames& names) const
    {
        if (m_answers.isEmpty())
            return std::nullopt;
        const auto answer = m_answers.constFind(DuoMatcher::keyOf(names));
        return answer == m_answers.constEnd() ? std::nullopt : std::optional(*answer);
    }

    void findDuo(ImportRow& row, const DuoNames& names)
    {
        const DuoMatch& match = m_matcher.match(names);
        const QString words = wordsOf(names);
        if (match.duos.empty()) {
            report(row.read, namingColumn(),
                words.isEmpty() ? Error{ErrorCode::ValueMissing} : Error{ErrorCode::DuoUnknown, {words}});
            return;
        }
        if (match.isSure) {
            if (const auto one = onlyOneOn(match.duos, row.read.day)) {
                row.duo = m_file.duos[*one].id;
                return;
            }
        }
        row.doubt = doubtAbout(names, words, match);
        if (row.read.isRefused)
            return;
        row.state = ImportRowState::Doubtful;
        QStringList codes;
        for (const std::size_t place : match.duos)
            codes.append(m_file.duos[place].bounds.duoCode);
        report(row.read, namingColumn(), {ErrorCode::DuoDoubtful, {words, codes.mid(0, 5).join(u", ")}});
    }

    [[nodiscard]] static QString wordsOf(const DuoNames& names)
    {
        QStringList words;
        for (const QStringView name : {names.duo, names.participant, names.coach}) {
            if (!name.isEmpty())
                words.append(name.toString());
        }
        return words.join(QStringLiteral(" / "));
    }

    /// Of several duos of the same people, the one that is active on the day.
    [[nodiscard]] std::optional<std::size_t> onlyOneOn(const std::vector<std::size_t>& duos, QDate day) const
    {
        if (duos.size() == 1)
            return duos.front();
        std::optional<std::size_t> one;
        for (const std::size_t place : duos) {
            if (day.isNull() || !m_file.duos[place].bounds.duo.contains(day))
                continue;
            if (one)
                return std::nullopt;
            one = place;
        }
        return one;
    }

    std::size_t doubtAbout(const DuoNames& names, const QString& words, const DuoMatch& match)
    {
        const QString key = DuoMatcher::keyOf(names);
        const auto known = m_doubts.constFind(key);
        if (known != m_doubts.constEnd())
            return *known;
        std::vector<DuoId> candidates;
        for (const std::size_t place : match.duos)
            candidates.push_back(m_file.duos[place].id);
        m_preview.doubts.push_back({key, words, std::move(candidates)});
        m_doubts.insert(key, m_preview.doubts.size() - 1);
        return m_preview.doubts.size() - 1;
    }

    /// Goes through the rows duo by duo and day by day.
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
            if (dayOf(m_byDay[i]).day.isValid())
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

    const HoursTable& m_table;
    const HoursLayout& m_layout;
    const HoursRows& m_rows;
    const HoursInFile& m_file;
    const DuoAnswers& m_answers;
    DuoMatcher m_matcher;
    QHash<qint64, std::size_t> m_placeOfDuo;
    QHash<QString, std::size_t> m_doubts; // by their keys
    RowPlaces m_byDay; // rows whose duo is known
    HoursPreview m_preview;
};

} // namespace

std::size_t HoursPreview::countOf(ImportRowState state) const
{
    return static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [state](const ImportRow& row) { return row.state == state; }));
}

HoursPreview previewHours(const HoursTable& table, const HoursLayout& layout, const HoursRows& rows,
    const HoursInFile& file, const DuoAnswers& answers)
{
    return PreviewBuilder(table, layout, rows, file, answers).build();
}

} // namespace duoboek
