// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableformat.h"
#include "core/storage/changetransaction.h"
#include "core/storage/database.h"
#include "tests/support/catchtext.h"
#include "tests/support/temporaryadministration.h"

#include <string>

using namespace duoboek;
using namespace duoboek::test;

namespace {

const RecordTable& tableNamed(const char* name)
{
    return recordTableNamed(QLatin1StringView(name));
}

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QStringList list(std::initializer_list<const char*> all)
{
    QStringList texts;
    for (const char* one : all)
        texts.append(QString::fromUtf8(one));
    return texts;
}

/// What happens in one transaction on a base administration, and what the log then says beyond the import.
class Changes
{
public:
    Changes()
        : m_administration(AdministrationTexts::ofBase())
        , m_database(m_administration.open(Database::Access::ReadWrite))
        , m_imported(m_administration.rows("SELECT max(id) FROM change_log").front())
    {
    }

    [[nodiscard]] ChangeTransaction begin() const
    {
        auto changes = ChangeTransaction::begin(*m_database, {text("jan"), text("correct")}, m_clock);
        REQUIRE(changes.has_value());
        return std::move(*changes);
    }
    [[nodiscard]] QStringList log() const
    {
        return rows(
            "SELECT record_kind, record_id, operation, fields FROM change_log WHERE id > %1 ORDER BY id");
    }
    [[nodiscard]] QStringList rows(const char* sql) const
    {
        return m_administration.rows(
            QString::fromUtf8(sql).replace(text("%1"), m_imported).toUtf8().constData());
    }
    [[nodiscard]] QByteArray bytes() const { return m_administration.bytes(); }

private:
    FixedDayClock m_clock{testDay};
    TemporaryAdministration m_administration;
    std::unique_ptr<Database> m_database;
    QString m_imported;
};

using Fields = std::vector<Field>;

const Fields entry{qint64{1}, QStringLiteral("2023-05-01"), qint64{135}, QStringLiteral("")};
const Fields correctedEntry{qint64{1}, QStringLiteral("2023-05-01"), qint64{120}, QStringLiteral("te laat")};
const Fields region{QStringLiteral("R3"), QStringLiteral("Arnhem"), QStringLiteral("Wim Vos")};

} // namespace

TEST_CASE("an update logs who and when and what of it may be known")
{
    const Changes test;
    ChangeTransaction changes = test.begin();
    REQUIRE(changes.update(tableNamed("time_entry"), 1, entry, correctedEntry));
    REQUIRE(changes.commit());
    CHECK(test.rows("SELECT minutes, note FROM time_entry WHERE id = 1") == list({"120|te laat"}));
    // The minutes with both values, the note as changed only.
    CHECK(test.log() == list({R"(time_entry|1|update|{"minutes":[135,120],"note":true})"}));
    CHECK(test.rows("SELECT login_name, action, substr(changed_at, 1, 10), changed_at GLOB '*T??:??:??.???Z' "
                    "FROM change_set WHERE id = 2")
        == list({"jan|correct|2023-06-30|1"}));
}

TEST_CASE("an insert logs every field")
{
    const Changes test;
    ChangeTransaction changes = test.begin();
    const auto id = changes.insert(tableNamed("region"), {region});
    REQUIRE(id.has_value());
    REQUIRE(changes.commit());
    CHECK(*id == 3);
    CHECK(test.log()
        == list({R"(region|3|insert|{"code":[null,"R3"],"name":[null,"Arnhem"],"supervisor":true})"}));
}

TEST_CASE("a value that is not known is logged as null")
{
    const Changes test;
    ChangeTransaction changes = test.begin();
    const Fields before{
        qint64{2}, QStringLiteral("2018-12-01"), QStringLiteral("2019-01-01"), QStringLiteral("2023-12-31")};
    const Fields after{qint64{2}, QStringLiteral("2018-12-01"), QStringLiteral("2019-01-01"), Field()};
    REQUIRE(changes.update(tableNamed("contract"), 2, before, after));
    REQUIRE(changes.commit());
    CHECK(test.log() == list({R"(contract|2|update|{"valid_to":["2023-12-31",null]})"}));
}

TEST_CASE("what is not committed leaves neither data nor log")
{
    const Changes test;
    const QByteArray before = test.bytes();
    {
        ChangeTransaction changes = test.begin();
        REQUIRE(changes.insert(tableNamed("region"), {region}));
        REQUIRE(changes.update(tableNamed("time_entry"), 1, entry, correctedEntry));
    }
    CHECK(test.log().isEmpty());
    CHECK(test.bytes() == before);
}

TEST_CASE("no change leaves no trace")
{
    const Changes test;
    const QByteArray before = test.bytes();
    ChangeTransaction changes = test.begin();
    REQUIRE(changes.update(tableNamed("time_entry"), 1, entry, entry));
    REQUIRE(changes.commit());
    CHECK(test.bytes() == before);
}

TEST_CASE("rows of several tables are each logged once in whatever order they come")
{
    const Changes test;
    ChangeTransaction changes = test.begin();
    const auto newRegion = [](const char* code) { return Fields{text(code), text("x"), text("")}; };
    const auto newSetting = [](const char* key) { return Fields{text(key), text("y")}; };
    REQUIRE(changes.insert(tableNamed("region"), {newRegion("A"), newRegion("B")}));
    REQUIRE(changes.insert(tableNamed("setting"), {newSetting("customer_city")}));
    REQUIRE(changes.update(tableNamed("time_entry"), 1, entry, correctedEntry));
    REQUIRE(changes.insert(tableNamed("region"), {newRegion("C")}));
    REQUIRE(changes.insert(tableNamed("setting"), {newSetting("customer_email")}));
    REQUIRE(changes.insert(tableNamed("setting"), {newSetting("customer_vat_id")}));
    REQUIRE(changes.commit());
    CHECK(test.rows("SELECT record_kind, record_id, operation FROM change_log WHERE id > %1 ORDER BY id")
        == list({"region|3|insert", "region|4|insert", "setting|3|insert", "time_entry|1|update",
            "region|5|insert", "setting|4|insert", "setting|5|insert"}));
    CHECK(test.rows("SELECT count(DISTINCT change_set_id) FROM change_log WHERE id > %1") == list({"1"}));
}

TEST_CASE("rows that are added together keep their order and every character")
{
    const Changes test;
    ChangeTransaction changes = test.begin();
    const auto first = changes.insert(tableNamed("session"),
        {{text("S8"), text("2023-05-08"), text("training"), Field(), text("a \"b\" \\ c"), QString(),
             qint64{90}},
            {text("S9"), text("2023-05-09"), text("training"), qint64{1}, text("naïef \U0001F600\ttab, ], '"),
                text("x"), qint64{0}}});
    REQUIRE(first.has_value());
    REQUIRE(changes.commit());
    CHECK(test.rows(("SELECT id - " + std::to_string(*first)
              + ", code, region_id IS NULL, title, location = '', minutes FROM session WHERE id >= "
              + std::to_string(*first) + " ORDER BY id")
                        .c_str())
        == list({"0|S8|1|a \"b\" \\ c|1|90", "1|S9|0|naïef \U0001F600\ttab, ], '|0|0"}));
}

TEST_CASE("a row that is added and then corrected is logged as both")
{
    const Changes test;
    ChangeTransaction changes = test.begin();
    const Fields added{text("R3"), text("Arnem"), text("")};
    const Fields corrected{text("R3"), text("Arnhem"), text("")};
    REQUIRE(changes.insert(tableNamed("region"), {added}));
    REQUIRE(changes.update(tableNamed("region"), 3, added, corrected));
    REQUIRE(changes.commit());
    CHECK(test.log()
        == list({R"(region|3|insert|{"code":[null,"R3"],"name":[null,"Arnem"],"supervisor":true})",
            R"(region|3|update|{"name":["Arnem","Arnhem"]})"}));
}

TEST_CASE("a row that the database refuses ends as an error and keeps nothing")
{
    const Changes test;
    const QByteArray before = test.bytes();
    {
        ChangeTransaction changes = test.begin();
        REQUIRE(changes.insert(tableNamed("region"), {region}));
        const auto refused = changes.insert(tableNamed("region"), {region});
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::RuleBrokenInFile);
    }
    CHECK(test.bytes() == before);
}

TEST_CASE("the log says nothing of a person but codes")
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    const TemporaryAdministration administration(texts);
    texts
        .change("participants", "Anna,de,Boer,R1,anna@example.org,0612345678",
            "Hanna,ten,Boerman,R1,hanna@example.org,0687654321")
        .change("coaches", "Eva,,Bakker", "Evelien,,Molenaar")
        .change("coaches", "NL91ABNA0417164300", "NL39RABO0300065264")
        .change("hours", "met de trein naar school", "naar de huisarts")
        .change("agreements", "verhuizing", "ziekte");
    administration.importRight(texts);
    const QString log = administration.rows("SELECT fields FROM change_log").join(QLatin1Char('\n'));
    CHECK(log.contains(text("first_name")));
    const char* const personal[] = {"Anna", "Hanna", "Boer", "Eva", "Evelien", "Bakker", "Molenaar", "Ria",
        "Jansen", "example.org", "0612345678", "0687654321", "NL91ABNA", "NL39RABO", "NL02ABNA",
        "NL001234567B01", "12345678", "Laan 1", "1234 AB", "trein", "huisarts", "verhuizing", "ziekte",
        "Zorgzaam"};
    for (const char* word : personal) {
        INFO(word);
        CHECK_FALSE(log.contains(text(word)));
    }
}

TEST_CASE("the tables that are logged have the columns of the schema and of the folder")
{
    const TemporaryAdministration administration(AdministrationTexts::ofBase());
    QStringList logged;
    for (const RecordTable& table : recordTables()) {
        INFO(table.name.data());
        logged.append(table.name);
        QStringList columns{QStringLiteral("id")};
        for (const RecordColumn& column : table.columns)
            columns.append(column.name);
        const QString names =
            QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table.name);
        CHECK(administration.rows(names.toUtf8().constData()) == columns);

        // Without the log an import of hours says nothing, and a final document is only true where its
        // numbers were given, with all that became of it and what corrects it.
        if (table.name == QLatin1StringView("hours_import")
            || table.name.startsWith(QLatin1StringView("document"))
            || table.name.startsWith(QLatin1StringView("correction")))
            continue;
        // The folder keeps all others, or an export would be no backup.
        const TableFormat* format = tableFormatOfRecord(table.name);
        REQUIRE(format);
        QStringList fields{QStringLiteral("id")};
        for (const ColumnFormat& column : format->columns)
            fields.append(column.field);
        fields.removeAll(QString());
        CHECK(fields == columns);
    }
    logged.sort();
    CHECK(administration.rows("SELECT name FROM sqlite_schema WHERE type = 'table' "
                              "AND name NOT IN ('change_set', 'change_log', 'document_coach', "
                              "'document_entry', 'document_attendance', 'document_rate', "
                              "'document_correction') "
                              "AND name NOT LIKE 'sqlite%' ORDER BY name")
        == logged);
}
