// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/invoicescreen.h"

#include "ui/documents/documentscreen.h"
#include "ui/payments/openamountscreen.h"
#include "ui/payments/yearscreen.h"

namespace duoboek {

InvoiceScreen::InvoiceScreen(const ScreenContext& context, QWidget* parent)
    : TabbedScreen("invoiceTabs", parent)
    , m_month(new DocumentScreen(context))
{
    auto* open = new OpenAmountScreen(context);
    addTab(m_month, tr("Mont&h"));
    addTab(open, tr("&Open amounts"));
    addTab(new YearScreen(context), tr("&Year"));
    connect(m_month, &Screen::recordWanted, this, &Screen::recordWanted);
    // Within this screen there is no way to go back from: the tab is one click away.
    connect(open, &Screen::recordWanted, this, &InvoiceScreen::showRecord);
}

void InvoiceScreen::showRecord(const RecordRef& record)
{
    showTabOf(m_month);
    m_month->showRecord(record);
}

} // namespace duoboek
