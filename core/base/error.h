// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errorcode.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace duoboek {

/// What sort of trouble an error is; decides how a caller may react, not what the user reads.
enum class ErrorKind {
    NotFound, ///< what was asked for is not there
    Invalid, ///< the input is wrong; nothing was changed
    Conflict, ///< right in itself, but something else stands in its way
    Storage, ///< the database refused or failed
    File, ///< a file or folder cannot be read or written
    Newer, ///< made by a newer version of the program
};

/// Why something failed. Core never words an error: the sentence for a code is made in ui/text/errortext.
/// arguments go into that sentence (see ErrorCode for their order) and may hold what the user typed;
/// detail is for the technician and never holds personal data or bound values.
struct Error
{
    ErrorCode code;
    QStringList arguments{};
    QString detail{};

    [[nodiscard]] ErrorKind kind() const { return kindOf(code); }
    [[nodiscard]] static ErrorKind kindOf(ErrorCode code);

    friend bool operator==(const Error&, const Error&) = default;
};

/// Where in the user's material a problem stands; each part is empty (or 0) where it does not apply.
struct Place
{
    QString source{}; ///< file name of a table ("hours.csv"), or the name of a kind of record ("duo")
    int line = 0; ///< line in that file, from 1
    QString record{}; ///< code of the record
    QString field{}; ///< column or field name, as in the file formats

    friend bool operator==(const Place&, const Place&) = default;
};

/// One of several findings, each with the record and field it belongs to.
struct Problem
{
    Place place;
    Error error;

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

} // namespace duoboek
