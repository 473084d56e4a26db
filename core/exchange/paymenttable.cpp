// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paymenttable.h"

#include "core/base/daterange.h"
#include "core/exchange/csvwriter.h"

namespace duoboek {

Status writeYearTable(const QString& path, const std::vector<PaymentTotal>& payees)
{
    auto writer = CsvWriter::create(path,
        {QStringLiteral("payee"), QStringLiteral("name"), QStringLiteral("documents"),
            QStringLiteral("hours"), QStringLiteral("net"), QStringLiteral("vat"), QStringLiteral("gross"),
            QStringLiteral("first_paid"), QStringLiteral("last_paid")});
    if (!writer)
        return writer.error();
    for (const PaymentTotal& total : payees) {
        const DocumentPayment& all = total.last;
        (*writer)->addRow({all.payeeCode, all.payeeName, QString::number(total.count()),
            all.time.toClockText(), all.net.toPlainText(), all.vat.toPlainText(), all.gross().toPlainText(),
            toIsoText(total.firstPaidOn), toIsoText(all.paidOn)});
    }
    return (*writer)->finish();
}

Status writePersonTable(const QString& path, const std::vector<PaymentTotal>& persons)
{
    auto writer = CsvWriter::create(path,
        {QStringLiteral("payee"), QStringLiteral("name"), QStringLiteral("address"),
            QStringLiteral("postcode"), QStringLiteral("city"), QStringLiteral("documents"),
            QStringLiteral("paid"), QStringLiteral("first_paid"), QStringLiteral("last_paid")});
    if (!writer)
        return writer.error();
    for (const PaymentTotal& total : persons) {
        const DocumentPayment& all = total.last;
        (*writer)->addRow(
            {all.payeeCode, all.payeeName, all.street, all.postcode, all.city, QString::number(total.count()),
                all.gross().toPlainText(), toIsoText(total.firstPaidOn), toIsoText(all.paidOn)});
    }
    return (*writer)->finish();
}

} // namespace duoboek
