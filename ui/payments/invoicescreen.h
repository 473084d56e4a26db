// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tabbedscreen.h"

namespace duoboek {

class DocumentScreen;

/// Everything about invoices: the documents of a month, what is open of all months, and what was paid in a
/// year.
class InvoiceScreen final : public TabbedScreen
{
    Q_OBJECT

public:
    explicit InvoiceScreen(const ScreenContext& context, QWidget* parent = nullptr);

    /// A month, or a final document.
    void showRecord(const RecordRef& record) override;

private:
    DocumentScreen* m_month;
};

} // namespace duoboek
