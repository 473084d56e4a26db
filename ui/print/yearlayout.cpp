// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/yearlayout.h"

#include "ui/print/blockbuilder.h"
#include "ui/print/headblocks.h"
#include "ui/print/pageflow.h"

#include <algorithm>
#include <array>

namespace duoboek {

namespace {

constexpr double nameX = paper::left + 22;
constexpr double addressX = 98;
constexpr double gap = 1;
constexpr double fullWidth = paper::right - paper::left;
constexpr double rowHeight = 5.2;
constexpr double rowBaseline = 3.7;
constexpr double lineHeight = 4.2;

/// The right edges of hours, net, VAT and gross; of a list of persons there is only the last.
constexpr std::array<double, 4> rights{121, 144.5, 167, paper::right};
constexpr double columnWidth = 22;

struct RowTexts
{
    QString code;
    QString name;
    QString address; ///< only in a list of persons
    std::array<QString, 4> figures;
};

/// A name and an address have as many lines as they need. Gives the height of those below the first.
double addRowTexts(BlockBuilder& builder, const RowTexts& row, double baseline, TextStyle style)
{
    const double nameEnd = row.address.isEmpty() ? rights[0] - columnWidth : addressX;
    builder.addText(paper::left, baseline, row.code, style, nameX - gap - paper::left);
    double end = baseline + lineHeight;
    if (!row.name.isEmpty())
        end = builder.addParagraph(nameX, baseline, row.name, style, nameEnd - gap - nameX, lineHeight);
    if (!row.address.isEmpty()) {
        end = std::max(end,
            builder.addParagraph(addressX, baseline, row.address, style,
                rights.back() - columnWidth - gap - addressX, lineHeight));
    }
    for (std::size_t column = 0; column < rights.size(); ++column)
        builder.addTextEndingAt(rights[column], baseline, row.figures[column], style, columnWidth);
    return end - lineHeight - baseline;
}

Block tableHead(YearList list, const TextMeasurer& measurer, const Wording& wording)
{
    RowTexts texts{wording.text(QT_TRANSLATE_NOOP("Paper", "Code")),
        wording.text(QT_TRANSLATE_NOOP("Paper", "Payee")), {}, {}};
    if (list == YearList::PersonsWithoutVat) {
        texts.address = wording.text(QT_TRANSLATE_NOOP("Paper", "Address"));
        texts.figures.back() = wording.text(QT_TRANSLATE_NOOP("Paper", "Paid (€)"));
    } else {
        texts.figures = {wording.text(QT_TRANSLATE_NOOP("Paper", "Hours")),
            wording.text(QT_TRANSLATE_NOOP("Paper", "Net (€)")),
            wording.text(QT_TRANSLATE_NOOP("Paper", "VAT (€)")),
            wording.text(QT_TRANSLATE_NOOP("Paper", "Gross (€)"))};
    }
    BlockBuilder builder(measurer);
    static_cast<void>(addRowTexts(builder, texts, 3.6, TextStyle::Label));
    builder.addRule(paper::left, 5.4, fullWidth, 0.35, Ink::Accent);
    return builder.finish(6);
}

std::array<QString, 4> figuresOf(YearList list, const DocumentPayment& sums, const Format& format)
{
    if (list == YearList::PersonsWithoutVat)
        return {QString(), QString(), QString(), format.amount(sums.gross())};
    return {format.hours(sums.time), format.amount(sums.net), format.amount(sums.vat),
        format.amount(sums.gross())};
}

QString addressOf(const DocumentPayment& payment)
{
    QStringList parts{payment.street, QStringLiteral("%1 %2").arg(payment.postcode, payment.city).trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

DocumentPayment sumOf(const std::vector<PaymentTotal>& rows)
{
    DocumentPayment sum;
    for (const PaymentTotal& row : rows) {
        sum.time += row.last.time;
        sum.net += row.last.net;
        sum.vat += row.last.vat;
    }
    return sum;
}

QString titleOf(const YearPaper& paper, const Wording& wording)
{
    return wording
        .text(paper.list == YearList::Payees
                ? QT_TRANSLATE_NOOP("Paper", "Payments %1")
                : QT_TRANSLATE_NOOP("Paper", "Payments to persons without VAT %1"))
        .arg(paper.year);
}

} // namespace

std::vector<Page> layOutYear(const YearPaper& paper, const TextMeasurer& measurer, const Wording& wording)
{
    const Format& format = wording.format();
    const QString title = titleOf(paper, wording);
    const DocumentPayment sum = sumOf(paper.rows);
    PageFlow flow(runningHead(title, {}, measurer));
    flow.add(letterhead(paper.customer, measurer, wording));
    flow.add(titleBlock(title, {},
        wording.text(QT_TRANSLATE_NOOP("Paper", "Made on %1")).arg(format.date(paper.madeOn)), measurer));
    flow.add(
        noticeBlock(wording.text(paper.list == YearList::Payees
                            ? QT_TRANSLATE_NOOP("Paper", "By day of payment, whatever the month paid for.")
                            : QT_TRANSLATE_NOOP("Paper",
                                "By day of payment. Without agencies and organisations. The citizen service "
                                "number is not kept and is to be asked of the person.")),
            measurer));
    flow.beginTable(tableHead(paper.list, measurer, wording));
    for (const PaymentTotal& total : paper.rows) {
        const bool isLast = &total == &paper.rows.back();
        BlockBuilder builder(measurer);
        const double more = addRowTexts(builder,
            {total.last.payeeCode, total.last.payeeName,
                paper.list == YearList::PersonsWithoutVat ? addressOf(total.last) : QString(),
                figuresOf(paper.list, total.last, format)},
            rowBaseline, TextStyle::Body);
        const double height = rowHeight + more;
        builder.addRule(paper::left, height - 0.15, fullWidth, 0.15, Ink::Hairline);
        flow.add(builder.finish(height, isLast ? PageBreak::NotAfter : PageBreak::Allowed));
    }
    flow.endTable();
    BlockBuilder builder(measurer);
    builder.addRule(paper::left, 0.8, fullWidth, 0.35, Ink::Accent);
    static_cast<void>(addRowTexts(builder,
        {wording.text(QT_TRANSLATE_NOOP("Paper", "Total")), {}, {}, figuresOf(paper.list, sum, format)},
        rowBaseline + 1.6, TextStyle::Strong));
    flow.add(builder.finish(rowHeight + 4));
    std::vector<Page> pages = flow.finish();
    addFooters(pages, paper.customer.name, measurer, wording);
    return pages;
}

QString fileTitle(const YearPaper& paper, const Wording& wording)
{
    return titleOf(paper, wording);
}

} // namespace duoboek
