// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

#include <QString>

namespace duoboek {

/// One side of a document, as printed at its top (rule 19); empty parts are not known.
struct Party
{
    QString code; ///< of the coach or organisation; empty for VAB itself
    QString name;
    Address address;
    QString cocNumber;
    QString vatId;
    QString iban;
    QString email;

    friend bool operator==(const Party&, const Party&) = default;
};

} // namespace duoboek
