// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/duowords.h"

namespace duoboek {

QString DuoWords::tariffKind(TariffKind kind)
{
    return kind == TariffKind::Family ? tr("the tariff for family") : tr("the tariff for others");
}

QString DuoWords::gap(DuoGap gap)
{
    switch (gap) {
    case DuoGap::Contract:
        return tr("a signed contract");
    case DuoGap::Certificate:
        return tr("a certificate of conduct");
    case DuoGap::CertificateTooOld:
        break;
    }
    return tr("a certificate of conduct of at most three months old");
}

QString DuoWords::sessionKind(SessionKind kind)
{
    switch (kind) {
    case SessionKind::Training:
        return tr("Training");
    case SessionKind::Intervision:
        return tr("Intervision");
    case SessionKind::ThemeMeeting:
        break;
    }
    return tr("Theme meeting");
}

QString DuoWords::attendance(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Present:
        return tr("present");
    case AttendanceStatus::Excused:
        return tr("excused");
    case AttendanceStatus::Absent:
        break;
    }
    return tr("absent");
}

QString DuoWords::rateQuestion(RateQuestion question)
{
    switch (question) {
    case RateQuestion::TariffUndecided:
        return tr("Not decided yet. The coach is another relative of the participant: decide which tariff "
                  "applies, and why.");
    case RateQuestion::OrganisationRateMissing:
        return tr("There is no rate yet. Ask for the rate agreed with the care organisation.");
    case RateQuestion::TariffMissing:
        break;
    }
    return tr("No tariff is in force on this day. Add the tariff with the date from which it holds.");
}

QString DuoWords::contractState(ContractState state)
{
    switch (state) {
    case ContractState::Missing:
        return tr("There is no contract.");
    case ContractState::NotSigned:
        return tr("The contract has not been signed.");
    case ContractState::NotYetBegun:
        return tr("The contract has not begun yet.");
    case ContractState::Ended:
        return tr("The contract has ended.");
    case ContractState::InForce:
        break;
    }
    return tr("The contract is signed and in force.");
}

QString DuoWords::certificateState(CertificateState state)
{
    switch (state) {
    case CertificateState::Missing:
        return tr("There is no certificate of conduct.");
    case CertificateState::NotReceived:
        return tr("The certificate of conduct has not been handed in.");
    case CertificateState::TooOldWhenReceived:
        return tr("The certificate of conduct was more than three months old when it was handed in.");
    case CertificateState::Valid:
        break;
    }
    return tr("The certificate of conduct is in.");
}

} // namespace duoboek
