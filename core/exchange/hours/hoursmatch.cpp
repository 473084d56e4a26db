// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/duomatcher.h"
#include "core/exchange/hours/hourspreview.h"

namespace duoboek {

namespace {

class RowMatcher
{
public:
    RowMatcher(const HoursTable& table, const HoursLayout& layout, const std::vector<NamedDuo>& duos,
        const DuoAnswers& answers)
        : m_table(table)
        , m_layout(layout)
        , m_duos(duos)
        , m_answers(answers)
        , m_matcher(duos)
    {
    }

    HoursPreview match(const HoursRows& rows)
    {
        m_preview.problems = rows.problems;
        m_preview.rows.reserve(rows.rows.size());
        for (const HoursRow& read : rows.rows)
            matchRow(read);
        return std::move(m_preview);
    }

private:
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
        if (match.isSure) {
            if (const auto one = onlyOneOn(match.duos, row.read.day)) {
                row.duo = m_duos[*one].id;
                return;
            }
        }
        const QString words = wordsOf(names);
        if (match.duos.empty()) {
            report(row.read, namingColumn(),
                words.isEmpty() ? Error{ErrorCode::ValueMissing} : Error{ErrorCode::DuoUnknown, {words}});
            return;
        }
        if (row.read.isRefused)
            return; // whoever it is, it is not taken over
        row.doubt = doubtAbout(names, words, match);
        row.state = ImportRowState::Doubtful;
        QStringList codes;
        for (const std::size_t place : match.duos)
            codes.append(m_duos[place].bounds.duoCode);
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
            if (day.isNull() || !m_duos[place].bounds.duo.contains(day))
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
            candidates.push_back(m_duos[place].id);
        m_preview.doubts.push_back({key, words, std::move(candidates)});
        m_doubts.insert(key, m_preview.doubts.size() - 1);
        return m_preview.doubts.size() - 1;
    }

    const HoursTable& m_table;
    const HoursLayout& m_layout;
    const std::vector<NamedDuo>& m_duos;
    const DuoAnswers& m_answers;
    DuoMatcher m_matcher;
    QHash<QString, std::size_t> m_doubts; // by their keys
    HoursPreview m_preview;
};

} // namespace

HoursPreview matchHours(const HoursTable& table, const HoursLayout& layout, const HoursRows& rows,
    const std::vector<NamedDuo>& duos, const DuoAnswers& answers)
{
    return RowMatcher(table, layout, duos, answers).match(rows);
}

} // namespace duoboek
