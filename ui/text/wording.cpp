// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/wording.h"

namespace duoboek {

Wording::Wording(Language language, Amounts amounts)
    : m_format(language, amounts)
{
    // The source texts are English.
    if (language == Language::English)
        return;
    const bool loaded = m_translator.load(QStringLiteral(":/translations/paper_nl.qm"));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
}

QString Wording::text(const char* source) const
{
    const QString translation = m_translator.translate("Paper", source);
    return translation.isEmpty() ? QString::fromUtf8(source) : translation;
}

QString Wording::documentKind(DocumentKind kind) const
{
    switch (kind) {
    case DocumentKind::Statement:
        return text(QT_TRANSLATE_NOOP("Paper", "Statement of hours"));
    case DocumentKind::SelfBilledInvoice:
        return text(QT_TRANSLATE_NOOP("Paper", "Invoice issued by the customer"));
    case DocumentKind::CreditNote:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Paper", "Credit note"));
}

QString Wording::activity(Activity activity) const
{
    switch (activity) {
    case Activity::Guidance:
        return text(QT_TRANSLATE_NOOP("Paper", "Guidance"));
    case Activity::Training:
        return text(QT_TRANSLATE_NOOP("Paper", "Training"));
    case Activity::Intervision:
        return text(QT_TRANSLATE_NOOP("Paper", "Intervision"));
    case Activity::ThemeMeeting:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Paper", "Theme meeting"));
}

QString Wording::missingField(MissingField field) const
{
    switch (field) {
    case MissingField::PayeeName:
        return text(QT_TRANSLATE_NOOP("Paper", "name of the supplier"));
    case MissingField::PayeeAddress:
        return text(QT_TRANSLATE_NOOP("Paper", "address of the supplier"));
    case MissingField::PayeeCocNumber:
        return text(QT_TRANSLATE_NOOP("Paper", "Chamber of Commerce number of the supplier"));
    case MissingField::PayeeVatId:
        return text(QT_TRANSLATE_NOOP("Paper", "VAT id of the supplier"));
    case MissingField::PayeeIban:
        return text(QT_TRANSLATE_NOOP("Paper", "IBAN of the supplier"));
    case MissingField::CustomerName:
        return text(QT_TRANSLATE_NOOP("Paper", "name of the customer"));
    case MissingField::CustomerAddress:
        return text(QT_TRANSLATE_NOOP("Paper", "address of the customer"));
    case MissingField::SelfBillingAgreement:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Paper", "date of the agreement on issuing invoices"));
}

QString Wording::tariffName(TariffGroup group) const
{
    switch (group) {
    case TariffGroup::Family:
        return text(QT_TRANSLATE_NOOP("Paper", "Family tariff"));
    case TariffGroup::Other:
        return text(QT_TRANSLATE_NOOP("Paper", "General tariff"));
    case TariffGroup::Organisation:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Paper", "Rate of the care organisation"));
}

QString Wording::groundClause(RateGround ground) const
{
    switch (ground) {
    case RateGround::CoachIsParent:
        return text(QT_TRANSLATE_NOOP("Paper", "the coach is a parent of the participant"));
    case RateGround::CoachIsSibling:
        return text(QT_TRANSLATE_NOOP("Paper", "the coach is a brother or sister of the participant"));
    case RateGround::CoachIsAdultChild:
        return text(QT_TRANSLATE_NOOP("Paper", "the coach is an adult child of the participant"));
    case RateGround::NotFamily:
        return text(QT_TRANSLATE_NOOP("Paper", "the coach is not a relative of the participant"));
    case RateGround::DecidedFamily:
        return text(QT_TRANSLATE_NOOP("Paper", "decided for this other relative of the participant"));
    case RateGround::DecidedOther:
        return text(QT_TRANSLATE_NOOP("Paper", "decided for this relative outside the family tariff"));
    case RateGround::OrganisationRate:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Paper", "agreed with the care organisation of the coach"));
}

QString Wording::rateReason(HourlyRate rate, const RateReason& reason) const
{
    return text(QT_TRANSLATE_NOOP("Paper", "%1, %2 per hour from %3: %4."))
        .arg(tariffName(tariffGroupOf(reason.ground)), m_format.rate(rate), m_format.date(reason.validFrom),
            groundClause(reason.ground));
}

QString Wording::vatGround(VatRegime regime) const
{
    switch (regime) {
    case VatRegime::Standard:
        return {};
    case VatRegime::SmallBusiness:
        return text(QT_TRANSLATE_NOOP("Paper",
            "No VAT is charged: small business scheme (KOR), article 25 of the Dutch VAT Act (Wet OB)."));
    case VatRegime::ExemptCare:
        return text(QT_TRANSLATE_NOOP(
            "Paper", "Exempt from VAT: care, article 11(1)(g) of the Dutch VAT Act (Wet OB)."));
    case VatRegime::None:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Paper", "No VAT: the supplier is not an entrepreneur for VAT."));
}

} // namespace duoboek
