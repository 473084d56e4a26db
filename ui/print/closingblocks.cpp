// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/closingblocks.h"

#include "core/documents/remittance.h"
#include "ui/print/blockbuilder.h"
#include "ui/print/lineblocks.h"

#include <QStringList>

#include <algorithm>

namespace duoboek {

namespace {

using namespace linecolumns;

constexpr double fullWidth = paper::right - paper::left;
constexpr double paragraphLine = 4.5;

/// A rate with its reason, and the duos and sessions that it pays.
struct RateUse
{
    HourlyRate rate;
    RateReason reason;
    QStringList codes;
};

std::vector<RateUse> rateUses(const PaperDocument& document)
{
    std::vector<RateUse> uses;
    for (const PaperLine& line : document.lines) {
        auto use = std::find_if(uses.begin(), uses.end(),
            [&](const RateUse& one) { return one.rate == line.line.rate && one.reason == line.line.reason; });
        if (use == uses.end())
            use = uses.insert(use, {line.line.rate, line.line.reason, {}});
        const QString& code = line.duoCode.isEmpty() ? line.sessionCode : line.duoCode;
        if (!use->codes.contains(code))
            use->codes.append(code);
    }
    return uses;
}

Block sectionHead(const QString& text, const TextMeasurer& measurer)
{
    BlockBuilder builder(measurer);
    builder.addText(paper::left, 7, text, TextStyle::GroupHead, fullWidth);
    return builder.finish(8.6, PageBreak::NotAfter);
}

QString paymentSentence(DocumentKind kind, const Wording& wording)
{
    switch (kind) {
    case DocumentKind::Statement:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "We pay after we have received your invoice."));
    case DocumentKind::SelfBilledInvoice:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "We pay this invoice; you need not do anything."));
    case DocumentKind::CreditNote:
        break;
    }
    return wording.text(QT_TRANSLATE_NOOP("Paper", "We settle this amount with a next payment."));
}

} // namespace

Block totalsBlock(const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double line = 5.4;
    const Format& format = wording.format();
    BlockBuilder builder(measurer);
    double y = 8.2;
    const auto addAmount = [&](const QString& label, Money amount) {
        builder.addText(paper::left, y, label, TextStyle::Body, descriptionWidth);
        builder.addTextEndingAt(amountRight, y, format.money(amount), TextStyle::Body, amountWidth);
    };
    builder.addRule(paper::left, 3.4, fullWidth, 0.35, Ink::Accent);
    builder.addTextEndingAt(hoursRight, y, format.hours(document.time), TextStyle::Body, hoursWidth);
    addAmount(wording.text(QT_TRANSLATE_NOOP("Paper", "Total excluding VAT")), document.net);
    y += line;
    const QString ground = wording.vatGround(document.vatRegime);
    if (ground.isEmpty()) {
        addAmount(wording.text(QT_TRANSLATE_NOOP("Paper", "VAT %1"))
                      .arg(format.percent(vatPercentOf(document.vatRegime))),
            document.vat);
        y += line;
    } else {
        y = builder.addParagraph(paper::left, y, ground, TextStyle::BodyMuted, fullWidth, paragraphLine);
        y += line - paragraphLine;
    }
    builder.addSurface(paper::left - paper::bleed, y - 3.2, fullWidth + 2 * paper::bleed, 8.4, Ink::Tint);
    builder.addText(paper::left, y + 2.3, wording.text(QT_TRANSLATE_NOOP("Paper", "Total")), TextStyle::Total,
        fullWidth / 2);
    builder.addTextEndingAt(
        amountRight, y + 2.3, format.money(document.gross()), TextStyle::Total, fullWidth / 3);
    return builder.finish(y + 5.2);
}

void addRateReasons(
    PageFlow& flow, const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording)
{
    const std::vector<RateUse> uses = rateUses(document);
    flow.add(sectionHead(wording.text(QT_TRANSLATE_NOOP("Paper", "Why these rates")), measurer));
    for (const RateUse& use : uses) {
        BlockBuilder builder(measurer);
        double y = builder.addParagraph(paper::left, 3.5, wording.rateReason(use.rate, use.reason),
            TextStyle::Small, fullWidth, paragraphLine);
        if (uses.size() > 1) {
            y = builder.addParagraph(paper::left, y,
                wording.text(QT_TRANSLATE_NOOP("Paper", "For %1.")).arg(use.codes.join(QStringLiteral(", "))),
                TextStyle::Label, fullWidth, paragraphLine);
        }
        flow.add(builder.finish(y - 3.5 + 0.8));
    }
}

Block paymentBlock(const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double valueX = paper::left + 28;
    const QString unknown = wording.text(QT_TRANSLATE_NOOP("Paper", "not known yet"));
    const auto known = [&](const QString& text) { return text.isEmpty() ? unknown : text; };
    BlockBuilder builder(measurer);
    builder.addText(
        paper::left, 8, wording.text(QT_TRANSLATE_NOOP("Paper", "Payment")), TextStyle::GroupHead, fullWidth);
    double y = builder.addParagraph(
        paper::left, 13, paymentSentence(document.kind, wording), TextStyle::Small, fullWidth, paragraphLine);
    const auto addFact = [&](const QString& label, const QString& value) {
        builder.addText(paper::left, y, label, TextStyle::Label, valueX - paper::left - 1);
        y = builder.addParagraph(valueX, y, value, TextStyle::Small, paper::right - valueX, paragraphLine);
    };
    if (document.kind != DocumentKind::CreditNote) {
        addFact(wording.text(QT_TRANSLATE_NOOP("Paper", "IBAN")),
            known(wording.format().iban(document.payee.iban)));
        addFact(wording.text(QT_TRANSLATE_NOOP("Paper", "In the name of")), known(document.payee.name));
    }
    addFact(wording.text(QT_TRANSLATE_NOOP("Paper", "Reference")), remittanceText(document));
    return builder.finish(y - paragraphLine + 1.2);
}

} // namespace duoboek
