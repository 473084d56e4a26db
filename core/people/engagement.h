// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/percent.h"

namespace duoboek {

/// How a coach works for VAB, which decides who is paid (rule 18).
enum class Engagement {
    SelfEmployed, ///< paid directly
    Payroll, ///< a payroll agency invoices for the coach
    Organisation, ///< employed by a care organisation, paid at its negotiated rate (rule 3)
    Private, ///< a relative or other private person, paid directly
};

template <>
inline constexpr EnumWord<Engagement> enumWords<Engagement>[] = {
    {Engagement::SelfEmployed, QLatin1StringView("self_employed")},
    {Engagement::Payroll, QLatin1StringView("payroll")},
    {Engagement::Organisation, QLatin1StringView("organisation")},
    {Engagement::Private, QLatin1StringView("private")},
};

/// Whether the coach works through an organisation: a payroll agency or a care organisation.
[[nodiscard]] constexpr bool worksThroughOrganisation(Engagement engagement)
{
    return engagement == Engagement::Payroll || engagement == Engagement::Organisation;
}

enum class OrganisationKind {
    Care, ///< care organisation
    Payroll, ///< payroll agency
};

template <>
inline constexpr EnumWord<OrganisationKind> enumWords<OrganisationKind>[] = {
    {OrganisationKind::Care, QLatin1StringView("care")},
    {OrganisationKind::Payroll, QLatin1StringView("payroll")},
};

/// How a payee stands towards VAT (rule 20).
enum class VatRegime {
    Standard, ///< 21 %
    SmallBusiness, ///< KOR, art. 25 Wet OB: no VAT and no rate printed
    ExemptCare, ///< art. 11 lid 1 onder g Wet OB
    None, ///< not an entrepreneur
};

template <>
inline constexpr EnumWord<VatRegime> enumWords<VatRegime>[] = {
    {VatRegime::Standard, QLatin1StringView("standard")},
    {VatRegime::SmallBusiness, QLatin1StringView("kor")},
    {VatRegime::ExemptCare, QLatin1StringView("exempt_care")},
    {VatRegime::None, QLatin1StringView("none")},
};

[[nodiscard]] constexpr Percent vatPercentOf(VatRegime regime)
{
    return regime == VatRegime::Standard ? Percent::ofWhole(21) : Percent();
}

/// Who makes the invoice (rule 17).
enum class Invoicing {
    Own, ///< the payee, after our statement
    SelfBilling, ///< VAB in the payee's name, by a recorded prior agreement
};

template <>
inline constexpr EnumWord<Invoicing> enumWords<Invoicing>[] = {
    {Invoicing::Own, QLatin1StringView("own")},
    {Invoicing::SelfBilling, QLatin1StringView("self_billing")},
};

} // namespace duoboek
