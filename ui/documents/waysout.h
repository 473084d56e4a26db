// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/documents/documentmail.h"
#include "ui/documents/monthoutput.h"
#include "ui/documents/outputrecord.h"

namespace duoboek {

/// How documents of one open file leave the program.
struct WaysOut
{
    WaysOut(const ScreenContext& context, const Database& database, const PaperKit& kit)
        : record(context, database)
        , output(context.prompts, context.state, kit, &record)
        , mail(context.prompts, context.state, kit, record)
    {
    }

    const OutputRecord record;
    const MonthOutput output;
    const DocumentMail mail;
};

} // namespace duoboek
