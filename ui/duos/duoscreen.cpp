// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duoscreen.h"

#include "core/storage/peoplerepository.h"
#include "core/storage/searchrepository.h"
#include "core/usecases/showduo.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/duos/duoactions.h"
#include "ui/duos/ui_duoscreen.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace duoboek {

namespace {
const char* const columnsName = "duos";
constexpr int detailsDelay = 10; // milliseconds: not seen, but held arrows do not wait for details
} // namespace

DuoScreen::DuoScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::DuoScreen>())
    , m_model(new DuoTableModel(context.wording.format(), this))
    , m_searchAction(new QAction(tr("&Search duos"), this))
    , m_actions(new DuoActions(context, *this))
    , m_detailsTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    setUpTable();
    setUpActions();
    m_ui->duoSplitter->setStretchFactor(0, 3);
    m_ui->duoSplitter->setStretchFactor(1, 2);
    m_ui->duoSplitter->setSizes({660, 340}); // in proportion, whatever the list asks for
    m_context.state.restore(*m_ui->duoSplitter);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &DuoScreen::applyFilter);
    connect(m_ui->activityCombo, &QComboBox::currentIndexChanged, this, &DuoScreen::applyFilter);
    connect(m_ui->regionCombo, &QComboBox::currentIndexChanged, this, &DuoScreen::applyFilter);
    m_ui->searchEdit->installEventFilter(this);
    m_ui->duoTable->viewport()->installEventFilter(this);
    m_detailsTimer->setObjectName(QStringLiteral("detailsTimer"));
    m_detailsTimer->setSingleShot(true);
    m_detailsTimer->setInterval(detailsDelay);
    connect(m_detailsTimer, &QTimer::timeout, this, &DuoScreen::showChosen);
}

DuoScreen::~DuoScreen() = default;

void DuoScreen::setUpTable()
{
    ListTable& table = *m_ui->duoTable;
    table.setModel(m_model);
    QHeaderView& header = *table.horizontalHeader();
    header.setSectionsMovable(true);
    header.setStretchLastSection(false);
    if (!m_context.state.restore(QLatin1String(columnsName), header)) {
        const int character = fontMetrics().averageCharWidth();
        const int characters[] = {11, 20, 20, 15, 12, 11, 11, 11};
        for (int column = 0; column < DuoTableModel::columnTotal; ++column)
            table.setColumnWidth(column, characters[column] * character);
        table.stretchColumns({static_cast<int>(DuoTableModel::Column::Participant),
            static_cast<int>(DuoTableModel::Column::Coach)});
        table.sortByColumn(static_cast<int>(DuoTableModel::Column::Code), Qt::AscendingOrder);
    }
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isChanging = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_isChanging = false;
        chooseRow();
    });
    connect(
        table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuoScreen::showChosenSoon);
}

void DuoScreen::setUpActions()
{
    m_searchAction->setObjectName(QStringLiteral("searchDuosAction"));
    m_searchAction->setShortcut(QKeySequence::Find);
    addAction(m_searchAction);
    connect(m_searchAction, &QAction::triggered, this, &DuoScreen::focusFirst);
    connect(m_actions, &DuoActions::duoCreated, this, &DuoScreen::showNewDuo);
    m_ui->addDuoButton->setDefaultAction(m_actions->add);
}

QList<QAction*> DuoScreen::menuActions() const
{
    return {m_searchAction, nullptr, m_actions->add, nullptr, m_actions->agree, m_actions->end,
        m_actions->reopen, m_actions->move, m_actions->remove};
}

void DuoScreen::load(const Database& database)
{
    m_database = &database;
    m_actions->setDatabase(m_database);
    m_shown = {};
    const QDate today = m_context.clock.today();
    Result<std::vector<DuoRow>> duos = listDuos(database, today);
    if (!duos) {
        unload();
        m_context.prompts.warn(tr("The duos cannot be shown: %1.").arg(errorText(duos.error())));
        return;
    }
    m_model->setDuos(std::move(*duos), today);
    fillRegions();
}

void DuoScreen::unload()
{
    m_database = nullptr;
    m_actions->setDatabase(nullptr);
    m_actions->setDuo(nullptr);
    m_chosen = {};
    m_model->setDuos({}, m_context.clock.today());
}

void DuoScreen::keepState() const
{
    m_context.state.keep(*m_ui->duoSplitter);
    m_context.state.keep(QLatin1String(columnsName), *m_ui->duoTable->horizontalHeader());
}

void DuoScreen::focusFirst()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void DuoScreen::showRecord(const RecordRef& record)
{
    if (!m_database)
        return;
    const auto duo = findDuoOf(*m_database, record, m_context.clock.today());
    if (!duo) {
        m_context.prompts.warn(tr("The duos cannot be shown: %1.").arg(errorText(duo.error())));
        return;
    }
    if (!*duo) {
        m_context.prompts.inform(tr("There is no duo of this yet, so there is nothing to show."));
        return;
    }
    if (const auto* region = std::get_if<RegionId>(&record))
        showRegion(*region);
    else if (m_model->rowOf(**duo) < 0)
        clearFilters();
    m_chosen = **duo;
    chooseRow();
    m_ui->duoTable->setFocus(Qt::OtherFocusReason);
}

void DuoScreen::showRegion(RegionId region)
{
    clearFilters();
    const auto name = loadRegionName(*m_database, region);
    m_ui->regionCombo->setCurrentIndex(name ? std::max(0, m_ui->regionCombo->findData(*name)) : 0);
}

void DuoScreen::clearFilters()
{
    m_ui->searchEdit->clear();
    m_ui->activityCombo->setCurrentIndex(1); // all duos
    m_ui->regionCombo->setCurrentIndex(0);
}

void DuoScreen::fillRegions()
{
    QComboBox& combo = *m_ui->regionCombo;
    const QVariant chosen = combo.currentData();
    combo.blockSignals(true);
    combo.clear();
    combo.addItem(tr("all regions"));
    for (const QString& name : m_model->regionNames())
        combo.addItem(name.isEmpty() ? tr("no region") : name, name);
    combo.setCurrentIndex(chosen.isValid() ? std::max(0, combo.findData(chosen)) : 0);
    combo.blockSignals(false);
    applyFilter();
}

void DuoScreen::applyFilter()
{
    DuoFilter filter;
    filter.words = m_ui->searchEdit->text();
    // Not before there is something to clear: its icon takes a tenth of the program's start.
    m_ui->searchEdit->setClearButtonEnabled(!filter.words.isEmpty());
    filter.activity =
        m_ui->activityCombo->currentIndex() == 0 ? DuoFilter::Activity::Active : DuoFilter::Activity::All;
    if (const QVariant region = m_ui->regionCombo->currentData(); region.isValid())
        filter.region = region.toString();
    m_model->setFilter(std::move(filter));
    showCount();
}

void DuoScreen::showCount()
{
    const Format& format = m_context.wording.format();
    const int shown = m_model->rowCount();
    m_ui->countLabel->setText(tr("%1 of %2").arg(format.count(shown), format.count(m_model->total())));
    m_ui->listStack->setCurrentWidget(shown > 0 ? m_ui->tablePage : m_ui->emptyPage);
    if (shown > 0)
        return;
    m_ui->emptyLabel->setText(m_model->total() == 0
            ? tr("There are no duos yet. Duos come in with an administration folder: choose Import a folder "
                 "in the File menu.")
            : tr("No duo has all of this. Clear the search with Esc, or choose all duos and all regions."));
}

void DuoScreen::chooseRow()
{
    const int known = m_chosen.isValid() ? m_model->rowOf(m_chosen) : -1;
    const int row = std::max(0, known);
    if (m_model->rowCount() == 0) {
        showChosenSoon();
        return;
    }
    m_ui->duoTable->selectRow(row);
    m_ui->duoTable->scrollTo(m_model->index(row, 0));
}

void DuoScreen::showChosenSoon()
{
    if (m_isChanging)
        return;
    if (const QModelIndex current = m_ui->duoTable->currentIndex(); current.isValid())
        m_chosen = m_model->duoAt(current.row()).id;
    if (m_isListPainted || m_model->rowCount() == 0)
        m_detailsTimer->start();
}

void DuoScreen::showChosen()
{
    const QModelIndex current = m_ui->duoTable->currentIndex();
    if (!m_database || !current.isValid()) {
        m_shown = {};
        m_actions->setDuo(nullptr);
        m_ui->detailsView->showSentence(tr("Choose a duo in the list to see everything about it here."));
        return;
    }
    if (m_chosen == m_shown)
        return;
    m_shown = m_chosen;
    const Result<DuoDetails> details = showDuo(*m_database, m_chosen, m_context.clock.today());
    m_actions->setDuo(details ? &*details : nullptr);
    if (details)
        m_ui->detailsView->showDetails(*details);
    else
        m_ui->detailsView->showSentence(tr("This duo cannot be shown: %1.").arg(errorText(details.error())));
}

void DuoScreen::showNewDuo(DuoId duo)
{
    m_chosen = duo;
    m_ui->searchEdit->clear();
    if (m_model->rowOf(duo) < 0) {
        m_ui->activityCombo->setCurrentIndex(1); // it may begin later
        m_ui->regionCombo->setCurrentIndex(0);
    }
    chooseRow();
}

bool DuoScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->duoTable->viewport() && event->type() == QEvent::Paint && !m_isListPainted) {
        m_isListPainted = true;
        m_ui->detailsView->setUp(m_context, *m_actions);
        // Counted from the end of the painting, which takes longer than the delay the first time.
        QMetaObject::invokeMethod(m_detailsTimer, qOverload<>(&QTimer::start), Qt::QueuedConnection);
    }
    if (watched != m_ui->searchEdit || event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowCount() > 0)
            m_ui->duoTable->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        m_ui->searchEdit->clear();
        return true;
    default:
        return Screen::eventFilter(watched, event);
    }
}

} // namespace duoboek
