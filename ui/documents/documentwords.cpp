// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentwords.h"

namespace duoboek {

QString DocumentWords::state(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
        return tr("Draft");
    case DocumentState::Final:
        return tr("Final");
    case DocumentState::Received:
        return tr("Invoice received");
    case DocumentState::Disputed:
        return tr("Disputed");
    case DocumentState::Accepted:
        return tr("Accepted");
    case DocumentState::Paid:
        return tr("Paid");
    case DocumentState::Credited:
        break;
    }
    return tr("Credited");
}

QString DocumentWords::kind(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Statement:
        return tr("Statement");
    case DocumentKind::SelfBilledInvoice:
        return tr("Invoice");
    case DocumentKind::CreditNote:
        break;
    }
    return tr("Credit note");
}

QString DocumentWords::payee(const DocumentHeading& heading)
{
    const bool isPaidThrough = !heading.coachCode.isEmpty() && heading.coachCode != heading.payeeCode;
    return isPaidThrough ? tr("%1, through %2").arg(heading.coachName, heading.payeeName) : heading.payeeName;
}

QString DocumentWords::about(const FinalDocument& document, const Format& format)
{
    return tr("%1, %2, %3: %4 including VAT")
        .arg(document.number, format.month(document.month), document.payeeName,
            format.money(document.gross()));
}

QString DocumentWords::difference(Money difference, const Format& format)
{
    if (difference.isZero())
        return {};
    return difference > Money()
        ? tr("%1 more than the statement: it will be in dispute.").arg(format.money(difference))
        : tr("%1 less than the statement: it will be in dispute.").arg(format.money(Money() - difference));
}

QString DocumentWords::paidDifference(Money difference, const Format& format)
{
    if (difference.isZero())
        return {};
    return difference > Money() ? tr("%1 more than is asked.").arg(format.money(difference))
                                : tr("%1 less than is asked.").arg(format.money(Money() - difference));
}

QString DocumentWords::output(const KeptOutput& output, const Format& format)
{
    const QString day = format.date(output.by.at.toLocalTime().date());
    switch (output.method) {
    case OutputMethod::Print:
        return tr("printed on %1 by %2").arg(day, output.by.loginName);
    case OutputMethod::File:
        return tr("saved on %1 by %2").arg(day, output.by.loginName);
    case OutputMethod::Mail:
        break;
    }
    return tr("put in a mail on %1 by %2").arg(day, output.by.loginName);
}

QStringList DocumentWords::history(
    const FinalDocument& document, const DocumentHistory& history, const Format& format)
{
    QStringList lines{tr("Final since %1").arg(format.date(document.issuedOn))};
    for (const DocumentStep& step : history.steps) {
        QString line =
            tr("%1 on %2 (%3)").arg(state(step.state), format.date(step.happenedOn), step.by.loginName);
        if (!step.invoice.number.isEmpty()) {
            line += tr(": invoice %1 of %2, %3")
                        .arg(step.invoice.number, format.date(step.invoice.date),
                            format.money(step.invoice.amount));
        }
        if (step.state == DocumentState::Disputed)
            line += tr(" (difference %1)").arg(format.money(step.invoice.amount - document.gross()));
        if (step.isTakenBack)
            line += tr(" – taken back");
        lines.append(line);
    }
    QStringList outputs;
    for (const KeptOutput& kept : history.outputs)
        outputs.append(output(kept, format));
    if (!outputs.isEmpty()) {
        const QString all = outputs.join(QStringLiteral("; "));
        lines.append(all.front().toUpper() + all.sliced(1));
    }
    if (!document.creditedBy.isEmpty()) {
        lines.append(tr("Credited on %1 by %2").arg(format.date(document.stateSince), document.creditedBy));
    }
    if (!document.creditedNumber.isEmpty())
        lines.append(tr("Takes back %1: %2").arg(document.creditedNumber, document.reason));
    return lines;
}

} // namespace duoboek
