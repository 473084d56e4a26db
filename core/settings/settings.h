// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/people/party.h"

#include <QString>
#include <QStringList>

namespace duoboek {

/// What an administration has set for itself. The file holds only what was set; the rest is as here.
struct Settings
{
    /// Days on which hours can lie; from 1 January 2019 to 31 December 2023 unless set, either side may be
    /// open (rule 12).
    DateRange pilot;
    /// The foundation itself, as it stands on documents as the customer (rule 17).
    Party customer;

    [[nodiscard]] static Settings defaults();

    /// Takes over one stored setting; refuses a key that is not one (UnknownSetting) and a value that does
    /// not fit its key (SettingValueInvalid). An empty value of pilot_start or pilot_end leaves that side
    /// open.
    [[nodiscard]] Status set(const QString& key, const QString& value);
    [[nodiscard]] static QStringList allKeys();
};

} // namespace duoboek
