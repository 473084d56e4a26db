// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printfonts.h"

#include <catch2/catch.hpp>

namespace duoboek::test {

/// The bundled fonts, registered once for all cases.
inline const PrintFonts& bundledFonts()
{
    static const Result<PrintFonts> fonts = PrintFonts::load();
    REQUIRE(fonts);
    return *fonts;
}

} // namespace duoboek::test
