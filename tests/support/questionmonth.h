// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/administrationtexts.h"

namespace duoboek::test {

/// The base administration with one question of each kind in May 2023. There is no family tariff before the
/// 15th; C5 to C8 are new, and so are their duos.
[[nodiscard]] inline AdministrationTexts withEveryQuestion()
{
    AdministrationTexts texts = AdministrationTexts::ofBase();
    texts.change("tariffs", "family,20.54,2019-01-01", "family,20.54,2023-05-15")
        .add("organisations", "O3,Zonder tarief,care,,,exempt_care,,,,,")
        .add("coaches", "C5,Ida,,Kok,,self_employed,,,,standard,,own,,,,")
        .add("coaches", "C6,Jet,,Bos,,organisation,O3,,,,,own,,,,")
        .add("coaches", "C7,Kim,,Vos,,self_employed,,,,kor,,self_billing,,,,")
        .add("coaches", "C8,Leo,,Pol,,self_employed,,,,,,own,,,,")
        .add("duos", "D6,P1,C5,other_family,,2019-01-01,")
        .add("duos", "D7,P1,C6,none,,2019-01-01,")
        .add("duos", "D8,P1,C7,none,,2019-01-01,")
        .add("duos", "D9,P2,C7,parent,,2019-01-01,")
        .add("duos", "D10,P3,C8,none,,2019-01-01,");
    for (const char* coach : {"C5", "C6", "C7", "C8"})
        texts.add("contracts", coach + QByteArray(",,2019-01-01,"));
    for (const char* duo : {"D5", "D6", "D7", "D10"})
        texts.add("hours", duo + QByteArray(",2023-05-09,1:00,"));
    texts.add("attendance", "S1,C4,present,,").add("attendance", "S1,C7,present,,");
    return texts;
}

} // namespace duoboek::test
