// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentscreen.h"

#include "core/storage/database.h"
#include "core/usecases/listdocuments.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/documents/correctiondialog.h"
#include "ui/documents/documentactions.h"
#include "ui/documents/documentcolumns.h"
#include "ui/documents/documenthistoryview.h"
#include "ui/documents/documentlife.h"
#include "ui/documents/documentlifebar.h"
#include "ui/documents/monthpicker.h"
#include "ui/documents/ui_documentscreen.h"
#include "ui/documents/waysout.h"
#include "ui/forms/editor.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QHeaderView>

namespace duoboek {

DocumentScreen::DocumentScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::DocumentScreen>())
    , m_picker(new MonthPicker(context.wording.format(), this))
    , m_model(new DocumentTableModel(context.wording.format(), this))
    , m_actions(new DocumentActions(this))
    , m_life(new DocumentLife(context, *this))
    , m_history(new DocumentHistoryView(this))
    , m_closing(m_context, this)
    , m_amounts(m_context, this)
{
    m_ui->setupUi(this);
    m_choice.emplace(*m_ui->documentTable, *m_model);
    m_picker->setObjectName(QStringLiteral("monthPicker"));
    m_ui->monthLayout->insertWidget(1, m_picker);
    m_ui->monthLabel->setBuddy(m_picker);
    setUpTables();
    setUpActions();
    setUpButtons();
    setUpLife();
    m_ui->monthArea->setShares({60, 40});
    m_ui->monthArea->restore(m_context.state);
    unload();
}

DocumentScreen::~DocumentScreen() = default;

void DocumentScreen::setUpTables()
{
    ListTable& table = *m_ui->documentTable;
    table.setModel(m_model);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    constexpr int leastRows = 4;
    table.setMinimumHeight((leastRows + 1) * table.verticalHeader()->defaultSectionSize());
    setUpDocumentColumns(table, m_context.state);
    connect(m_model, &QAbstractItemModel::modelReset, this,
        [this] { spanDocumentHeadings(*m_ui->documentTable, *m_model); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &DocumentScreen::chooseDocument);
    connect(
        table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DocumentScreen::showChosen);
    connect(
        table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &DocumentScreen::followChosen);
}

void DocumentScreen::setUpActions()
{
    addActions({m_picker->previousAction(), m_picker->nextAction()});
    connect(m_picker, &MonthPicker::monthChosen, this, [this] {
        m_context.state.setLastMonth(m_picker->month());
        loadMonth();
    });
    connect(m_ui->preflightView, &PreflightView::placeWanted, this, &Screen::recordWanted);
    connect(m_actions->finalise, &QAction::triggered, this, &DocumentScreen::finalise);
    connect(m_actions->explain, &QAction::triggered, this, &DocumentScreen::explainChosen);
    connect(m_actions->explainMonth, &QAction::triggered, this,
        [this] { m_amounts.explain(*m_model, m_model->rowCount() - 1, *m_sheets, *m_kit); });
    m_ui->totalsLabel->addAction(m_actions->explainMonth);
    m_ui->totalsLabel->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ui->pageView->addAction(m_actions->explain);
    m_ui->pageView->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_actions->correct, &QAction::triggered, this, &DocumentScreen::correctChosen);
    m_ui->documentTable->addActions({m_actions->explain, m_actions->correct});
    m_ui->documentTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_actions->print, &QAction::triggered, this, &DocumentScreen::printChosen);
    connect(m_actions->preview, &QAction::triggered, this, [this] { m_waysOut->output.preview(*m_shown); });
    connect(m_actions->save, &QAction::triggered, this, &DocumentScreen::saveChosen);
    connect(m_actions->printAll, &QAction::triggered, this,
        [this] { m_waysOut->output.printAll(*m_sheets, m_choice->allPlaces()); });
    connect(m_actions->saveAll, &QAction::triggered, this,
        [this] { m_waysOut->output.saveAll(*m_sheets, m_choice->allPlaces()); });
    connect(m_actions->mail, &QAction::triggered, this,
        [this] { m_waysOut->mail.draft(*m_sheets, m_choice->places()); });
    connect(m_actions->overview, &QAction::triggered, this, &DocumentScreen::chooseOverview);
    connect(m_actions->zoomIn, &QAction::triggered, m_ui->pageView, &PageView::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, m_ui->pageView, &PageView::zoomOut);
    connect(m_actions->fitWidth, &QAction::triggered, m_ui->pageView, &PageView::fitToWidth);
}

void DocumentScreen::setUpButtons()
{
    const std::pair<QToolButton*, QAction*> buttons[] = {
        {m_ui->finaliseButton, m_actions->finalise},
        {m_ui->printAllButton, m_actions->printAll},
        {m_ui->saveAllButton, m_actions->saveAll},
        {m_ui->overviewButton, m_actions->overview},
        {m_ui->printButton, m_actions->print},
        {m_ui->previewButton, m_actions->preview},
        {m_ui->saveButton, m_actions->save},
        {m_ui->zoomOutButton, m_actions->zoomOut},
        {m_ui->zoomInButton, m_actions->zoomIn},
        {m_ui->fitButton, m_actions->fitWidth},
    };
    for (const auto& [button, action] : buttons) {
        button->setDefaultAction(action);
        button->setAccessibleName(action->toolTip());
    }
}

QList<QAction*> DocumentScreen::menuActions() const
{
    return QList<QAction*>{m_picker->previousAction(), m_picker->nextAction(), m_actions->overview,
               m_actions->finalise, m_actions->explain, m_actions->explainMonth, m_actions->correct, nullptr}
    + m_life->actions()
        + QList<QAction*>{nullptr, m_actions->preview, m_actions->save, m_actions->mail, m_actions->printAll,
            m_actions->saveAll, nullptr, m_actions->zoomIn, m_actions->zoomOut, m_actions->fitWidth};
}

QAction* DocumentScreen::printAction() const
{
    return m_actions->print;
}

void DocumentScreen::load(const Database& database)
{
    m_database = &database;
    if (!m_kit)
        loadPaperKit();
    if (m_kit)
        m_waysOut = std::make_unique<WaysOut>(m_context, database, *m_kit);
    m_life->setDatabase(&database);
    const Result<std::optional<MonthSpan>> span = findMonthSpan(database);
    if (!span || !*span) {
        unload();
        if (!span)
            showNothing(tr("The months cannot be shown: %1.").arg(errorText(span.error())));
        return;
    }
    m_picker->setEnabled(true);
    m_picker->setMonths(**span, m_context.state.lastMonth().value_or(Month::of(m_context.clock.today())));
    loadMonth();
}

void DocumentScreen::loadPaperKit()
{
    Result<std::unique_ptr<PaperKit>> kit = PaperKit::create();
    if (!kit) {
        m_context.prompts.warn(tr("Documents cannot be shown: %1.").arg(errorText(kit.error())));
        return;
    }
    m_kit = std::move(*kit);
}

void DocumentScreen::unload()
{
    m_life->setDatabase(nullptr);
    m_picker->setEnabled(false);
    m_picker->previousAction()->setEnabled(false);
    m_picker->nextAction()->setEnabled(false);
    m_choice->setListing(nullptr);
    m_model->setListing(nullptr);
    m_sheets.reset();
    m_ui->preflightView->showNothing();
    m_actions->setMonthShown(false, false);
    enableForChosen();
    m_ui->totalsLabel->setText(
        tr("There is nothing to pay yet. What is paid follows from the hours in Hours and the attendance in "
           "Sessions."));
    m_actions->setEnabledForMonth(false);
    showNothing(QString());
}

void DocumentScreen::loadMonth()
{
    m_choice->setListing(nullptr);
    m_model->setListing(nullptr);
    m_sheets.reset();
    if (!m_database || !m_kit)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Result<std::unique_ptr<MonthSheets>> sheets =
        MonthSheets::create(*m_database, m_picker->month(), m_context.clock.today(), *m_kit);
    QApplication::restoreOverrideCursor();
    if (!sheets) {
        m_context.prompts.warn(tr("The month cannot be shown: %1.").arg(errorText(sheets.error())));
        return;
    }
    m_sheets = std::move(*sheets);
    showMonth();
}

void DocumentScreen::showMonth()
{
    const MonthListing& listing = m_sheets->listing();
    showTotals(listing);
    showFindings(listing);
    m_actions->setEnabledForMonth(!listing.documents.empty());
    m_choice->setListing(&listing);
    // A month is made final for everybody, so only where everybody is seen.
    m_actions->setMonthShown(true, m_context.editor.canEdit() && m_database->view().isWhole());
    m_model->setListing(&listing);
}

void DocumentScreen::showTotals(const MonthListing& listing)
{
    const Format& format = m_context.wording.format();
    const MonthBook& book = listing.book;
    const int count = static_cast<int>(listing.documents.size());
    m_ui->totalsLabel->setText(tr("%n document(s), %1 hours, net %2, VAT %3, gross %4", nullptr, count)
                                   .arg(format.hours(book.time()), format.money(book.net()),
                                       format.money(book.vat()), format.money(book.gross())));
}

void DocumentScreen::showFindings(const MonthListing& listing)
{
    Result<std::vector<MonthFinding>> findings =
        preflightMonth(*m_database, listing, m_context.clock.today());
    if (!findings) {
        m_context.prompts.warn(
            tr("The month cannot be looked through: %1.").arg(errorText(findings.error())));
        m_ui->preflightView->showNothing();
        return;
    }
    m_ui->preflightView->show(listing.book.month, std::move(*findings), m_context.wording);
}

void DocumentScreen::finalise()
{
    if (m_closing.finalise(*m_database, m_sheets->listing(), m_ui->preflightView->findings()))
        m_actions->printAll->trigger();
}

void DocumentScreen::explainChosen()
{
    const QModelIndex current = m_ui->documentTable->currentIndex();
    if (m_sheets && current.isValid())
        m_amounts.explain(*m_model, current.row(), *m_sheets, *m_kit);
}

void DocumentScreen::correctChosen()
{
    const QModelIndex current = m_ui->documentTable->currentIndex();
    const QString number = m_sheets->listing().documents[m_model->documentAt(current.row())].number;
    static_cast<void>(proposeCorrection(m_context, *m_database, number, this));
}

void DocumentScreen::enableForChosen()
{
    const QModelIndex current = m_ui->documentTable->currentIndex();
    const bool hasRow = m_sheets && current.isValid();
    m_actions->explain->setEnabled(hasRow);
    m_actions->correct->setEnabled(
        hasRow && m_model->canBeCorrected(current.row()) && m_context.editor.canEdit());
}

void DocumentScreen::setUpLife()
{
    auto* bar = new DocumentLifeBar(*m_life, {m_actions->mail}, this);
    m_ui->listLayout->insertWidget(m_ui->listLayout->indexOf(m_ui->documentTable) + 1, bar);
    setTabOrder(m_ui->documentTable, bar);
    m_ui->previewLayout->insertWidget(m_ui->previewLayout->indexOf(m_ui->pageView), m_history);
}

void DocumentScreen::chooseDocument()
{
    if (!m_choice->restore())
        showChosen();
    followChosen();
}

void DocumentScreen::followChosen()
{
    const std::vector<DocumentId> chosen = m_choice->finalDocuments();
    m_life->setChosen(chosen);
    m_actions->mail->setEnabled(!chosen.empty());
}

void DocumentScreen::printChosen()
{
    if (const auto places = m_choice->places(); places.size() > 1)
        m_waysOut->output.printAll(*m_sheets, places);
    else
        m_waysOut->output.print(*m_shown);
}

void DocumentScreen::saveChosen()
{
    if (const auto places = m_choice->places(); places.size() > 1)
        m_waysOut->output.saveAll(*m_sheets, places);
    else
        m_waysOut->output.save(*m_shown);
}

void DocumentScreen::chooseOverview()
{
    m_ui->documentTable->selectionModel()->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_ui->documentTable->scrollToBottom();
}

void DocumentScreen::showChosen()
{
    enableForChosen();
    const QModelIndex current = m_ui->documentTable->currentIndex();
    if (!m_sheets || !current.isValid()) {
        showNothing(m_sheets ? tr("There are no documents in this month.") : QString());
        return;
    }
    const DocumentTableModel::RowKind kind = m_model->kindOf(current.row());
    // A group is shown by its first document.
    Result<Sheet> sheet = kind == DocumentTableModel::RowKind::MonthTotal
        ? m_sheets->overview()
        : m_sheets->sheet(m_model->documentAt(current.row()));
    if (!sheet) {
        showNothing(tr("This document cannot be shown: %1.").arg(errorText(sheet.error())));
        return;
    }
    m_shown = std::move(*sheet);
    m_ui->pageView->setPages(m_shown->pages, m_kit->fonts);
    m_actions->setEnabledForSheet(true);
    if (kind != DocumentTableModel::RowKind::Group)
        m_choice->remember();
    const DocumentId document = m_shown->output ? m_shown->output->document : DocumentId();
    m_history->setVisible(document.isValid());
    if (document.isValid())
        m_history->showDocument(*m_database, document, m_context.wording.format());
}

void DocumentScreen::showNothing(const QString& text)
{
    m_shown.reset();
    m_ui->pageView->setSentence(text);
    m_actions->setEnabledForSheet(false);
    m_history->hide();
}

void DocumentScreen::keepState() const
{
    m_ui->monthArea->keep(m_context.state);
    keepDocumentColumns(*m_ui->documentTable, m_context.state);
}

void DocumentScreen::showRecord(const RecordRef& record)
{
    if (const auto* month = std::get_if<Month>(&record))
        m_picker->choose(*month);
    const auto* document = std::get_if<DocumentId>(&record);
    if (const auto found = document && m_database ? listDocuments(*m_database, {*document})
                                                  : Result<std::vector<FinalDocument>>();
        found && !found->empty()) {
        m_choice->prefer(found->front().number);
        m_picker->choose(found->front().month);
        chooseDocument();
    }
    focusFirst();
}

void DocumentScreen::focusFirst()
{
    m_ui->documentTable->setFocus(Qt::OtherFocusReason);
}

void DocumentScreen::comeBack()
{
    if (!m_ui->preflightView->focusList())
        focusFirst();
}

} // namespace duoboek
