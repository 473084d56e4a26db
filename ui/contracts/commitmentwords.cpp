// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/commitmentwords.h"

namespace duoboek {

using Cell = TextTableModel::Cell;

QString CommitmentWords::name(Commitment commitment)
{
    switch (commitment) {
    case Commitment::Contract:
        return tr("Contract");
    case Commitment::Certificate:
        return tr("VOG");
    case Commitment::Training:
        return tr("Training");
    case Commitment::Intervision:
        return tr("Intervision");
    case Commitment::Research:
        return tr("Research");
    case Commitment::Registration:
        break;
    }
    return tr("Registration");
}

Cell CommitmentWords::state(const CommitmentRow& row, Commitment commitment, const Format& format)
{
    switch (commitment) {
    case Commitment::Contract:
        return stateOf(row.contract);
    case Commitment::Certificate:
        return row.certificate == CertificateState::Valid && row.isRenewalDue
            ? Cell{tr("renewal due"), Attention::Notice}
            : stateOf(row.certificate);
    case Commitment::Training:
        return stateOf(row.training, format);
    case Commitment::Intervision:
        return stateOf(row.intervision, format);
    case Commitment::Research:
        return row.researchAgreedOn.isNull() ? Cell{tr("not yet"), Attention::Notice}
                                             : Cell{format.date(row.researchAgreedOn), Attention::Good};
    case Commitment::Registration:
        break;
    }
    if (row.activeDuos == 0)
        return {tr("no duo")};
    if (row.duosBehind == 0)
        return {tr("up to date"), Attention::Good};
    return {tr("%1 of %2 behind").arg(format.count(row.duosBehind), format.count(row.activeDuos)),
        Attention::Notice};
}

Cell CommitmentWords::summary(const CommitmentRow& row)
{
    QStringList missing;
    for (const Commitment commitment : allCommitments) {
        if (row.isMissing(commitment))
            missing.append(name(commitment));
    }
    if (missing.isEmpty())
        return {tr("All commitments are met."), Attention::Good};
    const bool isBlocking = row.isMissing(Commitment::Contract) || row.isMissing(Commitment::Certificate);
    return {tr("To be seen to: %1.").arg(missing.join(QStringLiteral(", "))),
        isBlocking ? Attention::Urgent : Attention::Notice};
}

Cell CommitmentWords::stateOf(const Contract& contract, QDate today)
{
    return stateOf(contractStateOn({contract}, today));
}

Cell CommitmentWords::stateOf(const Certificate& certificate, QDate today)
{
    return stateOf(certificateStateOn({certificate}, today));
}

Cell CommitmentWords::ageWhenReceived(const Certificate& certificate)
{
    if (certificate.issuedOn.isNull() || certificate.receivedOn < certificate.issuedOn)
        return {};
    if (!certificate.wasTooOldWhenReceived())
        return {tr("In time: at most 3 months old when it was handed in."), Attention::Good};
    int months = 3;
    while (certificate.issuedOn.addMonths(months + 1) <= certificate.receivedOn)
        ++months;
    const auto days = static_cast<int>(certificate.issuedOn.addMonths(months).daysTo(certificate.receivedOn));
    QString age = tr("%n month(s)", nullptr, months);
    if (days > 0)
        age = tr("%1 and %2").arg(age, tr("%n day(s)", nullptr, days));
    return {tr("Was %1 old when it was handed in; at most 3 months is allowed.").arg(age), Attention::Notice};
}

Cell CommitmentWords::stateOf(ContractState state)
{
    switch (state) {
    case ContractState::Missing:
        return {tr("none"), Attention::Urgent};
    case ContractState::NotSigned:
        return {tr("not signed"), Attention::Urgent};
    case ContractState::NotYetBegun:
        return {tr("to come"), Attention::Urgent};
    case ContractState::Ended:
        return {tr("ended"), Attention::Urgent};
    case ContractState::InForce:
        break;
    }
    return {tr("in force"), Attention::Good};
}

Cell CommitmentWords::stateOf(CertificateState state)
{
    switch (state) {
    case CertificateState::Missing:
        return {tr("none"), Attention::Urgent};
    case CertificateState::NotReceived:
        return {tr("not in"), Attention::Urgent};
    case CertificateState::TooOldWhenReceived:
        return {tr("was too old"), Attention::Notice};
    case CertificateState::Valid:
        break;
    }
    return {tr("is in"), Attention::Good};
}

Cell CommitmentWords::stateOf(const SessionsAttended& sessions, const Format& format)
{
    if (sessions.held == 0)
        return {tr("none")};
    const QString count = tr("%1 of %2").arg(format.count(sessions.attended), format.count(sessions.held));
    if (sessions.attended == 0)
        return {count, Attention::Notice};
    return {count, sessions.attended >= sessions.held ? Attention::Good : Attention::None};
}

} // namespace duoboek
