// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hourspreview.h"
#include "core/exchange/hours/layoutguess.h"
#include "tests/support/catchtext.h"
#include "tests/support/hourstables.h"
#include "tests/support/temporaryadministration.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

NamedDuo duo(
    int id, const char* code, const PersonName& participant, const PersonName& coach, const char* last = "")
{
    const QDate first(2023, 1, 1);
    const QDate end = QDate::fromString(QString::fromLatin1(last), Qt::ISODate);
    return {DuoId(id), QStringLiteral("P%1").arg(id), participant, coach,
        {QString::fromLatin1(code), coach.first, DateRange::throughLastDay(first, end),
            {DateRange::from(first)}}};
}

const PersonName anna{QStringLiteral("Anna"), QStringLiteral("de"), QStringLiteral("Boer")};
const PersonName ozlem{QStringLiteral("\u00d6zlem"), QString(), QStringLiteral("d'Artagnan")};
const PersonName bas{QStringLiteral("Bas"), QString(), QStringLiteral("Smit")};
const PersonName eva{QStringLiteral("Eva"), QString(), QStringLiteral("Bakker")};
const PersonName finn{QStringLiteral("Finn"), QString(), QStringLiteral("Mulder")};

/// Anna had Finn until the end of April, and has Eva too since; there are two of the name of Bas Smit.
HoursInFile fileOfTest()
{
    return {{duo(1, "DUO1", anna, finn, "2023-04-30"), duo(2, "DUO2", anna, eva), duo(3, "DUO3", ozlem, finn),
                duo(4, "DUO4", bas, eva), duo(5, "DUO5", bas, finn)},
        EntryRules(DateRange::from(QDate(2019, 1, 1)), testDay),
        {{DuoId(2), QDate(2023, 5, 1), WorkTime(90)}, {DuoId(2), QDate(2023, 5, 2), WorkTime(60)},
            {DuoId(3), QDate(2023, 5, 1), WorkTime(60)}},
        {{DuoId(2), QDate(2023, 5, 2), QStringLiteral("wandeling")}}};
}

HoursPreview previewOf(const QByteArray& text, const DuoAnswers& answers = {})
{
    const HoursTable table = tableOf(text);
    const LayoutGuess guess = guessLayout(table);
    REQUIRE(guess.questions.empty());
    const HoursInFile file = fileOfTest();
    HoursPreview preview =
        matchHours(table, guess.layout, readHoursRows(table, guess.layout, testDay), file.duos, answers);
    compareWithFile(preview, table, guess.layout, file);
    return preview;
}

/// "2 2023-05-01 90 note" for each change: id of the duo, day, minutes and the note that it brings.
QStringList changesOf(const HoursPreview& preview)
{
    QStringList changes;
    for (const EntryChange& change : preview.changes)
        changes.append(QStringLiteral("%1 %2 %3 %4")
                           .arg(change.on.duo.value())
                           .arg(toIsoText(change.on.day))
                           .arg(change.time->minutes())
                           .arg(change.note.value_or(QStringLiteral("-"))));
    return changes;
}

std::vector<ImportRowState> statesOf(const HoursPreview& preview)
{
    std::vector<ImportRowState> states;
    for (const ImportRow& row : preview.rows)
        states.push_back(row.state);
    return states;
}

constexpr auto isNew = ImportRowState::New;
constexpr auto isChanged = ImportRowState::Changed;
constexpr auto isSame = ImportRowState::Same;
constexpr auto isRefused = ImportRowState::Refused;
constexpr auto isDoubtful = ImportRowState::Doubtful;

} // namespace

TEST_CASE("a row is new or changed or the same beside what the file has")
{
    const HoursPreview preview = previewOf("datum;duo;uren;opmerking\n"
                                           "13-5-2023;DUO2;1,5;\n"
                                           "1-5-2023;DUO2;1,5;\n"
                                           "2-5-2023;DUO2;2;wandeling naar school\n"
                                           "1-5-2023;DUO3;1;<b>thuis</b>\n");
    CHECK(statesOf(preview) == std::vector{isNew, isSame, isChanged, isChanged});
    CHECK(preview.problems.empty());
    CHECK(preview.entries.added == 1);
    CHECK(preview.entries.changed == 2);
    CHECK(preview.entries.same == 1);
    // The note of 2 May was there, and stays.
    CHECK(changesOf(preview)
        == QStringList{QStringLiteral("2 2023-05-02 120 -"), QStringLiteral("2 2023-05-13 90 -"),
            QStringLiteral("3 2023-05-01 60 <b>thuis</b>")});
}

TEST_CASE("rows of one duo and day are one entry whose seconds are added up before they are rounded")
{
    // 20 + 20 + 50 seconds over 10 + 10 + 10 minutes are 31.5 minutes, so 32.
    const HoursPreview preview = previewOf("datum;duo;uren;opmerking\n"
                                           "13-5-2023;DUO2;0:10:20;bellen\n"
                                           "14-5-2023;DUO2;1;\n"
                                           "13-5-2023;duo2;0:10:20;bellen\n"
                                           "13-5-2023;Anna de Boer;0:10:50;mailen\n");
    CHECK(changesOf(preview)
        == QStringList{
            QStringLiteral("2 2023-05-13 32 bellen; mailen"), QStringLiteral("2 2023-05-14 60 -")});
    CHECK(preview.entries.added == 2);
    CHECK(preview.countOf(isNew) == 4);
}

TEST_CASE("what is wrong with a row is told with its line and column and takes its day along")
{
    const HoursPreview preview = previewOf("datum;duo;uren\n"
                                           "29-02-2023;DUO2;1\n"
                                           "13-5-2023;DUO2;1\n"
                                           "13-5-2023;DUO2;1:75\n"
                                           "\n"
                                           "14-5-2023;DUO9;-1\n"
                                           "15-5-2023;DUO2;13\n"
                                           "15-5-2023;DUO2;12\n"
                                           "13-5-2023;DUO1;1\n"
                                           "13-7-2023;DUO2;1\n"
                                           "14-5-2023;;1\n"
                                           "16-5-2023;DUO2;1\n");
    checkProblems(preview.problems,
        {{"uren.csv:2: date", ErrorCode::NotADate}, {"uren.csv:3: date", ErrorCode::OtherRowRefused},
            {"uren.csv:4: hours", ErrorCode::NotATime}, {"uren.csv:6: hours", ErrorCode::TimeNegative},
            {"uren.csv:6: duo", ErrorCode::DuoUnknown}, {"uren.csv:7: hours", ErrorCode::TimeAboveDay},
            {"uren.csv:8: hours", ErrorCode::TimeAboveDay}, {"uren.csv:9: date", ErrorCode::EntryOutsideDuo},
            {"uren.csv:10: date", ErrorCode::EntryInFuture}, {"uren.csv:11: duo", ErrorCode::ValueMissing}});
    CHECK(preview.countOf(isRefused) == 9);
    CHECK(changesOf(preview) == QStringList{QStringLiteral("2 2023-05-16 60 -")});
}

TEST_CASE("totals and blank rows are no rows of hours")
{
    const HoursPreview preview =
        previewOf("datum;duo;uren\n13-5-2023;DUO2;1\n;;\nTotaal;;1\n;Totaal mei;1\n");
    CHECK(preview.rows.size() == 1);
    CHECK(preview.problems.empty());
}

TEST_CASE("the start and the end of a day say how long it was")
{
    const HoursPreview preview = previewOf("datum;duo;van;tot\n"
                                           "13-5-2023;DUO2;9:00;10:30\n"
                                           "14-5-2023;DUO2;22:00;1:00\n"
                                           "15-5-2023;DUO2;9:00;\n"
                                           "16-5-2023;DUO2;x;y\n");
    CHECK(changesOf(preview) == QStringList{QStringLiteral("2 2023-05-13 90 -")});
    checkProblems(preview.problems,
        {{"uren.csv:3: end", ErrorCode::EndsBeforeStart}, {"uren.csv:4: end", ErrorCode::ValueMissing},
            {"uren.csv:5: start", ErrorCode::NotATimeOfDay}, {"uren.csv:5: end", ErrorCode::NotATimeOfDay}});
}

TEST_CASE("a duo is found by codes and names and asked about where they may mean another")
{
    struct Case
    {
        const char* names; ///< duo, participant and coach
        ImportRowState state;
        int duo; ///< 0 where it is not known
        std::vector<int> candidates;
    };
    const std::vector<Case> cases{
        {"DUO2;;", isNew, 2, {}},
        {"duo2;;", isNew, 2, {}},
        {"P3;;", isNew, 3, {}},
        {"DUO3 thuis;;", isNew, 3, {}},
        {";DUO3;", isNew, 3, {}},
        {";Anna de Boer;", isNew, 2, {}}, // the one with Finn has ended
        {";Boer, Anna de;", isNew, 2, {}},
        {";de Boer, Anna;", isNew, 2, {}},
        {";\u00d6ZLEM D\u2019ARTAGNAN;", isNew, 3, {}},
        {";ozlem d'artagnan;Finn Mulder", isNew, 3, {}},
        {";Bas Smit;", isDoubtful, 0, {4, 5}},
        {";Bas Smit;Finn Mulder", isNew, 5, {}},
        {";Anna;", isDoubtful, 0, {1, 2}},
        {"Begeleiding;Anna;Eva Bakker", isDoubtful, 0, {2}},
        {"Begeleiding;Bas Smit;Eva Bakker", isNew, 4, {}},
        {"DUO2;Bas Smit;", isDoubtful, 0, {2, 4, 5}}, // they contradict each other
        {";Iemand Anders;Finn Mulder", isDoubtful, 0, {1, 3, 5}},
        {";;Eva Bakker", isDoubtful, 0, {2, 4}},
        {"Eva Bakker;;", isDoubtful, 0, {2, 4}}, // a coach in the column of another
        {";Bakker, Eva;", isDoubtful, 0, {2, 4}},
        {";Iemand Anders;", isRefused, 0, {}},
        {"'; DROP TABLE duo; --;;", isRefused, 0, {}},
    };
    for (const Case& one : cases) {
        CAPTURE(one.names);
        QByteArray names(one.names);
        if (names.count(';') > 2)
            names = "\"'; DROP TABLE duo; --\";;";
        const HoursPreview preview = previewOf("datum;duo;deelnemer;coach;uren\n13-5-2023;" + names + ";1\n");
        REQUIRE(preview.rows.size() == 1);
        CHECK(preview.rows[0].state == one.state);
        CHECK(preview.rows[0].duo == DuoId(one.duo));
        std::vector<int> candidates;
        for (const DuoDoubt& doubt : preview.doubts) {
            for (const DuoId id : doubt.candidates)
                candidates.push_back(static_cast<int>(id.value()));
        }
        CHECK(candidates == one.candidates);
        CHECK(preview.problems.empty() == (one.state == isNew));
    }
}

TEST_CASE("an answer holds for all rows with the same names")
{
    const QByteArray text =
        "datum;deelnemer;uren\n13-5-2023;Bas Smit;1\n14-5-2023;Bas Smit;2\n15-5-2023;Anna;1\n";
    const HoursPreview asked = previewOf(text);
    REQUIRE(asked.doubts.size() == 2);
    CHECK(asked.doubts[0].names == QStringLiteral("Bas Smit"));
    CHECK(asked.changes.empty());
    checkProblems(asked.problems,
        {{"uren.csv:2: participant", ErrorCode::DuoDoubtful},
            {"uren.csv:3: participant", ErrorCode::DuoDoubtful},
            {"uren.csv:4: participant", ErrorCode::DuoDoubtful}});
    CHECK(asked.problems[0].error.arguments
        == QStringList{QStringLiteral("Bas Smit"), QStringLiteral("DUO4, DUO5")});
    const HoursPreview answered = previewOf(text, {{asked.doubts[0].key, DuoId(5)}});
    CHECK(changesOf(answered)
        == QStringList{QStringLiteral("5 2023-05-13 60 -"), QStringLiteral("5 2023-05-14 120 -")});
    CHECK(answered.countOf(isDoubtful) == 1);
}

TEST_CASE("whom a row is about that is refused anyway is not asked")
{
    const HoursPreview preview = previewOf("datum;deelnemer;uren\n30-2-2023;Bas Smit;1\n14-5-2023;Anna;2\n");
    REQUIRE(preview.doubts.size() == 1);
    CHECK(preview.doubts[0].names == QStringLiteral("Anna"));
    CHECK(preview.rows[0].state == isRefused);
}
