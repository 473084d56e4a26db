// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/peoplewords.h"

#include "core/usecases/showperson.h"

namespace duoboek {

QString PeopleWords::channel(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::Email:
        return tr("e-mail");
    case ContactChannel::Coach:
        return tr("through the coach");
    case ContactChannel::Letter:
        return tr("letter");
    case ContactChannel::Message:
        return tr("text message");
    case ContactChannel::Phone:
        break;
    }
    return tr("phone");
}

QString PeopleWords::vatRegime(VatRegime regime)
{
    switch (regime) {
    case VatRegime::Standard:
        return tr("21 % VAT");
    case VatRegime::SmallBusiness:
        return tr("small-business scheme, no VAT");
    case VatRegime::ExemptCare:
        return tr("exempt as care, no VAT");
    case VatRegime::None:
        break;
    }
    return tr("not an entrepreneur, no VAT");
}

QString PeopleWords::invoicing(Invoicing invoicing)
{
    return invoicing == Invoicing::Own ? tr("sends invoices") : tr("we make the invoices");
}

QString PeopleWords::nameAndCode(const QString& name, const QString& code)
{
    return name.isEmpty() || name == code ? code : QStringLiteral("%1 (%2)").arg(name, code);
}

QString PeopleWords::codeAndName(const QString& code, const QString& name)
{
    return name.isEmpty() || name == code ? code : QStringLiteral("%1 – %2").arg(code, name);
}

QString PeopleWords::likelyDouble(const LikelyDouble& found)
{
    const QString who = nameAndCode(found.name.full(), found.code);
    switch (found.reason) {
    case DoubleReason::SameName:
        return tr("%1 has the same name. Is this the same person?").arg(who);
    case DoubleReason::SameEmail:
        return tr("%1 has the same mail address. Is this the same person?").arg(who);
    case DoubleReason::SameIban:
        break;
    }
    return tr("%1 has the same IBAN. Is this the same person?").arg(who);
}

QString PeopleWords::paymentGaps(const PaymentGaps& gaps)
{
    const QString payee = gaps.payeeName;
    if (gaps.isComplete()) {
        return payee.isEmpty() ? tr("Everything that a payment needs is here.")
                               : tr("%1 is paid. Everything that this needs is there.").arg(payee);
    }
    QStringList missing;
    if (gaps.isRegimeUnknown)
        missing.append(tr("VAT"));
    for (const MissingField field : gaps.missing)
        missing.append(missingField(field));
    if (gaps.isAgreementUndated)
        missing.append(missingField(MissingField::SelfBillingAgreement));
    const QString list = missing.join(QStringLiteral(", "));
    return payee.isEmpty() ? tr("Still needed before a payment: %1.").arg(list)
                           : tr("%1 is paid. Still needed there: %2.").arg(payee, list);
}

QString PeopleWords::missingField(MissingField field)
{
    switch (field) {
    case MissingField::PayeeAddress:
        return tr("address");
    case MissingField::PayeeCocNumber:
        return tr("Chamber of Commerce number");
    case MissingField::PayeeVatId:
        return tr("VAT id");
    case MissingField::PayeeIban:
        return tr("IBAN");
    case MissingField::SelfBillingAgreement:
        return tr("date on which self-billing was agreed");
    case MissingField::PayeeName:
    case MissingField::CustomerName:
    case MissingField::CustomerAddress:
        break;
    }
    return tr("name");
}

} // namespace duoboek
