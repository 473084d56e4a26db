// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/previewrate.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace duoboek {

/// What a change of a rate does, in sentences.
class RateWords
{
    Q_DECLARE_TR_FUNCTIONS(RateWords)

public:
    /// Which duos and months, the difference, and that VAT comes on top.
    [[nodiscard]] static QString summary(const RatePreview& preview, const Format& format);
    /// "+€ 12,34", or "–€ 12,34" with a sign that is as wide.
    [[nodiscard]] static QString difference(Money money, const Format& format);
};

} // namespace duoboek
