// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/administrationtexts.h"

#include "core/exchange/csvreader.h"
#include "tests/support/catchtext.h"

#include <QDir>
#include <QFile>

namespace duoboek::test {

namespace {

constexpr char participants[] = "code,first_name,prefix,last_name,region,email,phone\n"
                                "P1,Anna,de,Boer,R1,anna@example.org,0612345678\n"
                                "P2,Bas,,Smit,R2,,\n"
                                "P3,Cor,van,Dijk,,,\n"
                                "P4,Dirk,,Visser,R1,,\n";

constexpr char coaches[] =
    "code,first_name,prefix,last_name,region,engagement,organisation,coc_number,vat_id,vat_regime,iban,"
    "invoicing,email,address,postcode,city\n"
    "C1,Eva,,Bakker,R1,self_employed,,12345678,NL001234567B01,standard,NL91ABNA0417164300,own,"
    "eva@example.org,Laan 1,1234 AB,Utrecht\n"
    "C2,Finn,,Mulder,R2,payroll,O2,,,,,own,,,,\n"
    "C3,Gerda,,Meijer,R1,organisation,O1,,,,,own,,,,\n"
    "C4,Hans,,Visser,R1,private,,,,none,NL39RABO0300065264,own,,Plein 2,3511 AB,Utrecht\n";

constexpr char organisations[] =
    "code,name,kind,coc_number,vat_id,vat_regime,iban,email,address,postcode,city\n"
    "O1,Zorgzaam,care,23456789,NL002345678B01,exempt_care,NL02ABNA0123456789,zorg@example.org,Kade 3,"
    "3512 CD,Utrecht\n"
    "O2,Loonwerk,payroll,34567890,NL003456789B01,standard,NL86INGB0002445588,loon@example.org,Dijk 4,"
    "2511 EF,Den Haag\n";

constexpr char hours[] = "duo,date,hours,note\n"
                         "D1,2023-05-01,2:15,\n"
                         "D1,2023-05-08,1.5,met de trein naar school\n"
                         "D2,2023-05-03,4:00,\n"
                         "D3,2023-05-04,3:00,\n"
                         "D4,2022-05-05,0:15,\n";

void addIntervision(AdministrationTexts& texts)
{
    texts
        .put("intervision_questions",
            "code,coach,duo,date,text,state\n"
            "V000001,C1,D1,2023-05-01,\"hoe dichtbij, hoe ver\",follow_up\n"
            "V000002,C3,,2023-05-02,\"eerst dit\ndan dat\",open\n")
        .put("intervisions", "session,method,report\nS1,incident,\"rustig\nen goed\"\nS2,,stil\n")
        .put("programme_steps",
            "session,position,step,title,time\nS1,1,follow_up,,0:05\nS1,3,own,taart eten,0:15\n"
            "S1,10,evaluation,terugblik,1:05\n")
        .put("session_roles", "session,role,coach\nS1,chair,C1\nS1,observer,C1\nS1,observer,C3\n")
        .put("preparation_tasks",
            "session,task,title,stage,done,done_by\nS1,invite_group,,month,2023-04-10,Ria\n"
            "S1,own,taart kopen,day,2023-05-09,\nS1,own,zaal huren,month,,\n")
        .put("session_questions", "session,question,notes\nS1,V000001,\"veel, lang\"\n")
        .put("session_follow_ups",
            "session,position,question,coach,person,agreed,due,done\n"
            "S1,1,V000001,C1,,belt de gemeente,2023-06-01,2023-05-30\n"
            "S1,2,,,Ria Jansen,\"verslag, kort\",,\n");
}

} // namespace

AdministrationTexts AdministrationTexts::ofBase()
{
    AdministrationTexts texts;
    texts.put("settings", "key,value\npilot_start,2019-01-01\npilot_end,2023-12-31\n")
        .put("regions", "code,name,supervisor\nR1,Utrecht,Ria Jansen\nR2,Den Haag,\n")
        .put("tariffs", "kind,rate,valid_from\nfamily,20.54,2019-01-01\nother,56.50,2019-01-01\n")
        .put("organisations", organisations)
        .put("organisation_rates", "organisation,rate,valid_from\nO1,60.00,2019-01-01\n")
        .put("participants", participants)
        .put("coaches", coaches)
        .put("duos",
            "code,participant,coach,relation,tariff,start,end\n"
            "D1,P1,C1,none,,2019-01-01,\n"
            "D2,P2,C2,none,,2019-01-01,\n"
            "D3,P3,C3,none,,2019-01-01,\n"
            "D4,P4,C4,parent,,2019-02-01,2022-12-31\n"
            "D5,P2,C1,sibling,,2020-05-01,\n")
        .put("agreements",
            "duo,valid_from,hours_per_week,reason\nD1,2019-01-01,4,\nD1,2022-01-01,6.5,verhuizing\n")
        .put("contracts",
            "coach,signed,valid_from,valid_to\n"
            "C1,2018-12-01,2019-01-01,\nC2,2018-12-01,2019-01-01,2023-12-31\n"
            "C3,,2019-01-01,\nC4,2018-12-01,2019-01-01,\n")
        .put("certificates", "coach,kind,issued,received,profile\nC1,vog,2018-11-01,2018-12-15,45\n")
        .put("hours", hours)
        .put("sessions",
            "code,date,kind,region,title,location,hours\n"
            "S1,2023-05-10,intervision,R1,Overprikkeling,Buurthuis,2.5\n")
        .put("attendance", "session,coach,status,hours,duo\nS1,C1,present,,D1\nS1,C3,excused,,\n");
    return texts;
}

AdministrationTexts AdministrationTexts::withEverything()
{
    AdministrationTexts texts = ofBase();
    texts
        .put("participants",
            "code,first_name,prefix,last_name,region,email,phone,preferred_channel,looking_since\n"
            "P1,Anna,de,Boer,R1,anna@example.org,0612345678,coach,\n"
            "P2,Bas,,Smit,R2,,,,\n"
            "P3,Cor,van,Dijk,,,,letter,2023-06-01\n"
            "P4,Dirk,,Visser,R1,,,,2023-05-15\n")
        .put("coaches",
            "code,first_name,prefix,last_name,region,engagement,organisation,coc_number,vat_id,vat_regime,"
            "iban,invoicing,email,address,postcode,city,phone,self_billing_agreed,research_agreed\n"
            "C1,Eva,,Bakker,R1,self_employed,,12345678,NL001234567B01,standard,NL91ABNA0417164300,"
            "self_billing,eva@example.org,Laan 1,1234 AB,Utrecht,0687654321,2018-12-20,2019-02-01\n"
            "C2,Finn,,Mulder,R2,payroll,O2,,,,,own,,,,,,,\n"
            "C3,Gerda,,Meijer,R1,organisation,O1,,,,,own,,,,,,,2019-03-01\n"
            "C4,Hans,,Visser,R1,private,,,,none,NL39RABO0300065264,own,,Plein 2,3511 AB,Utrecht,,,\n")
        .put("duos",
            "code,participant,coach,relation,tariff,start,end,decision_reason,end_reason,previous_duo\n"
            "D1,P1,C1,none,,2019-01-01,,,,D6\n"
            "D2,P2,C2,none,,2019-01-01,,,,\n"
            "D3,P3,C3,none,,2019-01-01,,,,\n"
            "D4,P4,C4,parent,,2019-02-01,2022-12-31,,\"verhuisd, ver weg\",\n"
            "D5,P2,C1,other_family,other,2020-05-01,,oom van de deelnemer,,\n"
            "D6,P1,C3,none,,2018-06-01,2018-12-31,,,D7\n"
            "D7,P1,C2,none,,2018-01-01,2018-05-31,,ander werk,\n")
        .put("sessions",
            "code,date,kind,region,title,location,hours,starts_at\n"
            "S1,2023-05-10,intervision,R1,Overprikkeling,Buurthuis,2.5,19:30\n"
            "S2,2023-06-14,theme_meeting,,Vriendschap,,0,\n")
        .put("session_guests", "session,name\nS2,\"Ouders, van Bas\"\nS2,Wim Kok\n")
        .put("import_layouts", "name,mapping\nurenstaat,\"{\"\"date\"\":2}\"\n")
        .put("click_talks",
            "participant,coach,date,participant_outcome,coach_outcome,note\n"
            "P3,C1,,,,belt nog\n"
            "P3,C1,2023-06-02,positive,negative,\n"
            "P4,C2,2023-06-09,positive,,\"rustig, lang\"\n")
        .put("coach_talks",
            "duo,date,outcome,follow_up,follow_up_by\n"
            "D1,2023-06-20,\"meer rust, minder uren\",2023-09-01,Ria Jansen\n"
            "D2,2023-06-21,geen verandering,,\n")
        .put("handled_signals",
            "signal,duo,coach,participant,session,cause,handled,until,note\n"
            "above_agreed,D1,,,,2022-01-01,2023-06-20,,\"meer rust, minder uren\"\n"
            "candidate_missing,,,P3,,2023-06-01,2023-06-29,2023-07-15,\n"
            "month_not_closed,,,,,2023-06-01,2023-06-12,2023-06-20,\n"
            "vog_missing,,C2,,,,2023-06-12,2023-08-01,is aangevraagd\n")
        .put("file_references",
            "kind,code,date,path,description\n"
            "certificate,C1,2018-11-01,/papieren/vog C1.pdf,\n"
            "coach,C1,,/papieren/zelffacturering.pdf,\"afspraak, getekend\"\n"
            "contract,C1,2019-01-01,/papieren/contract C1.pdf,\n"
            "organisation_rate,O1,2019-01-01,/papieren/tarief O1.pdf,\n");
    addIntervision(texts);
    return texts;
}

AdministrationTexts& AdministrationTexts::put(const char* table, const QByteArray& text)
{
    m_texts[QString::fromLatin1(table)] = text;
    return *this;
}

AdministrationTexts& AdministrationTexts::add(const char* table, const QByteArray& row)
{
    m_texts.at(QString::fromLatin1(table)) += row + '\n';
    return *this;
}

AdministrationTexts& AdministrationTexts::change(
    const char* table, const QByteArray& old, const QByteArray& text)
{
    QByteArray& all = m_texts.at(QString::fromLatin1(table));
    INFO(old.toStdString());
    REQUIRE(all.count(old) == 1);
    all.replace(old, text);
    return *this;
}

AdministrationTables AdministrationTexts::read() const
{
    AdministrationTables tables;
    for (const auto& [name, text] : m_texts)
        tables.push_back(readCsv(name + QStringLiteral(".csv"), text));
    return tables;
}

void AdministrationTexts::writeTo(const QString& folder) const
{
    REQUIRE(QDir().mkpath(folder));
    for (const auto& [name, text] : m_texts) {
        QFile file(QDir(folder).filePath(name + QStringLiteral(".csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
}

} // namespace duoboek::test
