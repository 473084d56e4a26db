// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/finalisedialog.h"

#include "ui/common/dialogsize.h"
#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/texttablemodel.h"
#include "ui/documents/documentwords.h"
#include "ui/documents/findingwords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

namespace {

std::vector<MonthFinding> holdingOf(const std::vector<MonthFinding>& findings)
{
    std::vector<MonthFinding> holding;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(holding),
        [](const MonthFinding& finding) { return holdsBack(finding.kind); });
    return holding;
}

TextTableModel::Row documentRow(
    const MonthDocument& document, const DocumentHeading& heading, const Wording& wording)
{
    const Format& format = wording.format();
    return {{heading.payeeCode}, {DocumentWords::payee(heading)}, {DocumentWords::kind(document.kind)},
        {format.hours(document.time)}, {format.amount(document.net)}, {format.amount(document.vat)},
        {format.amount(document.gross())}};
}

} // namespace

QString FinaliseDialog::togetherText(
    const MonthListing& listing, const std::vector<std::size_t>& becoming, const Wording& wording)
{
    const Format& format = wording.format();
    MonthDocument total;
    for (const std::size_t place : becoming) {
        const MonthDocument& document = listing.book.documents[place];
        total.time += document.time;
        total.net += document.net;
        total.vat += document.vat;
    }
    return tr("Together %1 hours, net %2, VAT %3, gross %4")
        .arg(format.hours(total.time), format.money(total.net), format.money(total.vat),
            format.money(total.gross()));
}

FinaliseDialog::FinaliseDialog(const MonthListing& listing, const std::vector<std::size_t>& becoming,
    const std::vector<MonthFinding>& findings, const Wording& wording, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("finaliseDialog"));
    setWindowTitle(tr("Make %1 final").arg(wording.format().month(listing.book.month)));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("%n document(s) become final and get a number. What they say never changes after that, and the "
           "hours in them are locked; a correction goes by a credit note or a line in a later month.",
            nullptr, static_cast<int>(becoming.size())),
        this));
    layout->addWidget(makeDocuments(listing, becoming, wording), 3);
    auto* together = sectionHeading(togetherText(listing, becoming, wording), this);
    together->setObjectName(QStringLiteral("togetherLabel"));
    layout->addWidget(together);
    if (const std::vector<MonthFinding> holding = holdingOf(findings); !holding.empty()) {
        layout->addWidget(sectionHeading(tr("These wait and can become final later"), this));
        layout->addWidget(makeWaiting(holding, wording), 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* proceed = buttons->addButton(tr("Make &final"), QDialogButtonBox::AcceptRole);
    proceed->setObjectName(QStringLiteral("proceedButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeForText(*this, {110, 34});
}

ListTable* FinaliseDialog::makeDocuments(
    const MonthListing& listing, const std::vector<std::size_t>& becoming, const Wording& wording)
{
    std::vector<TextTableModel::Row> rows;
    rows.reserve(becoming.size());
    for (const std::size_t place : becoming)
        rows.push_back(documentRow(listing.book.documents[place], listing.documents[place], wording));
    auto* table = new ListTable(this);
    table->setObjectName(QStringLiteral("becomingTable"));
    table->setAccessibleName(tr("What becomes final"));
    table->setModel(new TextTableModel(
        {{tr("Code")}, {tr("Paid to")}, {tr("Document")}, {tr("Hours"), Qt::AlignTrailing},
            {tr("Net"), Qt::AlignTrailing}, {tr("VAT"), Qt::AlignTrailing}, {tr("Gross"), Qt::AlignTrailing}},
        std::move(rows), table));
    constexpr int payeeColumn = 1;
    table->resizeColumnsToContents();
    table->stretchColumns({payeeColumn});
    return table;
}

ListTable* FinaliseDialog::makeWaiting(const std::vector<MonthFinding>& holding, const Wording& wording)
{
    const FindingWords words(wording);
    std::vector<TextTableModel::Row> rows;
    rows.reserve(holding.size());
    for (const MonthFinding& finding : holding)
        rows.push_back({{FindingWords::who(finding)}, {words.sentence(finding)}});
    auto* table = new ListTable(this);
    table->setObjectName(QStringLiteral("waitingTable"));
    table->setAccessibleName(tr("Who waits"));
    table->setModel(new TextTableModel({{tr("Who")}, {tr("Why")}}, std::move(rows), table));
    table->resizeColumnToContents(0);
    table->stretchColumns({1});
    return table;
}

} // namespace duoboek
