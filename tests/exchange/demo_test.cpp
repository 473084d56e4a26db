// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/demoadministration.h"
#include <catch2/catch.hpp>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
using namespace duoboek;
TEST_CASE("dump","[.]")
{
    QElapsedTimer t; t.start();
    auto tables = makeDemoAdministration({qEnvironmentVariableIntValue("N"), quint64(qEnvironmentVariableIntValue("SEED")), QDate::fromString(qEnvironmentVariable("UNTIL"), Qt::ISODate)});
    printf("%lld ms\n", (long long)t.elapsed());
    for (auto& x : tables) {
        QFile f(qEnvironmentVariable("OUT") + QLatin1Char('/') + x.file);
        if (!f.open(QIODevice::WriteOnly)) abort();
        auto w=[&](const QStringList& c){ QStringList o; for (QString s: c) { if (s.contains(QLatin1Char(','))||s.contains(QLatin1Char('"'))) s=QLatin1Char('"')+s.replace(QStringLiteral("\""),QStringLiteral("\"\""))+QLatin1Char('"'); o<<s; } f.write(o.join(QLatin1Char(',')).toUtf8()+"\n"); };
        w(x.columns); for (auto& r: x.rows) w(r.cells);
    }
}
