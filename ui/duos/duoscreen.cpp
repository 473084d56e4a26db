// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duoscreen.h"

#include "core/storage/database.h"
#include "core/storage/peoplerepository.h"
#include "core/storage/searchrepository.h"
#include "core/usecases/recentchanges.h"
#include "core/usecases/showduo.h"
#include "ui/common/actionbutton.h"
#include "ui/common/listtable.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/duos/duoactions.h"
#include "ui/duos/duofilters.h"
#include "ui/duos/ui_duoscreen.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

namespace duoboek {

namespace {

constexpr int detailsDelay = 10; // milliseconds: not seen, but held arrows do not wait for details

QString columnsName()
{
    return QStringLiteral("duoList");
}

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
    setUpList();
    setUpActions();
    m_ui->duoSplitter->setStretchFactor(0, 3);
    m_ui->duoSplitter->setStretchFactor(1, 2);
    m_ui->sidesArea->setShares({700, 300});
    m_ui->sidesArea->restore(m_context.state);
    m_detailsTimer->setObjectName(QStringLiteral("detailsTimer"));
    m_detailsTimer->setSingleShot(true);
    m_detailsTimer->setInterval(detailsDelay);
    connect(m_detailsTimer, &QTimer::timeout, this, &DuoScreen::showChosen);
}

DuoScreen::~DuoScreen() = default;

void DuoScreen::setUpList()
{
    SearchableList& list = *m_ui->list;
    list.table().setObjectName(QStringLiteral("duoTable"));
    m_filters = new DuoFilters(list);
    m_model->setWanted(m_filters->wanted());
    using Column = DuoTableModel::Column;
    list.setUp(*m_model,
        {tr("Duos"), tr("Search duos"),
            tr("There are no duos yet. Add one with New duo, or choose Import a folder in the File menu."),
            tr("No duo has all of this. Clear the search with Esc, or choose all duos, regions, relations "
               "and "
               "signals.")},
        m_context.wording.format(), {static_cast<int>(Column::Participant), static_cast<int>(Column::Coach)},
        {11, 7, 20, 20, 10, 11, 11, 11});
    list.restore(m_context.state, columnsName());
    list.table().viewport()->installEventFilter(this);
    connect(&list, &SearchableList::choiceChanged, this, &DuoScreen::showChosenSoon);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DuoScreen::showEnds);
    connect(m_filters, &DuoFilters::changed, this, [this] {
        m_model->setWanted(m_filters->wanted());
        m_ui->list->showCount();
    });
}

void DuoScreen::setUpActions()
{
    m_searchAction->setObjectName(QStringLiteral("searchDuosAction"));
    m_searchAction->setShortcut(QKeySequence::Find);
    addAction(m_searchAction);
    connect(m_searchAction, &QAction::triggered, this, &DuoScreen::focusFirst);
    connect(m_actions, &DuoActions::duoCreated, this, &DuoScreen::choose);
    connect(m_ui->detailsView, &DuoDetailsView::documentWanted, this,
        [this](DocumentId document) { Q_EMIT recordWanted(document); });
    SearchableList& list = *m_ui->list;
    QToolButton* addButton = makeActionButton(*m_actions->add, &list);
    addButton->setObjectName(QStringLiteral("addDuoButton"));
    list.searchLine().addWidget(addButton);
    QWidget* last = list.searchLine().itemAt(1)->widget();
    const QList<QWidget*> fields = m_filters->fields();
    QWidget* region = list.filterLine().itemAt(3)->widget();
    for (QWidget* next : {static_cast<QWidget*>(addButton), fields[0], region, fields[1], fields[2],
             static_cast<QWidget*>(&list.table())}) {
        setTabOrder(last, next);
        last = next;
    }
}

void DuoScreen::showEnds()
{
    // A column in which nothing stands would take the names their room.
    constexpr auto until = static_cast<int>(DuoTableModel::Column::Until);
    m_ui->list->table().setColumnHidden(until, !m_model->showsEnds());
}

QList<QAction*> DuoScreen::menuActions() const
{
    return {m_searchAction, nullptr, m_actions->lifeline, nullptr, m_actions->add, nullptr, m_actions->agree,
        m_actions->end, m_actions->reopen, m_actions->move, m_actions->remove};
}

void DuoScreen::load(const Database& database)
{
    const bool isSameFile = m_database == &database;
    m_database = &database;
    m_actions->setDatabase(m_database);
    m_shown = {};
    const Status done = isSameFile && m_lastChange ? readChanges(database) : readAll(database);
    if (!done) {
        unload();
        m_context.prompts.warn(tr("The duos cannot be shown: %1.").arg(errorText(done.error())));
        return;
    }
    m_ui->list->showCount();
    showEnds(); // of rows that changed one by one
    showChosenSoon();
}

void DuoScreen::unload()
{
    m_signals.drop();
    m_database = nullptr;
    m_lastChange.reset();
    m_actions->setDatabase(nullptr);
    m_actions->setDuo(nullptr);
    m_ui->list->forgetChosen();
    m_model->setDuos({}, m_context.clock.today());
    m_ui->list->showCount();
}

Status DuoScreen::readAll(const Database& database)
{
    const QDate today = m_context.clock.today();
    const Result<qint64> last = lastChange(database);
    if (!last)
        return last.error();
    Result<std::vector<DuoRow>> duos = listDuos(database, today);
    if (!duos)
        return duos.error();
    m_model->setDuos(std::move(*duos), today);
    QStringList regions = m_model->regionNames();
    regions.removeAll(QString()); // the list has a choice for it
    m_ui->list->setRegions(regions);
    m_lastChange = *last;
    if (m_isListPainted)
        readSignals();
    return {};
}

Status DuoScreen::readChanges(const Database& database)
{
    constexpr std::size_t many = 200; // more than that are read together
    const auto changed = duosChangedAfter(database, *m_lastChange);
    if (!changed)
        return changed.error();
    if (!*changed || (*changed)->size() > many)
        return readAll(database);
    const Result<qint64> last = lastChange(database);
    if (!last)
        return last.error();
    for (const DuoId duo : **changed) {
        if (const Status done = readRow(database, duo); !done)
            return done;
    }
    m_lastChange = *last;
    if (m_signals.isReading())
        readSignals(); // it may have read the file as it was before
    return {};
}

Status DuoScreen::readRow(const Database& database, DuoId duo)
{
    const QDate today = m_context.clock.today();
    auto row = findDuoRow(database, duo, today);
    if (!row)
        return row.error();
    auto found = listSignals(database, today, {duo});
    if (!found)
        return found.error();
    if (*row && !found->empty())
        (*row)->found = std::move(found->front().found);
    m_model->update(duo.value(), std::move(*row));
    return {};
}

void DuoScreen::readSignals()
{
    using Found = Result<std::vector<SignalledDuo>>;
    const QDate today = m_context.clock.today();
    m_signals.start(
        *this,
        [address = m_database->address(), today](const std::stop_token&) -> Found {
            const auto database = Database::open(address);
            if (!database)
                return database.error();
            return listSignals(**database, today);
        },
        [this](Found found) {
            if (!found) {
                m_context.prompts.warn(tr("The signals cannot be shown: %1.").arg(errorText(found.error())));
                return;
            }
            m_model->setSignals(std::move(*found));
            m_ui->list->showCount();
        });
}

void DuoScreen::keepState() const
{
    m_ui->sidesArea->keep(m_context.state);
    m_ui->list->keep(m_context.state, columnsName());
}

void DuoScreen::focusFirst()
{
    m_ui->list->focusSearch();
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
    if (const auto* region = std::get_if<RegionId>(&record)) {
        const auto name = loadRegionName(*m_database, *region);
        m_filters->showAll();
        m_ui->list->chooseRegion(name.value_or(QString()));
    }
    choose(**duo);
    m_ui->list->table().setFocus(Qt::OtherFocusReason);
}

void DuoScreen::choose(DuoId duo)
{
    if (m_model->rowOf(duo.value()) < 0)
        m_filters->showAll(); // it may begin later, or have ended
    m_ui->list->choose(duo.value());
}

void DuoScreen::showChosenSoon()
{
    if (m_isListPainted || m_model->rowCount() == 0)
        m_detailsTimer->start();
}

void DuoScreen::showChosen()
{
    const DuoId chosen(m_ui->list->chosen());
    if (!m_database || !chosen.isValid()) {
        m_shown = {};
        m_actions->setDuo(nullptr);
        m_ui->detailsView->showSentence(tr("Choose a duo in the list to see everything about it here."));
        return;
    }
    if (chosen == m_shown)
        return;
    m_shown = chosen;
    const QDate today = m_context.clock.today();
    const Result<DuoDetails> details = showDuo(*m_database, chosen, today);
    const auto found = listSignals(*m_database, today, {chosen});
    m_actions->setDuo(details ? &*details : nullptr);
    if (details && found)
        m_ui->detailsView->showDetails(
            *details, found->empty() ? std::vector<DuoSignal>() : found->front().found);
    else
        m_ui->detailsView->showSentence(
            tr("This duo cannot be shown: %1.").arg(errorText(details ? found.error() : details.error())));
}

bool DuoScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && !m_isListPainted) {
        m_isListPainted = true;
        m_ui->detailsView->setUp(m_context, *m_actions);
        // Counted from the end of the painting, which takes longer than the delay the first time.
        QMetaObject::invokeMethod(m_detailsTimer, qOverload<>(&QTimer::start), Qt::QueuedConnection);
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_database)
                    readSignals();
            },
            Qt::QueuedConnection);
    }
    return Screen::eventFilter(watched, event);
}

} // namespace duoboek
