// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payments/yearscreen.h"

#include "core/exchange/paymenttable.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/documents/monthoutput.h"
#include "ui/documents/outputrecord.h"
#include "ui/payments/ui_yearscreen.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>

namespace duoboek {

YearScreen::YearScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::YearScreen>())
    , m_print(make("printYearAction", tr("&Print this list…"), tr("Print…"), &YearScreen::print))
    , m_savePdf(
          make("saveYearAction", tr("&Save this list as PDF…"), tr("Save as PDF…"), &YearScreen::savePdf))
    , m_saveTable(make(
          "saveYearTableAction", tr("Save this list as &CSV…"), tr("Save as CSV…"), &YearScreen::saveTable))
    , m_explain(AmountActions::makeAction(this))
    , m_explainAll(new QAction(tr("Explain the &totals of the year…"), this))
    , m_amounts(m_context, this)
{
    m_ui->setupUi(this);
    m_ui->listCombo->addItem(tr("All payees"));
    m_ui->listCombo->addItem(tr("Persons without VAT, for the tax office"));
    m_ui->printYearButton->setDefaultAction(m_print);
    m_ui->saveYearButton->setDefaultAction(m_savePdf);
    m_ui->saveTableButton->setDefaultAction(m_saveTable);
    m_explainAll->setObjectName(QStringLiteral("explainYearAction"));
    connect(m_explain, &QAction::triggered, this, &YearScreen::explainChosen);
    connect(m_explainAll, &QAction::triggered, this, &YearScreen::explainAll);
    m_ui->yearTable->addAction(m_explain);
    m_ui->yearTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ui->yearTotals->addAction(m_explainAll);
    m_ui->yearTotals->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_ui->yearCombo, &QComboBox::activated, this, &YearScreen::loadYear);
    connect(m_ui->listCombo, &QComboBox::activated, this, &YearScreen::showList);
    showList();
}

YearScreen::~YearScreen() = default;

QAction* YearScreen::make(
    const char* name, const QString& text, const QString& button, void (YearScreen::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setIconText(button);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void YearScreen::load(const Database& database)
{
    m_database = &database;
    m_record = std::make_unique<OutputRecord>(m_context, database);
    const auto years = listPaymentYears(database);
    if (!years) {
        unload();
        m_context.prompts.warn(tr("The payments cannot be read: %1.").arg(errorText(years.error())));
        return;
    }
    showYears(*years);
    loadYear();
}

void YearScreen::unload()
{
    m_database = nullptr;
    m_ui->yearCombo->clear();
    m_year = {};
    showList();
}

void YearScreen::showYears(const std::vector<int>& years)
{
    const QString chosen = m_ui->yearCombo->currentText();
    m_ui->yearCombo->clear();
    for (const int year : years)
        m_ui->yearCombo->addItem(QString::number(year), year);
    m_ui->yearCombo->setCurrentIndex(std::max(0, m_ui->yearCombo->findText(chosen)));
}

void YearScreen::loadYear()
{
    m_year = {};
    if (m_database && m_ui->yearCombo->currentIndex() >= 0) {
        auto year = listYear(*m_database, m_ui->yearCombo->currentData().toInt());
        if (year)
            m_year = std::move(*year);
        else
            m_context.prompts.warn(tr("The payments cannot be read: %1.").arg(errorText(year.error())));
    }
    showList();
}

YearList YearScreen::chosenList() const
{
    return m_ui->listCombo->currentIndex() == 1 ? YearList::PersonsWithoutVat : YearList::Payees;
}

const std::vector<PaymentTotal>& YearScreen::chosenRows() const
{
    return chosenList() == YearList::Payees ? m_year.payments.payees : m_year.payments.personsWithoutVat;
}

std::vector<TextTableModel::Column> YearScreen::columns() const
{
    std::vector<TextTableModel::Column> all{{tr("Code")}, {tr("Paid to")}};
    if (chosenList() == YearList::PersonsWithoutVat)
        all.push_back({tr("Address")});
    all.push_back({tr("Documents"), Qt::AlignTrailing});
    if (chosenList() == YearList::PersonsWithoutVat) {
        all.push_back({tr("Paid"), Qt::AlignTrailing});
        return all;
    }
    for (const QString& title : {tr("Hours"), tr("Net"), tr("VAT"), tr("Gross")})
        all.push_back({title, Qt::AlignTrailing});
    return all;
}

TextTableModel::Row YearScreen::rowOf(const PaymentTotal& total) const
{
    const Format& format = m_context.wording.format();
    const DocumentPayment& sums = total.last;
    const QString count = format.count(total.count());
    if (chosenList() == YearList::PersonsWithoutVat) {
        const QString address = QStringLiteral("%1, %2 %3").arg(sums.street, sums.postcode, sums.city);
        return {{sums.payeeCode}, {sums.payeeName}, {address}, {count}, {format.amount(sums.gross())}};
    }
    return {{sums.payeeCode}, {sums.payeeName}, {count}, {format.hours(sums.time)}, {format.amount(sums.net)},
        {format.amount(sums.vat)}, {format.amount(sums.gross())}};
}

void YearScreen::showList()
{
    std::vector<TextTableModel::Row> rows;
    DocumentPayment sum;
    for (const PaymentTotal& total : chosenRows()) {
        rows.push_back(rowOf(total));
        sum.time += total.last.time;
        sum.net += total.last.net;
        sum.vat += total.last.vat;
    }
    const bool hasRows = !rows.empty();
    ListTable& table = *m_ui->yearTable;
    QAbstractItemModel* old = table.model();
    table.setModel(new TextTableModel(columns(), std::move(rows), &table));
    delete old;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table.stretchColumns({1});
    if (chosenList() == YearList::PersonsWithoutVat)
        table.stretchColumns({2}); // the address too
    if (hasRows)
        table.selectRow(0);
    for (QAction* action : {m_print, m_savePdf, m_saveTable, m_explain, m_explainAll})
        action->setEnabled(hasRows);
    showTotals(sum);
}

void YearScreen::showTotals(const DocumentPayment& sum)
{
    const Format& format = m_context.wording.format();
    const int count = static_cast<int>(chosenRows().size());
    if (m_ui->yearCombo->count() == 0) {
        m_ui->yearTotals->setText(
            tr("Nothing has been paid yet. What is marked as paid stands here by its day "
               "of payment."));
    } else if (chosenList() == YearList::PersonsWithoutVat) {
        m_ui->yearTotals->setText(
            tr("%n person(s), paid %1. Without agencies and organisations, and without those who charge "
               "VAT. The citizen service number is not kept here: ask the person for it.",
                nullptr, count)
                .arg(format.money(sum.gross())));
    } else {
        m_ui->yearTotals->setText(tr("%n payee(s), %1 hours, net %2, VAT %3, gross %4", nullptr, count)
                                      .arg(format.hours(sum.time), format.money(sum.net),
                                          format.money(sum.vat), format.money(sum.gross())));
    }
}

std::optional<Sheet> YearScreen::makeSheet()
{
    if (!m_kit) {
        Result<std::unique_ptr<PaperKit>> kit = PaperKit::create();
        if (!kit) {
            m_context.prompts.warn(tr("The list cannot be made: %1.").arg(errorText(kit.error())));
            return std::nullopt;
        }
        m_kit = std::move(*kit);
    }
    const YearPaper paper{
        chosenList(), m_year.payments.year, chosenRows(), m_year.customer, m_context.clock.today()};
    const QString title = fileTitle(paper, m_kit->wording);
    return Sheet{title, title + QStringLiteral(".pdf"), layOutYear(paper, m_kit->measurer, m_kit->wording),
        outputOf(title)};
}

DocumentOutput YearScreen::outputOf(const QString& title) const
{
    constexpr int december = 12;
    return {Month(m_year.payments.year, december), title, {}};
}

void YearScreen::print()
{
    if (const auto sheet = makeSheet())
        MonthOutput(m_context.prompts, m_context.state, *m_kit, m_record.get()).print(*sheet);
}

void YearScreen::savePdf()
{
    if (const auto sheet = makeSheet())
        MonthOutput(m_context.prompts, m_context.state, *m_kit, m_record.get()).save(*sheet);
}

void YearScreen::saveTable()
{
    const bool isOfPersons = chosenList() == YearList::PersonsWithoutVat;
    const QString name =
        (isOfPersons ? tr("persons-without-vat-%1.csv") : tr("payments-%1.csv")).arg(m_year.payments.year);
    const QString path = m_context.prompts.askFileToSave(tr("Save the list as CSV"),
        QDir(m_context.state.lastFolder()).filePath(name), tr("CSV files (*.csv)"),
        UserPrompts::Existing::Allowed);
    if (path.isEmpty())
        return;
    m_context.state.setLastFolder(QFileInfo(path).absolutePath());
    const Status saved =
        isOfPersons ? writePersonTable(path, chosenRows()) : writeYearTable(path, chosenRows());
    if (!saved) {
        m_context.prompts.warn(tr("The list was not saved: %1.").arg(errorText(saved.error())));
        return;
    }
    m_record->keep(OutputMethod::File, {outputOf(name)});
    m_context.prompts.inform(tr("The list was saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void YearScreen::explainChosen() const
{
    const int row = m_ui->yearTable->currentIndex().row();
    if (row < 0)
        return;
    const PaymentTotal& total = chosenRows()[static_cast<std::size_t>(row)];
    m_amounts.explain(*m_database,
        QStringLiteral("%1, %2").arg(total.last.payeeName).arg(m_year.payments.year), total.documents);
}

void YearScreen::explainAll() const
{
    std::vector<DocumentId> documents;
    for (const PaymentTotal& total : chosenRows())
        documents.insert(documents.end(), total.documents.begin(), total.documents.end());
    m_amounts.explain(*m_database, QString::number(m_year.payments.year), documents);
}

void YearScreen::focusFirst()
{
    m_ui->yearTable->setFocus(Qt::OtherFocusReason);
}

QList<QAction*> YearScreen::menuActions() const
{
    return {m_print, m_savePdf, m_saveTable, nullptr, m_explain, m_explainAll};
}

} // namespace duoboek
