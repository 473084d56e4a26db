// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalladministration.h"

#include "core/exchange/administrationimport.h"

#include <QDir>

namespace duoboek::test {

namespace {

AdministrationTable table(const char* file, const char* columns, const std::vector<const char*>& rows)
{
    AdministrationTable made;
    made.file = QLatin1String(file);
    made.columns = QString::fromUtf8(columns).split(u',');
    int line = 1;
    for (const char* row : rows)
        made.rows.push_back({++line, QString::fromUtf8(row).split(u',')});
    return made;
}

} // namespace

AdministrationTables smallAdministration()
{
    return {
        table("regions.csv", "code,name,supervisor", {"R1,Utrecht,Sam Visser", "R2,Haarlem,Kim Mol"}),
        table("tariffs.csv", "kind,rate,valid_from", {"family,20.54,2019-01-01", "other,56.50,2019-01-01"}),
        table("organisations.csv",
            "code,name,kind,coc_number,vat_id,vat_regime,iban,email,address,postcode,city",
            {"ZORG,Zorggroep Linde,care,,,exempt_care,,info@linde.example,,,"}),
        table("participants.csv", "code,first_name,prefix,last_name,region,email,phone",
            {"P1,Özlem,,Yılmaz,R1,ozlem@post.example,030 1234567", "P2,Jan,de,Vries,R2,,",
                "P3,Maria,,Jansen,R1,,", "P4,Piet,,Ouderman,R2,,"}),
        table("coaches.csv",
            "code,first_name,prefix,last_name,region,engagement,organisation,coc_number,vat_id,vat_regime,"
            "iban,invoicing,email,address,postcode,city",
            {"C1,Ada,,Bakker,R1,self_employed,,12345678,NL001234567B01,standard,NL91ABNA0417164300,own,"
             "ada@post.example,Dorpsstraat 1,3511 AA,Utrecht",
                "C2,Bea,van de,Ven,R2,private,,,,none,NL91ABNA0417164300,own,,,,",
                "C3,Cor,,Smit,R1,organisation,ZORG,,,,,own,,,,"}),
        table("duos.csv", "code,participant,coach,relation,tariff,start,end",
            {"D1,P1,C1,none,,2022-01-01,", "D2,P2,C2,parent,,2022-02-01,", "D3,P3,C3,none,,2022-03-01,",
                "D4,P4,C1,none,,2021-01-01,2022-12-31"}),
        table("agreements.csv", "duo,valid_from,hours_per_week,reason", {"D1,2022-01-01,4,intake"}),
        table("contracts.csv", "coach,signed,valid_from,valid_to",
            {"C1,2020-01-01,2020-01-01,", "C2,2020-01-01,2020-01-01,", "C3,2020-01-01,2020-01-01,"}),
        table("certificates.csv", "coach,kind,issued,received,profile",
            {"C1,vog,2019-12-01,2019-12-15,45", "C3,vog,2019-06-01,2019-12-15,45"}),
        table("hours.csv", "duo,date,hours,note",
            {"D1,2023-04-04,1:00,", "D1,2023-05-02,2:00,", "D1,2023-05-09,6:00,", "D2,2023-05-03,1:30,",
                "D3,2023-05-04,1:00,"}),
        table("sessions.csv", "code,date,kind,region,title,location,hours",
            {"S1,2023-03-08,intervision,R1,Intervisie maart,Utrecht,2"}),
        table("attendance.csv", "session,coach,status,hours,duo", {"S1,C1,present,,"}),
    };
}

QString makeSmallFile(const QString& folder, const QString& name)
{
    const QString path = QDir(folder).filePath(name);
    const FixedDayClock clock(dayOfLooking);
    const auto imported = importAdministration(path, smallAdministration(),
        {QStringLiteral("test"), QStringLiteral("import")}, clock, ImportMode::Keep);
    return imported ? path : QString();
}

} // namespace duoboek::test
