// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paperfixture.h"

namespace duoboek::test {

PaperMaker::PaperMaker()
{
    document.month = Month(2023, 5);
    document.issuedOn = QDate(2023, 6, 2);
    document.payee = {QStringLiteral("B000003"), QStringLiteral("Renée de Boer"),
        {QStringLiteral("Dorpsstraat 74"), QStringLiteral("5211 XZ"), QStringLiteral("'s-Hertogenbosch")}, {},
        {}, QStringLiteral("NL11RABO9409869947"), QStringLiteral("renee@example.org")};
    document.customer = {{}, QStringLiteral("Vanuit autisme bekeken"),
        {QStringLiteral("Lange Voorhout 1"), QStringLiteral("2514 EA"), QStringLiteral("Den Haag")},
        QStringLiteral("61234567"), QStringLiteral("NL854123456B01"), {}, QStringLiteral("info@example.org")};
    document.coachCode = document.payee.code;
    document.coachName = document.payee.name;
}

PaperMaker& PaperMaker::add(PaperLine line, int minutes, qint64 centsPerHour, RateGround ground)
{
    line.coachName = document.coachCode.isEmpty() ? document.coachName : document.payee.name;
    line.line.coach = m_coach;
    line.line.time = WorkTime(minutes);
    line.line.rate = HourlyRate(centsPerHour);
    line.line.reason = {ground, QDate(2019, 1, 1)};
    line.line.amount = amountFor(line.line.rate, line.line.time);
    document.time += line.line.time;
    document.net += line.line.amount;
    document.vat = vatOver(document.net, vatPercentOf(document.vatRegime));
    document.lines.push_back(line);
    return *this;
}

PaperMaker& PaperMaker::week(
    const QString& duo, int week, int minutes, qint64 centsPerHour, RateGround ground)
{
    PaperLine line;
    line.duoCode = duo;
    line.line.week = IsoWeek(2023, week);
    return add(line, minutes, centsPerHour, ground);
}

PaperMaker& PaperMaker::session(
    Activity activity, QDate date, const QString& title, int minutes, qint64 centsPerHour, RateGround ground)
{
    PaperLine line;
    line.line.activity = activity;
    line.line.week = IsoWeek::of(date);
    line.sessionCode = QStringLiteral("S%1").arg(document.lines.size());
    line.sessionTitle = title;
    line.sessionDate = date;
    return add(line, minutes, centsPerHour, ground);
}

PaperMaker& PaperMaker::coach(const QString& name)
{
    m_coach = CoachId(m_coach.value() + 1);
    document.coachName = name;
    return *this;
}

PaperMaker& PaperMaker::regime(VatRegime regime)
{
    document.vatRegime = regime;
    document.vat = vatOver(document.net, vatPercentOf(regime));
    if (regime != VatRegime::None) {
        document.payee.cocNumber = QStringLiteral("27142345");
        document.payee.vatId = QStringLiteral("NL571083767B11");
    }
    return *this;
}

PaperMaker& PaperMaker::credited(const QString& original)
{
    const auto turned = [](auto value) { return decltype(value)() - value; };
    document.kind = DocumentKind::CreditNote;
    document.creditedNumber = original;
    for (PaperLine& line : document.lines) {
        line.line.time = turned(line.line.time);
        line.line.amount = turned(line.line.amount);
    }
    document.time = turned(document.time);
    document.net = turned(document.net);
    document.vat = turned(document.vat);
    return *this;
}

PaperMaker careOrganisation()
{
    PaperMaker maker;
    maker.document.payee = {QStringLiteral("O0001"), QStringLiteral("Zorggroep Utrecht 1"),
        {QStringLiteral("Julianalaan 131"), QStringLiteral("3511 AB"), QStringLiteral("Utrecht")}, {}, {},
        QStringLiteral("NL95KNAB5646629610"), QStringLiteral("administratie0@example.org")};
    maker.document.coachCode.clear();
    maker.document.coachName.clear();
    return maker.regime(VatRegime::Standard);
}

PaperDocument documentWithLines(int count)
{
    PaperMaker maker;
    for (int i = 0; i < count; ++i) {
        const QString duo = QStringLiteral("DUO%1").arg(i / 6 + 1, 6, 10, QLatin1Char('0'));
        maker.week(duo, 17 + i % 6, 60 + i, i / 6 % 2 == 0 ? 2054 : 5650,
            i / 6 % 2 == 0 ? RateGround::CoachIsParent : RateGround::NotFamily);
    }
    return maker.document;
}

} // namespace duoboek::test
