// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/headblocks.h"

#include "ui/print/blockbuilder.h"

#include <initializer_list>

namespace duoboek {

namespace {

constexpr double fullWidth = paper::right - paper::left;
constexpr double factsLabelX = 113;
constexpr double factsValueX = 144;
constexpr double factsLine = 4.8;
constexpr double addressWidth = 84; // what a window shows
constexpr double addressLine = 4.8;

QString postalLine(const Address& address)
{
    return QStringLiteral("%1  %2").arg(address.postcode, address.city).trimmed();
}

std::vector<LabelledText> documentFacts(const PaperDocument& document, const Wording& wording)
{
    const Format& format = wording.format();
    const QString period =
        wording.text(QT_TRANSLATE_NOOP("Paper", "%1 to %2"))
            .arg(format.date(document.month.firstDay()), format.date(document.month.lastDay()));
    std::vector<LabelledText> facts{
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Number")), document.number},
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Date")), format.date(document.issuedOn)},
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Period")), period},
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Code")), document.payee.code},
    };
    if (!document.coachCode.isEmpty() && document.coachCode != document.payee.code) {
        facts.push_back({wording.text(QT_TRANSLATE_NOOP("Paper", "Coach")),
            QStringLiteral("%1 · %2").arg(document.coachCode, document.coachName)});
    }
    facts.push_back({wording.text(QT_TRANSLATE_NOOP("Paper", "CoC number")), document.payee.cocNumber});
    facts.push_back({wording.text(QT_TRANSLATE_NOOP("Paper", "VAT id")), document.payee.vatId});
    facts.push_back({wording.text(QT_TRANSLATE_NOOP("Paper", "IBAN")), format.iban(document.payee.iban)});
    facts.push_back({wording.text(QT_TRANSLATE_NOOP("Paper", "E-mail")), document.payee.email});
    return facts;
}

} // namespace

Block letterhead(const Party& customer, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr double line = 3.9;
    BlockBuilder builder(measurer);
    builder.addParagraph(
        paper::left, 6, customer.name, TextStyle::Sender, factsLabelX - paper::left - 6, 6, 2);

    double baseline = 3;
    const auto addLine = [&](const QString& label, const QString& value) {
        if (value.isEmpty())
            return;
        builder.addText(factsLabelX, baseline, label, TextStyle::Label, factsValueX - factsLabelX - 1);
        builder.addText(factsValueX, baseline, value, TextStyle::Label, paper::right - factsValueX);
        baseline += line;
    };
    const QString customerLabel = wording.text(QT_TRANSLATE_NOOP("Paper", "Customer"));
    addLine(customerLabel, customer.name);
    addLine({}, customer.address.street);
    addLine({}, postalLine(customer.address));
    addLine(wording.text(QT_TRANSLATE_NOOP("Paper", "CoC number")), customer.cocNumber);
    addLine(wording.text(QT_TRANSLATE_NOOP("Paper", "VAT id")), customer.vatId);
    addLine(wording.text(QT_TRANSLATE_NOOP("Paper", "E-mail")), customer.email);
    return builder.finish(31);
}

Block senderBlock(const Party& sender, const TextMeasurer& measurer)
{
    BlockBuilder builder(measurer);
    builder.addParagraph(paper::left, 6, sender.name, TextStyle::Sender, fullWidth, 6, 2);
    return builder.finish(14);
}

Block factsBlock(const std::vector<LabelledText>& facts, const TextMeasurer& measurer)
{
    constexpr double labelWidth = 24;
    constexpr double gap = 2;
    constexpr double line = 5;
    BlockBuilder builder(measurer);
    double baseline = 4;
    for (const LabelledText& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        builder.addText(paper::left, baseline, fact.label, TextStyle::Label, labelWidth - gap);
        baseline = builder.addParagraph(
            paper::left + labelWidth, baseline, fact.value, TextStyle::Lead, fullWidth - labelWidth, line, 3);
    }
    return builder.finish(baseline);
}

Block partiesBlock(const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording)
{
    BlockBuilder builder(measurer);
    builder.addText(
        paper::left, 3, wording.text(QT_TRANSLATE_NOOP("Paper", "Supplier")), TextStyle::Label, addressWidth);
    double address = builder.addParagraph(
        paper::left, 9, document.payee.name, TextStyle::GroupHead, addressWidth, addressLine);
    for (const QString& text : {document.payee.address.street, postalLine(document.payee.address)})
        address =
            builder.addParagraph(paper::left, address, text, TextStyle::Lead, addressWidth, addressLine, 2);

    double facts = 3;
    for (const LabelledText& fact : documentFacts(document, wording)) {
        if (fact.value.isEmpty())
            continue;
        builder.addText(factsLabelX, facts, fact.label, TextStyle::Label, factsValueX - factsLabelX - 1);
        facts = builder.addParagraph(
            factsValueX, facts, fact.value, TextStyle::Small, paper::right - factsValueX, factsLine, 3);
    }
    return builder.finish(std::max({address, facts, 38.0}));
}

Block titleBlock(
    const QString& title, const QString& badge, const QString& lead, const TextMeasurer& measurer)
{
    constexpr double titleBaseline = 10;
    BlockBuilder builder(measurer);
    double titleWidth = fullWidth;
    if (!badge.isEmpty()) {
        const double padding = 3.5;
        const double badgeWidth = measurer.widthOf(badge, TextStyle::Badge) + 2 * padding;
        builder.addSurface(paper::right - badgeWidth, titleBaseline - 5.2, badgeWidth, 6.6, Ink::Tint);
        builder.addTextEndingAt(
            paper::right - padding, titleBaseline - 0.8, badge, TextStyle::Badge, badgeWidth);
        titleWidth -= badgeWidth + 4;
    }
    builder.addText(paper::left, titleBaseline, title, TextStyle::Title, titleWidth);
    const double end =
        builder.addParagraph(paper::left, titleBaseline + 7.5, lead, TextStyle::Lead, fullWidth, 4.8);
    return builder.finish(end - 1);
}

Block noticeBlock(const QString& text, const TextMeasurer& measurer)
{
    constexpr double line = 4.5;
    constexpr double top = 1.4;
    constexpr double padding = 2.6;
    BlockBuilder builder(measurer);
    const double end = builder.addParagraph(paper::left + paper::bleed, top + padding + 2.4, text,
        TextStyle::Small, fullWidth - paper::bleed, line);
    const double height = end - line + padding - top;
    builder.addSurface(paper::left - paper::bleed, top, fullWidth + 2 * paper::bleed, height, Ink::Tint);
    builder.addSurface(paper::left - paper::bleed, top, 0.9, height, Ink::Notice);
    return builder.finish(top + height + 3.5);
}

Block figuresBlock(const std::vector<LabelledText>& figures, const TextMeasurer& measurer)
{
    constexpr double gap = 5;
    const double column = (fullWidth + gap) / static_cast<double>(figures.size());
    BlockBuilder builder(measurer);
    double x = paper::left;
    for (const LabelledText& figure : figures) {
        builder.addRule(x, 2, column - gap, 0.35, Ink::Accent);
        builder.addText(x, 6.6, figure.label, TextStyle::Label, column - gap);
        builder.addText(x, 12.2, figure.value, TextStyle::Figure, column - gap);
        x += column;
    }
    return builder.finish(17.5);
}

Block runningHead(const QString& left, const QString& right, const TextMeasurer& measurer)
{
    BlockBuilder builder(measurer);
    builder.addTextEndingAt(paper::right, 3, right, TextStyle::Label, 50);
    builder.addText(paper::left, 3, left, TextStyle::Label, fullWidth - 54);
    return builder.finish(9);
}

void addFooters(
    std::vector<Page>& pages, const QString& left, const TextMeasurer& measurer, const Wording& wording)
{
    const QString pattern = wording.text(QT_TRANSLATE_NOOP("Paper", "page %1 of %2"));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        BlockBuilder builder(measurer);
        builder.addText(paper::left, paper::footerBaseline, left, TextStyle::Label, fullWidth - 44);
        builder.addTextEndingAt(paper::right, paper::footerBaseline,
            pattern.arg(QString::number(i + 1), QString::number(pages.size())), TextStyle::Label, 40);
        Block footer = builder.finish(0);
        pages[i].rules.push_back({paper::left, paper::footerBaseline - 5, fullWidth, 0.15, Ink::Hairline});
        pages[i].texts.insert(pages[i].texts.end(), footer.texts.begin(), footer.texts.end());
    }
}

} // namespace duoboek
