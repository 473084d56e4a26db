// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowrules.h"

#include "core/settings/settings.h"
#include "core/storage/recordtable.h"

namespace duoboek {

namespace {

/// The fields of one row by the name of their column in the database.
class NamedFields
{
public:
    NamedFields(QLatin1StringView record, const std::vector<Field>& fields)
        : m_table(recordTableNamed(record))
        , m_fields(fields)
    {
    }

    /// Empty for a field that is not known.
    [[nodiscard]] QString text(const char* name) const
    {
        const auto* text = std::get_if<QString>(&field(name));
        return text ? *text : QString();
    }
    [[nodiscard]] bool isKnown(const char* name) const
    {
        return !std::holds_alternative<std::monostate>(field(name));
    }

private:
    [[nodiscard]] const Field& field(const char* name) const
    {
        std::size_t place = 0;
        while (m_table.columns[place].name != QLatin1StringView(name))
            ++place;
        return m_fields[place];
    }

    const RecordTable& m_table;
    const std::vector<Field>& m_fields;
};

using Breaches = std::vector<RowBreach>;

/// ISO dates compare as text.
void checkOrder(
    const QString& first, const QString& second, ErrorCode code, const char* column, Breaches& breaches)
{
    if (!first.isEmpty() && !second.isEmpty() && second < first)
        breaches.push_back({QString::fromLatin1(column), {code, {first, second}}});
}

void checkCoach(const NamedFields& coach, Breaches& breaches)
{
    const QString engagement = coach.text("engagement");
    const bool needsOrganisation =
        engagement == QLatin1StringView("payroll") || engagement == QLatin1StringView("organisation");
    const bool hasOrganisation = coach.isKnown("organisation_id");
    if (needsOrganisation && !hasOrganisation)
        breaches.push_back({QStringLiteral("organisation"), {ErrorCode::OrganisationMissing, {engagement}}});
    if (!needsOrganisation && hasOrganisation)
        breaches.push_back(
            {QStringLiteral("organisation"), {ErrorCode::OrganisationNotApplicable, {engagement}}});
}

void checkDuo(const NamedFields& duo, Breaches& breaches)
{
    const QString relation = duo.text("relation");
    if (duo.isKnown("decided_tariff") && relation != QLatin1StringView("other_family"))
        breaches.push_back({QStringLiteral("tariff"), {ErrorCode::TariffDecisionNotApplicable, {relation}}});
    checkOrder(
        duo.text("started_on"), duo.text("ended_on"), ErrorCode::PeriodEndsBeforeStart, "end", breaches);
}

void checkSetting(const NamedFields& setting, Breaches& breaches)
{
    Settings settings = Settings::defaults();
    const Status set = settings.set(setting.text("key"), setting.text("value"));
    if (!set) {
        const bool unknown = set.error().code == ErrorCode::UnknownSetting;
        breaches.push_back({unknown ? QStringLiteral("key") : QStringLiteral("value"), set.error()});
    }
}

} // namespace

std::vector<RowBreach> rowBreaches(QLatin1StringView record, const std::vector<Field>& fields)
{
    const NamedFields row(record, fields);
    Breaches breaches;
    if (record == QLatin1StringView("coach"))
        checkCoach(row, breaches);
    else if (record == QLatin1StringView("duo"))
        checkDuo(row, breaches);
    else if (record == QLatin1StringView("contract"))
        checkOrder(row.text("valid_from"), row.text("valid_to"), ErrorCode::PeriodEndsBeforeStart, "valid_to",
            breaches);
    else if (record == QLatin1StringView("certificate"))
        checkOrder(row.text("issued_on"), row.text("received_on"), ErrorCode::ReceivedBeforeIssued,
            "received", breaches);
    else if (record == QLatin1StringView("setting"))
        checkSetting(row, breaches);
    return breaches;
}

} // namespace duoboek
