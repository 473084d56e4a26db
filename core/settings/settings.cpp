// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

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

constexpr QLatin1StringView pilotStartKey("pilot_start");
constexpr QLatin1StringView pilotEndKey("pilot_end");

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
    return keys;
}

Status Settings::set(const QString& key, const QString& value)
{
    for (const CustomerKey& entry : customerKeys) {
        if (key == entry.key) {
            entry.field(customer) = value;
            return {};
        }
    }
    if (key != pilotStartKey && key != pilotEndKey)
        return {ErrorCode::UnknownSetting, {key}};
    const auto date = value.isEmpty() ? std::optional(QDate()) : dateFromIsoText(value);
    if (!date)
        return {ErrorCode::SettingValueInvalid, {key, value}};
    pilot = key == pilotStartKey ? DateRange::throughLastDay(*date, pilot.last())
                                 : DateRange::throughLastDay(pilot.first(), *date);
    return {};
}

} // namespace duoboek
