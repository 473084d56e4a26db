// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hourscells.h"
#include "core/exchange/hours/layoutguess.h"
#include "tests/support/catchtext.h"
#include "tests/support/hourstables.h"

using namespace duoboek;
using namespace duoboek::test;

namespace {

using Questions = std::vector<LayoutQuestion>;

const QDate today(2023, 6, 30);

/// "date=Datum hours=Uren": which column is what.
QString columnsOf(const HoursTable& table, const HoursLayout& layout)
{
    QStringList columns;
    for (std::size_t column = 0; column < hoursColumnCount; ++column) {
        const int place = layout.places[column];
        if (place >= 0)
            columns.append(QStringLiteral("%1=%2").arg(nameOf(HoursColumn(column)),
                table.text.cell(std::size_t(layout.headerRow), std::size_t(place))));
    }
    return columns.join(u' ');
}

} // namespace

TEST_CASE("columns are known by their names in Dutch or English")
{
    struct Case
    {
        QByteArray text;
        const char* columns;
        Questions questions;
    };
    const std::vector<Case> cases{
        {"Datum;Deelnemer;Uren\n31-5-2023;Anna;1\n", "date=Datum participant=Deelnemer hours=Uren", {}},
        {"Date,Duo,Hours,Notes\n2023-05-31,D1,1,x\n", "date=Date duo=Duo hours=Hours note=Notes", {}},
        {"Urenstaat;mei;x\n\nDATUM;Coach;Van;Tot\n31/5/2023;Eva;9:00;10:00\n",
            "date=DATUM coach=Coach start=Van end=Tot", {}},
        {"Datum;Cli\xC3\xABnt;Minuten\n31-5-2023;Anna;90\n",
            "date=Datum participant=Cli\xC3\xABnt hours=Minuten", {}},
        {"User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End "
         "time,Duration,"
         "Tags\nEva,e@x,Anna,D1,,gesprek,No,2023-05-31,09:00:00,2023-05-31,10:30:00,01:30:00,\n",
            "date=Start date duo=Project participant=Client coach=User hours=Duration start=Start time "
            "end=End time note=Description",
            {}},
        {"Datum;Duo;Van\n31-5-2023;D1;9:00\n", "date=Datum duo=Duo start=Van", {LayoutQuestion::HoursColumn}},
        {"Datum;Uren\n31-5-2023;1\n", "date=Datum hours=Uren", {LayoutQuestion::DuoColumn}},
        {"Datum;Datum;Duo;Uren\n31-5-2023;1-6-2023;D1;1\n", "duo=Duo hours=Uren",
            {LayoutQuestion::DateColumn}},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text.toStdString());
        const HoursTable table = tableOf(one.text);
        const LayoutGuess guess = guessLayout(table);
        CHECK(columnsOf(table, guess.layout) == QString::fromUtf8(one.columns));
        CHECK(guess.questions == one.questions);
    }
    const LayoutGuess nothing = guessLayout(tableOf("a;b\n1;2\n"));
    CHECK(nothing.layout.headerRow == -1);
    CHECK(nothing.questions
        == Questions{LayoutQuestion::DateColumn, LayoutQuestion::DuoColumn, LayoutQuestion::HoursColumn});
    CHECK(guessLayout(tableOf("Datum,Duo;Uren\n1,2;3\n")).questions.front() == LayoutQuestion::Separator);
}

TEST_CASE("the order of a date and the decimal sign are told by the values or asked")
{
    struct Case
    {
        const char* dates;
        DateOrder order;
        bool isAsked;
    };
    constexpr auto dayFirst = DateOrder::DayFirst;
    const std::vector<Case> cases{
        {"1-2-2023;13-2-2023", dayFirst, false},
        {"2/1/2023;2/13/2023", DateOrder::MonthFirst, false},
        {"1-2-2023;3-4-2023", dayFirst, true},
        {"13-2-2023;2-13-2023", dayFirst, true}, // whichever it is, one of them is wrong
        {"5-5-2023;2023-01-02", dayFirst, false}, // the same day either way
        {"2023-02-01;2023-02-13", dayFirst, false},
    };
    for (const Case& one : cases) {
        CAPTURE(one.dates);
        QByteArray text = "Datum;Duo;Uren\n";
        for (const QByteArray& date : QByteArray(one.dates).split(';'))
            text += date + ";D1;1,5\n";
        const LayoutGuess guess = guessLayout(tableOf(text));
        CHECK(guess.layout.dateOrder == one.order);
        CHECK(guess.questions == (one.isAsked ? Questions{LayoutQuestion::DateOrder} : Questions{}));
        CHECK(guess.layout.decimalSign == DecimalSign::Comma);
    }
    const QByteArray clockify =
        "Project,Client,Description,Task,User,Start Date,Duration (h),Duration (decimal)\n"
        "D1,,,,Eva,05/04/2023,01:30:00,1.50\n";
    const LayoutGuess guess = guessLayout(tableOf(clockify));
    CHECK(guess.questions.empty());
    CHECK(guess.layout.name == QStringLiteral("Clockify"));
    CHECK(guess.layout.dateOrder == DateOrder::MonthFirst);
    CHECK(guess.layout.placeOf(HoursColumn::Hours) == 6);
    // Its dates say otherwise, as a workspace can have it.
    CHECK(guessLayout(tableOf(QByteArray(clockify).replace("05/04", "31/05"))).layout.dateOrder == dayFirst);
}

TEST_CASE("a layout that was kept reads the same table again")
{
    const HoursTable table = tableOf("Lijst van Eva\nWie;Wanneer;Hoe lang;;x\nD1;5/4/2023;90;;\n");
    HoursLayout layout;
    layout.name = QStringLiteral("Eva");
    layout.headerRow = 1;
    layout.setPlace(HoursColumn::Duo, 0);
    layout.setPlace(HoursColumn::Date, 1);
    layout.setPlace(HoursColumn::Hours, 2);
    layout.setPlace(HoursColumn::Note, 3);
    layout.dateOrder = DateOrder::MonthFirst;
    layout.decimalSign = DecimalSign::Dot;
    layout.unit = TimeUnit::Minutes;
    const QString json = layoutToJson(table.text, layout);
    const auto again = layoutFromJson(QStringLiteral("Eva"), json, table.text);
    REQUIRE(again);
    CHECK(*again == layout);
    CHECK(isLayoutOf(json, table.text, *again));

    // The columns stand elsewhere, and there is one more: read by name, though not known again by itself.
    const HoursTable moved = tableOf("Wanneer;wie;;Hoe Lang;y;z\n5/4/2023;D1;;90;;\n");
    const auto elsewhere = layoutFromJson(QStringLiteral("Eva"), json, moved.text);
    REQUIRE(elsewhere);
    CHECK(elsewhere->placeOf(HoursColumn::Duo) == 1);
    CHECK(elsewhere->placeOf(HoursColumn::Hours) == 3);
    CHECK_FALSE(isLayoutOf(json, moved.text, *elsewhere));

    const auto other = layoutFromJson(QStringLiteral("Eva"), json, tableOf("Wie;Wanneer\nD1;x\n").text);
    REQUIRE_FALSE(other);
    CHECK(other.error()
        == Error{ErrorCode::LayoutNotOfTable, {QStringLiteral("Eva"), QStringLiteral("Hoe lang")}});
}

TEST_CASE("a layout without a header names columns by their places and wrong ones are refused")
{
    const HoursTable table = tableOf("D1;5-4-2023;1\nD1;6-4-2023;1\n");
    const auto layout = layoutFromJson(QStringLiteral("kaal"),
        QStringLiteral(R"({"columns":{"duo":1,"date":2,"hours":3},"header":false})"), table.text);
    REQUIRE(layout);
    CHECK(layout->headerRow == -1);
    CHECK(layout->placeOf(HoursColumn::Hours) == 2);
    CHECK(layoutFromJson(QStringLiteral("kaal"), layoutToJson(table.text, *layout), table.text) == *layout);

    const std::vector<std::pair<const char*, ErrorCode>> wrong{
        {"", ErrorCode::LayoutInvalid},
        {"[]", ErrorCode::LayoutInvalid},
        {"{\"date\":2}", ErrorCode::LayoutInvalid},
        {R"({"columns":{"datum":1}})", ErrorCode::LayoutInvalid},
        {R"({"columns":{"date":1},"date_order":"year_first"})", ErrorCode::LayoutInvalid},
        {R"({"columns":{"date":1},"decimal_sign":";"})", ErrorCode::LayoutInvalid},
        {R"({"columns":{"date":1},"unit":"days"})", ErrorCode::LayoutInvalid},
        {R"({"columns":{"date":4}})", ErrorCode::LayoutNotOfTable},
        {R"({"columns":{"date":0}})", ErrorCode::LayoutNotOfTable},
        {R"({"columns":{"date":-1}})", ErrorCode::LayoutNotOfTable},
        {R"({"columns":{"date":"Datum"}})", ErrorCode::LayoutNotOfTable},
    };
    for (const auto& [json, code] : wrong) {
        CAPTURE(json);
        const auto refused = layoutFromJson(QStringLiteral("x"), QString::fromLatin1(json), table.text);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == code);
    }
}

TEST_CASE("cells say days and times as people and programs write them")
{
    HoursLayout layout;
    HoursCells dutch(layout, today);
    layout.dateOrder = DateOrder::MonthFirst;
    layout.decimalSign = DecimalSign::Dot;
    layout.unit = TimeUnit::Minutes;
    HoursCells american(layout, today);

    for (const char* text : {"4-5-2023", "04/05/2023", "4.5.23", "2023-05-04", "2023/5/4", "4-5-2023 09:30",
             "2023-05-04T09:30:00", "2023-05-04 9:30:00", "4 mei 2023", "do 4-mei-23", "donderdag 4 MEI 2023",
             "May 4, 2023", "Thursday, May 4 2023", "4 May 2023"}) {
        CAPTURE(text);
        const Result<QDate> day = dutch.date(QString::fromLatin1(text));
        REQUIRE(day);
        CHECK(*day == QDate(2023, 5, 4));
    }
    CHECK(*american.date(u"05/04/2023") == QDate(2023, 5, 4));
    CHECK(*american.date(u"2023-05-04") == QDate(2023, 5, 4));
    for (const char* text : {"29-02-2023", "31-04-2023", "2023-05-10T25:00:00", "10-5-2023 9:75", "4-5",
             "4-5/2023", "mei", "4 mei", "31 april 2023", "4 meit 2023", "45077", "0-0-2023", "=1+1",
             "4-5-20231", "2023-5", "1e309", "2023-W53-1", "2021-W53", "week 53 2023"}) {
        CAPTURE(text);
        CHECK(dutch.date(QString::fromLatin1(text)).error().code == ErrorCode::NotADate);
    }
    CHECK(american.date(u"31-05-2023").error().code == ErrorCode::NotADate);
    CHECK(dutch.date(u"").error().code == ErrorCode::ValueMissing);

    CHECK(*dutch.duration(u"1:30") == 90 * 60);
    CHECK(*dutch.duration(u"01:30:15") == 90 * 60 + 15);
    CHECK(*dutch.duration(u"1,5") == 90 * 60);
    CHECK(*dutch.duration(u"1u30") == 90 * 60);
    CHECK(*dutch.duration(u"24:00:00") == 24 * 3600);
    CHECK(*american.duration(u"90") == 90 * 60);
    CHECK(*american.duration(u"1.5") == 90 * 60);
    const std::vector<std::pair<const char*, ErrorCode>> wrong{{"24:30", ErrorCode::TimeAboveDay},
        {"24:00:01", ErrorCode::TimeAboveDay}, {"1:75", ErrorCode::NotATime},
        {"1:30:75", ErrorCode::NotATime}, {"-1", ErrorCode::TimeNegative}, {"1e309", ErrorCode::NotATime},
        {"NaN", ErrorCode::NotATime}, {"=1+1", ErrorCode::NotATime}, {"90", ErrorCode::TimeNeedsUnit},
        {"", ErrorCode::ValueMissing}};
    for (const auto& [text, code] : wrong) {
        CAPTURE(text);
        CHECK(dutch.duration(QString::fromLatin1(text)).error().code == code);
    }
    CHECK(american.duration(u"1,5").error().code == ErrorCode::NotATime);

    CHECK(*dutch.timeOfDay(u"9:30") == 570 * 60);
    CHECK(*dutch.timeOfDay(u"09.30") == 570 * 60);
    CHECK(*dutch.timeOfDay(u"9:30 PM") == (570 + 720) * 60);
    CHECK(*dutch.timeOfDay(u"12:05:10 am") == 310);
    CHECK(*dutch.timeOfDay(u"24:00") == 24 * 3600);
    CHECK(*dutch.timeOfDay(u"2023-05-04 09:30:00") == 570 * 60);
    for (const char* text : {"9", "25:00", "24:01", "9:60", "13:00 PM", "0:30 AM", "9:30x"}) {
        CAPTURE(text);
        CHECK(dutch.timeOfDay(QString::fromLatin1(text)).error().code == ErrorCode::NotATimeOfDay);
    }
}

TEST_CASE("a table that is not of a program lacks a column of it")
{
    const HoursTable table = tableOf("Project,Client,User,Start date,Duration (h)\nD1,,Bo,2023-05-31,1:00\n");
    CHECK(missingColumnOf(QStringLiteral("clockify"), table) == QStringLiteral("duration (decimal)"));
    CHECK(missingColumnOf(QStringLiteral("Toggl"), table) == QStringLiteral("email"));
    CHECK(missingColumnOf(QStringLiteral("agenda"), table).isEmpty());
}
