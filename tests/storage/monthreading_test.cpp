// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/entryrepository.h"
#include "core/usecases/computemonth.h"
#include "tests/support/catchtext.h"
#include "tests/support/questionmonth.h"
#include "tests/support/rawconnection.h"
#include "tests/support/temporaryadministration.h"

#include <QFile>
#include <QRegularExpression>

using namespace duoboek;
using namespace duoboek::test;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(text(one));
    return texts;
}

/// Every statement of a source file, with a date for each placeholder.
QStringList statementsOf(const char* file)
{
    const QString source =
        QString::fromUtf8(bytesOf(text(DUOBOEK_SOURCE_FOLDER "/core/storage/") + text(file)));
    static const QRegularExpression literals(text("((?:\"[^\"]*\"\\s*)+)"));
    static const QRegularExpression seams(text("\"\\s*\""));
    QStringList statements;
    for (auto match = literals.globalMatch(source); match.hasNext();) {
        QString words = match.next().captured(1).trimmed().replace(seams, QString());
        words = words.mid(1, words.size() - 2);
        if (words.startsWith(text("SELECT")) || words.startsWith(text("WITH")))
            statements.append(words.replace(QLatin1Char('?'), text("'2023-05-01'")).remove(text("%1")));
    }
    return statements;
}

} // namespace

TEST_CASE("the month is read through the index of days and no table that grows is scanned")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const RawConnection connection(administration.path());
    QStringList plans;
    // Of what reads entries, what reads those of days.
    const QStringList statements = statementsOf("monthrepository.cpp")
        + statementsOf("entryrepository.cpp").filter(text("group_concat"));
    for (const QString& sql : statements) {
        for (const QString& step : connection.rows(text("EXPLAIN QUERY PLAN ") + sql))
            plans.append(step.section(QLatin1Char('|'), 3));
    }
    // Tariffs, rates, entries of all and of some, presences; organisations, coaches and duos are read whole.
    CHECK(statements.size() == 5);
    CHECK(plans.filter(text("time_entry"))
        == list({"SEARCH time_entry USING COVERING INDEX time_entry_by_day (worked_on>? AND worked_on<?)",
            "SEARCH time_entry USING COVERING INDEX time_entry_by_day (worked_on=?)"}));
    CHECK(plans.filter(text("session "))
        == list({"SEARCH session USING INDEX session_by_day (held_on>? AND held_on<?)"}));
    CHECK(plans.filter(text("SCAN attendance")).isEmpty());
}

TEST_CASE("the hours of a month are there while the table behind the index cannot be read")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const int page =
        administration.rows("SELECT rootpage FROM sqlite_schema WHERE name = 'time_entry'").front().toInt();
    const int pageSize = administration.rows("PRAGMA page_size").front().toInt();
    QFile file(administration.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(static_cast<qint64>(page - 1) * pageSize));
    file.write(QByteArray(pageSize, '\xAA'));
    file.close();
    const auto book = computeMonth(*administration.open(), Month(2023, 5));
    REQUIRE(book.has_value());
    // 6:15 of C1, 3:00 of C3 and 4:00 of C2.
    CHECK(book->time() == WorkTime(13 * 60 + 15));
}

TEST_CASE("no entries are read of days that end before they begin")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto database = administration.open();
    const auto all = loadEntries(*database, QDate(2023, 5, 1), QDate(2023, 5, 31));
    REQUIRE(all.has_value());
    REQUIRE(!all->empty());
    const QDate day = all->back().workedOn;
    const auto ofDay = loadEntries(*database, day, day);
    REQUIRE(ofDay.has_value());
    CHECK(!ofDay->empty());
    const auto none = loadEntries(*database, day, day.addDays(-1));
    REQUIRE(none.has_value());
    CHECK(none->empty());
}

TEST_CASE("a month holds its own days only")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.add("hours", "D2,2023-04-30,1:00,")
        .add("hours", "D2,2023-05-31,2:00,")
        .add("hours", "D2,2023-06-01,3:00,");
    texts.add("sessions", "S2,2023-04-30,training,,,,1").add("sessions", "S3,2023-05-31,training,,,,1");
    texts.add("attendance", "S2,C2,present,,").add("attendance", "S3,C2,present,0:30,");
    const TemporaryAdministration administration(texts);
    const auto database = administration.open();
    const auto timeOf = [&database](Month month) { return computeMonth(*database, month).value().time(); };
    CHECK(timeOf(Month(2023, 4)) == WorkTime(120));
    // As before, with 2:00 and with half an hour instead of the session's whole one.
    CHECK(timeOf(Month(2023, 5)) == WorkTime(13 * 60 + 15 + 150));
    CHECK(timeOf(Month(2023, 6)) == WorkTime(180));
    CHECK(timeOf(Month(2023, 7)) == WorkTime());
}

TEST_CASE("the documents and questions of a month are listed by code with their names")
{
    AdministrationTexts texts = withEveryQuestion();
    texts.add("coaches", "A9,Mia,de,Wit,,self_employed,,,,kor,,self_billing,,,,")
        .add("contracts", "A9,,2019-01-01,")
        .add("duos", "D11,P3,A9,none,,2019-01-01,")
        .add("hours", "D11,2023-05-09,1:00,");
    const TemporaryAdministration administration(texts);
    const auto listing = listMonth(*administration.open(), Month(2023, 5), LineCodes::NotNeeded);
    REQUIRE(listing.has_value());
    QStringList documents;
    REQUIRE(listing->documents.size() == listing->book.documents.size());
    for (std::size_t i = 0; i < listing->documents.size(); ++i) {
        const DocumentHeading& heading = listing->documents[i];
        documents.append(QStringList{heading.payeeCode, heading.payeeName, heading.coachCode,
            heading.coachName, listing->book.documents[i].net.toPlainText()}
                             .join(QLatin1Char('|')));
    }
    // The coach of A9 came last into the file and is first in the list.
    CHECK(documents
        == list({"A9|Mia de Wit|A9|Mia de Wit|56.50", "O1|Zorgzaam|||180.00",
            "O2|Loonwerk|C2|Finn Mulder|226.00"}));
    QStringList questions;
    REQUIRE(listing->questions.size() == listing->book.questions.size());
    for (std::size_t i = 0; i < listing->questions.size(); ++i) {
        const QuestionHeading& heading = listing->questions[i];
        questions.append(QStringList{heading.coachCode, heading.coachName, heading.subjectCode,
            wordFor(listing->book.questions[i].kind)}
                             .join(QLatin1Char('|')));
    }
    CHECK(questions
        == list({"C1|Eva Bakker|D5|tariff_missing", "C4|Hans Visser|S1|session_without_duo",
            "C5|Ida Kok|D6|tariff_undecided", "C6|Jet Bos|D7|organisation_rate_missing",
            "C7|Kim Vos|S1|session_rate_ambiguous", "C8|Leo Pol|C8|vat_regime_missing"}));
}

TEST_CASE("the span of months goes from the first to the last hours or session")
{
    const TemporaryAdministration empty{AdministrationTexts()};
    CHECK_FALSE(findMonthSpan(*empty.open()).value().has_value());

    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    const auto span = findMonthSpan(*administration.open()).value();
    REQUIRE(span.has_value());
    CHECK(span->first == Month(2022, 5));
    CHECK(span->last == Month(2023, 5));

    AdministrationTexts sessions;
    sessions.put("sessions", "code,date,kind,region,title,location,hours\nS1,2020-02-29,training,,,,1\n");
    const TemporaryAdministration onlySessions(sessions);
    const auto oneMonth = findMonthSpan(*onlySessions.open()).value();
    REQUIRE(oneMonth.has_value());
    CHECK(oneMonth->first == Month(2020, 2));
    CHECK(oneMonth->last == Month(2020, 2));
}
