// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo/random.h"
#include "core/people/person.h"

#include <QStringView>

#include <array>

namespace duoboek::demo {

/// One of the foundation's regions, in the order in which regions are numbered.
struct RegionPlace
{
    QStringView code;
    QStringView name;
    QStringView meetingPlace;
};

inline constexpr std::array regionPlaces{
    RegionPlace{u"LAND", u"Landelijk", u"Het Trefpunt, Utrecht"},
    RegionPlace{u"HMM", u"Haarlemmermeer", u"Bibliotheek Hoofddorp"},
    RegionPlace{u"DHG", u"Den Haag", u"Wijkcentrum De Duinpan, Den Haag"},
    RegionPlace{u"APD", u"Apeldoorn", u"Buurthuis 't Kristal, Apeldoorn"},
    RegionPlace{u"HRL", u"Haarlem", u"Wijkhuis De Spaarnebocht, Haarlem"},
    RegionPlace{u"ARN", u"Arnhem", u"Ontmoetingscentrum De Rijnzaal, Arnhem"},
    RegionPlace{u"UTR", u"Utrecht", u"Buurthuis Aan de Singel, Utrecht"},
    RegionPlace{u"GRO", u"Groningen", u"Wijkcentrum Het Diep, Groningen"},
};
inline constexpr int nationalRegion = 0;

/// A made-up address in or near a region (its place in regionPlaces) whose postcode fits its city.
[[nodiscard]] Address makeAddress(int region, Random& random);

} // namespace duoboek::demo
