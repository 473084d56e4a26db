// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/places.h"

#include <string_view>

namespace duoboek::demo {

namespace {

struct City
{
    int region = 0;
    QStringView name;
    int firstPostcode = 0; // the digits, as are those of the last
    int lastPostcode = 0;
};

constexpr std::array cities{
    City{0, u"Rotterdam", 3011, 3016},
    City{0, u"Eindhoven", 5611, 5617},
    City{0, u"Zwolle", 8011, 8017},
    City{0, u"'s-Hertogenbosch", 5211, 5216},
    City{0, u"Leeuwarden", 8911, 8918},
    City{0, u"Middelburg", 4331, 4337},
    City{0, u"Maastricht", 6211, 6217},
    City{1, u"Hoofddorp", 2131, 2135},
    City{1, u"Nieuw-Vennep", 2151, 2153},
    City{1, u"Badhoevedorp", 1171, 1171},
    City{1, u"Zwanenburg", 1161, 1161},
    City{2, u"Den Haag", 2511, 2518},
    City{2, u"Delft", 2611, 2614},
    City{2, u"Zoetermeer", 2711, 2718},
    City{2, u"Rijswijk", 2281, 2289},
    City{2, u"Leiden", 2311, 2316},
    City{3, u"Apeldoorn", 7311, 7317},
    City{3, u"Deventer", 7411, 7418},
    City{3, u"Zutphen", 7201, 7204},
    City{3, u"Epe", 8161, 8162},
    City{4, u"Haarlem", 2011, 2015},
    City{4, u"Heemstede", 2101, 2106},
    City{4, u"Zandvoort", 2041, 2042},
    City{4, u"IJmuiden", 1971, 1976},
    City{4, u"Beverwijk", 1941, 1945},
    City{5, u"Arnhem", 6811, 6815},
    City{5, u"Nijmegen", 6511, 6515},
    City{5, u"Velp", 6881, 6883},
    City{5, u"Ede", 6711, 6717},
    City{5, u"Wageningen", 6701, 6708},
    City{6, u"Utrecht", 3511, 3515},
    City{6, u"Nieuwegein", 3431, 3437},
    City{6, u"Amersfoort", 3811, 3818},
    City{6, u"Zeist", 3701, 3708},
    City{6, u"De Bilt", 3731, 3732},
    City{7, u"Groningen", 9711, 9718},
    City{7, u"Assen", 9401, 9407},
    City{7, u"Haren", 9751, 9753},
    City{7, u"Hoogezand", 9601, 9603},
    City{7, u"Winschoten", 9671, 9675},
};

constexpr std::array<QStringView, 36> streets{
    u"Kerkstraat",
    u"Dorpsstraat",
    u"Molenweg",
    u"Stationsweg",
    u"Beukenlaan",
    u"Eikenlaan",
    u"Lindelaan",
    u"Wilgenstraat",
    u"Kastanjelaan",
    u"Julianastraat",
    u"Wilhelminastraat",
    u"Prins Hendriklaan",
    u"Burgemeester van Rooijenplein",
    u"Schoolstraat",
    u"Nieuwstraat",
    u"Havenkade",
    u"Parkweg",
    u"Tulpstraat",
    u"Leeuweriklaan",
    u"Merelstraat",
    u"Zwaluwstraat",
    u"Spoorlaan",
    u"Industrieweg",
    u"Raadhuisstraat",
    u"Koningin Emmakade",
    u"Vondelstraat",
    u"Rembrandtlaan",
    u"Jan Steenstraat",
    u"Multatulistraat",
    u"Oude Gracht",
    u"Korte Kruisweg",
    u"Zuiderzeelaan",
    u"'s-Gravenweg",
    u"Achter de Hoven",
    u"Plein 1945",
    u"Van 't Hoffstraat",
};

constexpr QStringView houseSuffixes[] = {u"", u"", u"", u"", u"", u"", u"", u"A", u"B", u"-2", u" bis"};

// Post codes leave out the letters that are misread; without S none of SA, SD and SS, which are never used.
constexpr std::u16string_view postcodeLetters = u"ABCDEGHJKLMNPRTVWXZ";

const City& pickCity(int region, Random& random)
{
    std::vector<const City*> near;
    for (const City& city : cities) {
        if (city.region == region)
            near.push_back(&city);
    }
    return *random.pick(near);
}

} // namespace

Address makeAddress(int region, Random& random)
{
    const City& city = pickCity(region, random);
    const int digits = random.between(city.firstPostcode, city.lastPostcode);
    const QChar firstLetter = random.pick(postcodeLetters);
    const QChar secondLetter = random.pick(postcodeLetters);
    const QStringView street = random.pick(streets);
    const int number = random.between(1, 260);
    const QStringView suffix = random.pick(houseSuffixes);
    Address address;
    address.street = street.toString() + QLatin1Char(' ') + QString::number(number) + suffix.toString();
    address.postcode = QString::number(digits) + QLatin1Char(' ') + firstLetter + secondLetter;
    address.city = city.name.toString();
    return address;
}

} // namespace duoboek::demo
