// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <algorithm>
#include <array>

namespace duoboek {

namespace {

struct CustomerKey
{
    QLatin1StringView key;
    QString& (*field)(Party& customer) = nullptr;
};

constexpr std::array customerKeys{
    CustomerKey{QLatin1StringView("customer_name"), [](Party& c) -> QString& { return c.name; }},
    CustomerKey{QLatin1StringView("customer_address"), [](Party& c) -> QString& { return c.address.street; }},
    CustomerKey{
        QLatin1StringView("customer_postcode"), [](Party& c) -> QString& { return c.address.postcode; }},
    CustomerKey{QLatin1StringView("customer_city"), [](Party& c) -> QString& { return c.address.city; }},
    CustomerKey{QLatin1StringView("customer_coc_number"), [](Party& c) -> QString& { return c.cocNumber; }},
    CustomerKey{QLatin1StringView("customer_vat_id"), [](Party& c) -> QString& { return c.vatId; }},
    CustomerKey{QLatin1StringView("customer_email"), [](Party& c) -> QString& { return c.email; }},
};

/// A whole number; nothing is written as an empty text.
struct NumberKey
{
    QLatin1StringView key;
    int lowest = 0;
    int highest = 0;
    std::optional<int> (*number)(const Settings& settings) = nullptr;
    void (*take)(Settings& settings, int number) = nullptr;
};

constexpr int mostWeeks = 52;
constexpr int minutesOfWeek = 7 * 24 * 60;
constexpr int mostPercent = 1000;
constexpr int mostMonths = 120;
constexpr QLatin1StringView structuralKey("deviation_weeks_to_be_structural");
constexpr QLatin1StringView weeksKey("deviation_weeks");

using Number = std::optional<int>;

constexpr std::array numberKeys{
    NumberKey{weeksKey, 1, mostWeeks, [](const Settings& s) { return Number(s.deviation.weeks); },
        [](Settings& s, int weeks) { s.deviation.weeks = weeks; }},
    NumberKey{QLatin1StringView("deviation_percent"), 0, mostPercent,
        [](const Settings& s) {
            return Number(static_cast<int>(s.deviation.ofAgreement.basisPoints() / 100));
        },
        [](Settings& s, int percent) { s.deviation.ofAgreement = Percent::ofWhole(percent); }},
    NumberKey{QLatin1StringView("deviation_minutes"), 0, minutesOfWeek,
        [](const Settings& s) { return Number(static_cast<int>(s.deviation.time.minutes())); },
        [](Settings& s, int minutes) { s.deviation.time = WorkTime(minutes); }},
    NumberKey{structuralKey, 1, mostWeeks,
        [](const Settings& s) { return Number(s.deviation.weeksToBeStructural); },
        [](Settings& s, int weeks) { s.deviation.weeksToBeStructural = weeks; }},
    NumberKey{QLatin1StringView("vog_renewal_months"), 1, mostMonths,
        [](const Settings& s) { return s.certificateMonths; },
        [](Settings& s, int months) { s.certificateMonths = months; }},
};

constexpr QLatin1StringView pilotStartKey("pilot_start");
constexpr QLatin1StringView pilotEndKey("pilot_end");

template <class Keys> auto findKey(const Keys& keys, const QString& key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&key](const auto& known) { return key == known.key; });
    return found == keys.end() ? nullptr : &*found;
}

QString textOfDate(QDate date)
{
    return date.isNull() ? QString() : toIsoText(date);
}

Status setNumber(Settings& settings, const NumberKey& key, const QString& value)
{
    if (value.isEmpty()) {
        const Settings defaults = Settings::defaults();
        if (const Number usual = key.number(defaults))
            key.take(settings, *usual);
        else
            settings.certificateMonths.reset();
        return {};
    }
    // Digits alone: no sign, no point, no spaces.
    const bool isDigits =
        std::all_of(value.begin(), value.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isDigits || !isNumber || number < key.lowest || number > key.highest)
        return {
            ErrorCode::NotANumberWithin, {value, QString::number(key.lowest), QString::number(key.highest)}};
    key.take(settings, number);
    return {};
}

} // namespace

Settings Settings::defaults()
{
    Settings settings;
    settings.pilot = DateRange::throughLastDay(QDate(2019, 1, 1), QDate(2023, 12, 31));
    settings.customer.name = QStringLiteral("Vanuit autisme bekeken");
    return settings;
}

QStringList Settings::allKeys()
{
    QStringList keys{pilotStartKey, pilotEndKey};
    for (const CustomerKey& entry : customerKeys)
        keys.append(entry.key);
    for (const NumberKey& entry : numberKeys)
        keys.append(entry.key);
    return keys;
}

Status Settings::set(const QString& key, const QString& value)
{
    if (const CustomerKey* known = findKey(customerKeys, key)) {
        known->field(customer) = value;
        return {};
    }
    if (const NumberKey* known = findKey(numberKeys, key))
        return setNumber(*this, *known, value);
    if (key != pilotStartKey && key != pilotEndKey)
        return {ErrorCode::UnknownSetting, {key}};
    const auto date = value.isEmpty() ? std::optional(QDate()) : dateFromIsoText(value);
    if (!date)
        return {ErrorCode::SettingValueInvalid, {key, value}};
    pilot = key == pilotStartKey ? DateRange::throughLastDay(*date, pilot.last())
                                 : DateRange::throughLastDay(pilot.first(), *date);
    return {};
}

QString Settings::text(const QString& key) const
{
    if (const CustomerKey* known = findKey(customerKeys, key)) {
        Party shown = customer;
        return known->field(shown);
    }
    if (const NumberKey* known = findKey(numberKeys, key)) {
        const Number number = known->number(*this);
        return number ? QString::number(*number) : QString();
    }
    if (key == pilotStartKey)
        return textOfDate(pilot.first());
    return key == pilotEndKey ? textOfDate(pilot.last()) : QString();
}

std::vector<SettingConflict> Settings::conflicts() const
{
    std::vector<SettingConflict> found;
    const QDate first = pilot.first();
    const QDate last = pilot.last();
    if (!first.isNull() && !last.isNull() && last < first)
        found.push_back({pilotEndKey, pilotStartKey,
            {ErrorCode::PeriodEndsBeforeStart, {toIsoText(first), toIsoText(last)}}});
    if (deviation.weeksToBeStructural > deviation.weeks)
        found.push_back({structuralKey, weeksKey,
            {ErrorCode::StructuralAboveWeeks,
                {QString::number(deviation.weeksToBeStructural), QString::number(deviation.weeks)}}});
    return found;
}

} // namespace duoboek
