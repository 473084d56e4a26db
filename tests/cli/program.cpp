// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSqlDatabase>
#include <QSqlQuery>

Answer Program::run(const QStringList& words, const QString& language, const QString& loginName) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LANGUAGE", "LC_ALL", "DISPLAY", "USER", "LOGNAME", "USERNAME"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LANG"), language);
    environment.insert(QStringLiteral("LC_MESSAGES"), language);
    if (!loginName.isEmpty())
        environment.insert(QStringLiteral("USER"), loginName);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(DUOBOEK_PROGRAM), words);
    REQUIRE(process.waitForFinished(50'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

void Program::write(const QString& path, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(pathOf(path)).path());
    QFile file(pathOf(path));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray Program::read(const QString& path) const
{
    QFile file(pathOf(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool Program::exists(const QString& path) const
{
    return QFileInfo::exists(pathOf(path));
}

QStringList Program::filesIn(const QString& folder) const
{
    return QDir(pathOf(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList Program::values(const char* sql) const
{
    const QString connection = QStringLiteral("values");
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(pathOf(QStringLiteral("a.duoboek")));
        REQUIRE(database.open());
        QSqlQuery query(QString::fromUtf8(sql), database);
        while (query.next())
            values.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(connection);
    return values;
}

void Program::writeSmallAdministration() const
{
    write(QStringLiteral("in/tariffs.csv"),
        "kind,rate,valid_from\nfamily,20.54,2019-01-01\nother,56.50,2019-01-01\n");
    write(QStringLiteral("in/participants.csv"),
        "code,first_name,prefix,last_name,region,email,phone\n"
        "D1,Zeldzaam,van,Deelnemersnaam,,d1@example.org,\nD2,Uniek,,Persoonsnaam,,,06-12345678\n");
    write(QStringLiteral("in/coaches.csv"),
        "code,first_name,prefix,last_name,region,engagement,organisation,coc_number,vat_id,vat_regime,iban,"
        "invoicing,"
        "email,address,postcode,city\n"
        "B1,Anna,de,Wit,,private,,,,none,NL91ABNA0417164300,own,,Kerkstraat 1,1811 AB,Alkmaar\n"
        "B2,Bram,,Bos,,self_employed,,12345678,NL002455799B11,standard,NL91ABNA0417164300,own,,Laan 2,1811 "
        "AB,Alkmaar\n");
    write(QStringLiteral("in/duos.csv"),
        "code,participant,coach,relation,tariff,start,end\n"
        "DUO1,D1,B1,sibling,,2023-01-01,\nDUO2,D2,B2,none,,2023-01-01,\n");
    write(QStringLiteral("in/contracts.csv"),
        "coach,signed,valid_from,valid_to\nB1,2023-01-01,2023-01-01,\nB2,2023-01-01,2023-01-01,\n");
    write(QStringLiteral("in/sessions.csv"),
        "code,date,kind,region,title,location,hours\nS1,2023-05-10,training,,Grenzen,Utrecht,2\n");
    write(QStringLiteral("in/attendance.csv"),
        "session,coach,status,hours,duo\nS1,B1,present,,\nS1,B2,present,1.5,\n");
    write(QStringLiteral("in/hours.csv"),
        "duo,date,hours,note\nDUO1,2023-05-01,0:15,\nDUO2,2023-05-02,1.5,\nDUO2,2023-05-04,1:00,\nDUO2,2023-"
        "05-31,0:00,\n");
}

void Program::importSmallAdministration() const
{
    writeSmallAdministration();
    REQUIRE(run({QStringLiteral("import"), QStringLiteral("a.duoboek"), QStringLiteral("in")}).status == 0);
}
