// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/commitments.h"

#include <catch2/catch.hpp>

using namespace duoboek;

namespace {

const QDate day(2023, 6, 15);

Contract contract(QDate signedOn, QDate first, QDate last = {})
{
    return {signedOn, DateRange::throughLastDay(first, last)};
}

} // namespace

TEST_CASE("a contract is in force when it is signed and holds on the day")
{
    const QDate start(2023, 1, 1);
    CHECK(contractStateOn({}, day) == ContractState::Missing);
    CHECK(contractStateOn({contract(start, start)}, day) == ContractState::InForce);
    CHECK(contractStateOn({contract({}, start)}, day) == ContractState::NotSigned);
    CHECK(contractStateOn({contract(day.addDays(1), start)}, day) == ContractState::NotSigned);
    CHECK(contractStateOn({contract(start, start, day)}, day) == ContractState::InForce);
    CHECK(contractStateOn({contract(start, start, day.addDays(-1))}, day) == ContractState::Ended);
    CHECK(contractStateOn({contract(start, day.addDays(1))}, day) == ContractState::NotYetBegun);
}

TEST_CASE("of several contracts the one that holds decides")
{
    const QDate start(2023, 1, 1);
    CHECK(contractStateOn({contract(start, start, day.addDays(-1)), contract(start, day)}, day)
        == ContractState::InForce);
    CHECK(contractStateOn({contract({}, start), contract(start, start)}, day) == ContractState::InForce);
    CHECK(contractStateOn({contract({}, start), contract(start, day.addDays(1))}, day)
        == ContractState::NotSigned);
}

TEST_CASE("a certificate of exactly three months old when handed in is good and a day more is not")
{
    const QDate issued(2023, 1, 31);
    // Three months after 31 January is 30 April.
    const QDate last(2023, 4, 30);
    CHECK(certificateStateOn({}, day) == CertificateState::Missing);
    CHECK(certificateStateOn({{issued, last, {}}}, day) == CertificateState::Valid);
    CHECK(certificateStateOn({{issued, last.addDays(1), {}}}, day) == CertificateState::TooOldWhenReceived);
    CHECK(certificateStateOn({{issued, {}, {}}}, day) == CertificateState::NotReceived);
    CHECK(certificateStateOn({{issued, day.addDays(1), {}}}, day) == CertificateState::NotReceived);
}

TEST_CASE("of several certificates the one that was issued last counts")
{
    const Certificate late{QDate(2022, 1, 1), QDate(2022, 9, 1), {}};
    const Certificate good{QDate(2023, 1, 1), QDate(2023, 2, 1), {}};
    CHECK(certificateStateOn({late, good}, day) == CertificateState::Valid);
    CHECK(certificateStateOn({good, late}, day) == CertificateState::Valid);
    CHECK(certificateStateOn({late, good}, QDate(2023, 1, 31)) == CertificateState::TooOldWhenReceived);
}

TEST_CASE("a contract is active only with the certificate in")
{
    CHECK(isActive(ContractState::InForce, CertificateState::Valid));
    CHECK(isActive(ContractState::InForce, CertificateState::TooOldWhenReceived));
    CHECK_FALSE(isActive(ContractState::InForce, CertificateState::NotReceived));
    CHECK_FALSE(isActive(ContractState::NotSigned, CertificateState::Valid));
}

TEST_CASE("a certificate is due for renewal only by the setting and by the one that counts")
{
    const Certificate old{QDate(2020, 6, 15), QDate(2020, 7, 1), {}};
    const Certificate newer{QDate(2020, 6, 16), QDate(2020, 7, 1), {}};
    const Certificate notIn{QDate(2019, 1, 1), {}, {}};
    // 36 months after 15 June 2020 is 15 June 2023, the day of looking.
    CHECK(isRenewalDue({old}, day, 36));
    CHECK_FALSE(isRenewalDue({newer}, day, 36));
    CHECK_FALSE(isRenewalDue({old, newer}, day, 36));
    CHECK_FALSE(isRenewalDue({old}, day, {}));
    CHECK_FALSE(isRenewalDue({notIn}, day, 36));
}
