// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/hours/deviation.h"
#include "core/people/party.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace duoboek {

/// Two settings that are each right but do not go together.
struct SettingConflict
{
    QString key;
    QString otherKey;
    Error error;
};

/// What an administration has set for itself. The file holds only what was set; the rest is as here.
struct Settings
{
    /// Days on which hours can lie; from 1 January 2019 to 31 December 2023 unless set, either side may be
    /// open (rule 12).
    DateRange pilot;
    /// The foundation itself, as it stands on documents as the customer (rule 17).
    Party customer;
    DeviationLimits deviation;
    /// After how many months a certificate of conduct is to be renewed; nothing: no law says when (rule 15).
    std::optional<int> certificateMonths;

    [[nodiscard]] static Settings defaults();

    /// Takes over one stored setting; refuses a key that is not one (UnknownSetting) and a value that does
    /// not fit its key (SettingValueInvalid, NotANumberWithin). An empty value of pilot_start or pilot_end
    /// leaves that side open, an empty vog_renewal_months is never, and an empty limit is its default.
    [[nodiscard]] Status set(const QString& key, const QString& value);
    /// As set() takes it; empty for a key that is none.
    [[nodiscard]] QString text(const QString& key) const;
    [[nodiscard]] static QStringList allKeys();

    [[nodiscard]] std::vector<SettingConflict> conflicts() const;
};

} // namespace duoboek
