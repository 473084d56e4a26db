// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/overviewlayout.h"

#include "core/documents/tariffgroup.h"
#include "ui/print/blockbuilder.h"
#include "ui/print/headblocks.h"
#include "ui/print/pageflow.h"

#include <QStringList>

#include <array>

namespace duoboek {

namespace {

constexpr double nameX = paper::left + 20;
constexpr double kindX = 85;
constexpr double hoursRight = 121;
constexpr double netRight = 144.5;
constexpr double vatRight = 167;
constexpr double grossRight = paper::right;
constexpr double hoursWidth = 17;
constexpr double gap = 1;
constexpr double fullWidth = paper::right - paper::left;
constexpr double rowHeight = 5.2;
constexpr double rowBaseline = 3.7;

struct Sum
{
    WorkTime time;
    Money net;
    Money vat;

    [[nodiscard]] Money gross() const { return net + vat; }
};

struct RowTexts
{
    QString code;
    QString name;
    QString kind;
    QString hours;
    QString net;
    QString vat;
    QString gross;
};

void addRowTexts(BlockBuilder& builder, const RowTexts& row, double baseline, TextStyle style)
{
    builder.addText(paper::left, baseline, row.code, style, nameX - gap - paper::left);
    builder.addText(nameX, baseline, row.name, style, kindX - gap - nameX);
    builder.addText(kindX, baseline, row.kind, style, hoursRight - hoursWidth - gap - kindX);
    builder.addTextEndingAt(hoursRight, baseline, row.hours, style, hoursWidth);
    builder.addTextEndingAt(netRight, baseline, row.net, style, netRight - hoursRight - gap);
    builder.addTextEndingAt(vatRight, baseline, row.vat, style, vatRight - netRight - gap);
    builder.addTextEndingAt(grossRight, baseline, row.gross, style, grossRight - vatRight - gap);
}

QString shortKind(DocumentKind kind, const Wording& wording)
{
    switch (kind) {
    case DocumentKind::Statement:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Statement"));
    case DocumentKind::SelfBilledInvoice:
        return wording.text(QT_TRANSLATE_NOOP("Paper", "Invoice"));
    case DocumentKind::CreditNote:
        break;
    }
    return wording.documentKind(kind);
}

Sum totalOf(const PaperOverview& overview)
{
    Sum total;
    for (const PaperDocument& document : overview.documents) {
        total.time += document.time;
        total.net += document.net;
        total.vat += document.vat;
    }
    return total;
}

Block tableHead(const TextMeasurer& measurer, const Wording& wording)
{
    BlockBuilder builder(measurer);
    const RowTexts texts{wording.text(QT_TRANSLATE_NOOP("Paper", "Code")),
        wording.text(QT_TRANSLATE_NOOP("Paper", "Payee")), wording.text(QT_TRANSLATE_NOOP("Paper", "Kind")),
        wording.text(QT_TRANSLATE_NOOP("Paper", "Hours")),
        wording.text(QT_TRANSLATE_NOOP("Paper", "Net (€)")),
        wording.text(QT_TRANSLATE_NOOP("Paper", "VAT (€)")),
        wording.text(QT_TRANSLATE_NOOP("Paper", "Gross (€)"))};
    addRowTexts(builder, texts, 3.6, TextStyle::Label);
    builder.addRule(paper::left, 5.4, fullWidth, 0.35, Ink::Accent);
    return builder.finish(6);
}

Block documentRow(
    const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording, PageBreak pageBreak)
{
    const Format& format = wording.format();
    const bool throughAgency = !document.coachCode.isEmpty() && document.coachCode != document.payee.code;
    const QString name = throughAgency
        ? QStringLiteral("%1 · %2").arg(document.coachCode, document.payee.name)
        : document.payee.name;
    BlockBuilder builder(measurer);
    addRowTexts(builder,
        {document.payee.code, name, shortKind(document.kind, wording), format.hours(document.time),
            format.amount(document.net), format.amount(document.vat), format.amount(document.gross())},
        rowBaseline, TextStyle::Body);
    builder.addRule(paper::left, rowHeight - 0.15, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(rowHeight, pageBreak);
}

Block totalRow(const Sum& total, const TextMeasurer& measurer, const Wording& wording)
{
    const Format& format = wording.format();
    BlockBuilder builder(measurer);
    builder.addRule(paper::left, 0.8, fullWidth, 0.35, Ink::Accent);
    addRowTexts(builder,
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Total")), {}, {}, format.hours(total.time),
            format.amount(total.net), format.amount(total.vat), format.amount(total.gross())},
        rowBaseline + 1.6, TextStyle::Strong);
    return builder.finish(rowHeight + 4);
}

/// Hours and amounts per kind of tariff, as one block.
Block tariffTotals(const PaperOverview& overview, const TextMeasurer& measurer, const Wording& wording)
{
    constexpr std::array groups{TariffGroup::Family, TariffGroup::Other, TariffGroup::Organisation};
    std::array<Sum, groups.size()> sums;
    for (const PaperDocument& document : overview.documents) {
        for (const PaperLine& line : document.lines) {
            Sum& sum = sums[static_cast<std::size_t>(tariffGroupOf(line.line.reason.ground))];
            sum.time += line.line.time;
            sum.net += line.line.amount;
        }
    }
    BlockBuilder builder(measurer);
    builder.addText(paper::left, 6,
        wording.text(QT_TRANSLATE_NOOP("Paper", "By kind of tariff, excluding VAT")), TextStyle::GroupHead,
        fullWidth);
    double y = 8.5;
    builder.addRule(paper::left, y, fullWidth, 0.15, Ink::Hairline);
    for (const TariffGroup group : groups) {
        const Sum& sum = sums[static_cast<std::size_t>(group)];
        builder.addText(
            paper::left, y + rowBaseline, wording.tariffName(group), TextStyle::Body, kindX - paper::left);
        builder.addTextEndingAt(
            hoursRight, y + rowBaseline, wording.format().hours(sum.time), TextStyle::Body, hoursWidth);
        builder.addTextEndingAt(netRight, y + rowBaseline, wording.format().amount(sum.net), TextStyle::Body,
            netRight - hoursRight - gap);
        y += rowHeight;
        builder.addRule(paper::left, y - 0.15, fullWidth, 0.15, Ink::Hairline);
    }
    return builder.finish(y + 3);
}

Block heldBack(const PaperOverview& overview, const TextMeasurer& measurer, const Wording& wording)
{
    const QStringList codes(overview.heldBackCoaches.begin(), overview.heldBackCoaches.end());
    const QString text =
        wording.text(QT_TRANSLATE_NOOP("Paper", "Coaches held back because of an open question (%1): %2"))
            .arg(wording.format().count(codes.size()), codes.join(QStringLiteral(", ")));
    return noticeBlock(text, measurer);
}

} // namespace

std::vector<Page> layOutOverview(
    const PaperOverview& overview, const TextMeasurer& measurer, const Wording& wording)
{
    const Format& format = wording.format();
    const QString title =
        wording.text(QT_TRANSLATE_NOOP("Paper", "Month overview %1")).arg(format.month(overview.month));
    const QString made =
        wording.text(QT_TRANSLATE_NOOP("Paper", "Made on %1")).arg(format.date(overview.issuedOn));
    const Sum total = totalOf(overview);

    PageFlow flow(runningHead(title, {}, measurer));
    flow.add(letterhead(overview.customer, measurer, wording));
    flow.add(titleBlock(title, {}, made, measurer));
    flow.add(figuresBlock(
        {{wording.text(QT_TRANSLATE_NOOP("Paper", "Documents")),
             format.count(static_cast<qint64>(overview.documents.size()))},
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Hours")), format.hours(total.time)},
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Total excluding VAT")), format.money(total.net)},
            {wording.text(QT_TRANSLATE_NOOP("Paper", "Total")), format.money(total.gross())}},
        measurer));
    if (!overview.heldBackCoaches.empty())
        flow.add(heldBack(overview, measurer, wording));

    flow.beginTable(tableHead(measurer, wording));
    for (const PaperDocument& document : overview.documents) {
        const bool last = &document == &overview.documents.back();
        flow.add(documentRow(document, measurer, wording, last ? PageBreak::NotAfter : PageBreak::Allowed));
    }
    flow.endTable();
    flow.add(totalRow(total, measurer, wording));
    flow.add(tariffTotals(overview, measurer, wording));
    std::vector<Page> pages = flow.finish();
    addFooters(pages, overview.customer.name, measurer, wording);
    return pages;
}

QString fileTitle(const PaperOverview& overview, const Wording& wording)
{
    return wording.text(QT_TRANSLATE_NOOP("Paper", "Month overview %1")).arg(overview.month.toText());
}

} // namespace duoboek
