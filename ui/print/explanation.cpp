// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/explanation.h"

#include "ui/print/documentlayout.h"

#include <cstdlib>

namespace duoboek {

namespace {

constexpr qint64 minutesPerHour = 60;
constexpr qint64 hundredths = 100;

/// An amount of hundredths of a cent, with as many decimals as it needs: "25,675".
QString exactAmount(qint64 hundredthsOfCent, const Format& format)
{
    const bool isNegative = hundredthsOfCent < 0;
    const qint64 size = std::abs(hundredthsOfCent);
    QString text = format.amount(Money(size / hundredths));
    QString rest = QString::number(size % hundredths).rightJustified(2, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    text += rest;
    return isNegative ? u'-' + text : text;
}

/// An exact amount, and what it was rounded to where that is another.
QString roundedTo(const QString& exact, const QString& rounded)
{
    return exact == rounded ? exact : QStringLiteral("%1 → %2").arg(exact, rounded);
}

/// One document in words.
class Explainer
{
public:
    Explainer(const ExplainedDocument& document, const Wording& wording)
        : m_paper(document.paper)
        , m_lines(document.lines)
        , m_wording(wording)
        , m_format(wording.format())
    {
    }

    [[nodiscard]] ExplanationNode explain() const
    {
        ExplanationNode root{title(), m_format.money(m_paper.gross()), {}};
        for (const ExplainedLine& line : m_lines)
            root.parts.push_back(explain(line));
        root.parts.push_back({m_wording.text(QT_TRANSLATE_NOOP("Paper", "Together, without VAT")),
            m_format.money(m_paper.net), {}});
        root.parts.push_back(vat());
        return root;
    }

private:
    [[nodiscard]] QString title() const
    {
        QString text = m_wording.documentKind(m_paper.kind);
        if (!m_paper.number.isEmpty())
            text += u' ' + m_paper.number;
        return QStringLiteral("%1, %2, %3 (%4)")
            .arg(text, m_format.month(m_paper.month), m_paper.payee.name, m_paper.payee.code);
    }
    [[nodiscard]] QString lineText(const PaperLine& line) const
    {
        const QString hours = m_format.hours(line.line.time);
        if (!line.correctedNumber.isEmpty()) {
            return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Correction of %1, duo %2, %3: %4 hours (%5)"))
                .arg(line.correctedNumber, line.duoCode, m_format.weekAndYear(line.line.week),
                    m_format.difference(line.line.time), line.correctionReason);
        }
        if (line.line.activity == Activity::Guidance) {
            return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Guidance duo %1, %2 (%3): %4 hours"))
                .arg(line.duoCode, m_format.week(line.line.week),
                    m_format.daysWithin(line.line.week, m_paper.month), hours);
        }
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "%1 %2, %3: %4 hours"))
            .arg(m_wording.activity(line.line.activity), line.sessionCode, m_format.date(line.sessionDate),
                hours);
    }
    [[nodiscard]] ExplanationNode explain(const ExplainedLine& explained) const
    {
        const PaperLine& paper = explained.line;
        ExplanationNode node{lineText(paper), m_format.money(paper.line.amount), {}};
        const bool isCorrection = !paper.correctedNumber.isEmpty();
        for (const ExplainedEntry& entry : explained.entries)
            node.parts.push_back(explain(entry, isCorrection));
        node.parts.push_back({m_wording.rateReason(paper.line.rate, paper.line.reason), {}, {}});
        node.parts.push_back(
            {isCorrection ? m_wording.text(
                 QT_TRANSLATE_NOOP("Paper", "What the week comes to now, less what was charged before"))
                          : amountArithmetic(paper.line.time, paper.line.rate, paper.line.amount, m_format),
                {}, {}});
        return node;
    }
    [[nodiscard]] ExplanationNode explain(const ExplainedEntry& entry, bool isCorrection) const
    {
        const QString what =
            QStringLiteral("%1 %2: %3")
                .arg(m_format.weekday(entry.day), m_format.dayAndMonth(entry.day),
                    isCorrection ? m_format.difference(entry.time) : m_format.hours(entry.time));
        if (entry.loginName.isEmpty())
            return {what, {}, {}};
        const QDateTime moment = entry.changedAt.toLocalTime();
        return {m_wording.text(QT_TRANSLATE_NOOP("Paper", "%1, written down by %2 on %3 at %4"))
                    .arg(what, entry.loginName, m_format.date(moment.date()),
                        moment.toString(QStringLiteral("HH:mm"))),
            {}, {}};
    }
    [[nodiscard]] ExplanationNode vat() const
    {
        const Percent percent = vatPercentOf(m_paper.vatRegime);
        if (percent.isZero())
            return {m_wording.vatGround(m_paper.vatRegime), m_format.money(m_paper.vat), {}};
        const qint64 exact = m_paper.net.cents() * percent.basisPoints() / hundredths;
        return {m_wording.text(QT_TRANSLATE_NOOP("Paper", "VAT, once over the whole: %1 of %2 = %3"))
                    .arg(m_format.percent(percent), m_format.money(m_paper.net),
                        roundedTo(exactAmount(exact, m_format), m_format.amount(m_paper.vat))),
            m_format.money(m_paper.vat), {}};
    }

    const PaperDocument& m_paper;
    const std::vector<ExplainedLine>& m_lines;
    const Wording& m_wording;
    const Format& m_format;
};

} // namespace

QString amountArithmetic(WorkTime time, HourlyRate rate, Money amount, const Format& format)
{
    const qint64 product = time.minutes() * rate.centsPerHour();
    const bool isExact = product * hundredths % minutesPerHour == 0;
    const QString exact = exactAmount(product * hundredths / minutesPerHour, format);
    return QStringLiteral("%1 min × %2 / 60 %3 %4")
        .arg(time.minutes())
        .arg(format.amount(rate.perHour()), isExact ? QStringLiteral("=") : QStringLiteral("≈"),
            roundedTo(exact, format.amount(amount)));
}

ExplanationNode explanationOf(const ExplainedDocument& document, const Wording& wording)
{
    return Explainer(document, wording).explain();
}

QString explanationTitle(const ExplainedDocument& document, const Wording& wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Explanation")) + u' '
        + fileTitle(document.paper, wording);
}

} // namespace duoboek
