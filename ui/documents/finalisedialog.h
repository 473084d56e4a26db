// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/preflightmonth.h"
#include "ui/text/wording.h"

#include <QDialog>

namespace duoboek {

class ListTable;

/// What becomes final and who waits, and why, before anything is done.
class FinaliseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// becoming are places in the listing.
    FinaliseDialog(const MonthListing& listing, const std::vector<std::size_t>& becoming,
        const std::vector<MonthFinding>& findings, const Wording& wording, QWidget* parent);

private:
    [[nodiscard]] ListTable* makeDocuments(
        const MonthListing& listing, const std::vector<std::size_t>& becoming, const Wording& wording);
    [[nodiscard]] static QString togetherText(
        const MonthListing& listing, const std::vector<std::size_t>& becoming, const Wording& wording);
    [[nodiscard]] ListTable* makeWaiting(const std::vector<MonthFinding>& holding, const Wording& wording);
};

} // namespace duoboek
