// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewscreen.h"

#include "core/storage/database.h"
#include "ui/common/actionbutton.h"
#include "ui/common/foldingarea.h"
#include "ui/common/listtable.h"
#include "ui/common/scrolling.h"
#include "ui/common/searchablelist.h"
#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/overview/attentionactions.h"
#include "ui/overview/attentionwords.h"
#include "ui/overview/figuresview.h"
#include "ui/text/errortext.h"
#include "ui/text/signaltext.h"
#include "ui/text/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace duoboek {

namespace {

constexpr int leastHeight = 380; // pixels
constexpr int leastWidthOfFigures = 240;

QString columnsName()
{
    return QStringLiteral("attention");
}

/// Opens a file of its own, as what runs in the background must.
template <class Value, class Ask> Result<Value> readFrom(const DatabaseAddress& address, const Ask& ask)
{
    const auto database = Database::open(address);
    if (!database)
        return database.error();
    return ask(**database);
}

} // namespace

OverviewScreen::OverviewScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_model(new AttentionTableModel(context.wording.format(), this))
    , m_actions(new AttentionActions(context, *this))
    , m_searchAction(new QAction(tr("S&earch the list"), this))
    , m_sides(new FoldingArea(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new SearchableList(this))
    , m_summary(new StateLabel(this))
    , m_chosen(new StateLabel(this))
    , m_figures(new FiguresView(context.wording.format(), this))
{
    setObjectName(QStringLiteral("overviewScreen"));
    setUpPage();
    setUpList();
    setUpFilters();
    m_searchAction->setObjectName(QStringLiteral("searchAttentionAction"));
    m_searchAction->setShortcut(QKeySequence::Find);
    addAction(m_searchAction);
    connect(m_searchAction, &QAction::triggered, m_list, &SearchableList::focusSearch);
    connect(m_actions, &AttentionActions::placeWanted, this, &Screen::recordWanted);
    followChosen();
}

OverviewScreen::~OverviewScreen() = default;

void OverviewScreen::setUpPage()
{
    m_summary->setObjectName(QStringLiteral("attentionSummary"));
    m_chosen->setObjectName(QStringLiteral("chosenAttention"));
    auto* reading = new QLabel(tr("What asks for attention is being read…"), this);
    reading->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(reading);
    m_pages->addWidget(m_list);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(12, 12, 12, 0);
    heading->addWidget(m_summary);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_chosen);
    foot->addWidget(makeBar());
    column->addLayout(heading);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    QScrollArea* area = makeScrolling(*m_figures, this);
    area->setObjectName(QStringLiteral("figuresArea"));
    area->setAccessibleName(tr("How the administration stands"));
    area->setFocusPolicy(Qt::TabFocus); // so that keys scroll it
    auto* splitter = new QSplitter(Qt::Horizontal, m_sides);
    splitter->setObjectName(QStringLiteral("overviewSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(area);
    // Where there is no room beside the list the figures stand under it, each with some height of its own.
    left->setMinimumHeight(leastHeight);
    area->setMinimumSize(leastWidthOfFigures, leastHeight);
    m_sides->setWidget(splitter);
    m_sides->setShares({1000, 400}); // of whatever width there is
    m_sides->restore(m_context.state);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_sides);
}

QWidget* OverviewScreen::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QAction* action : m_actions->all()) {
        row->addWidget(makeActionButton(*action, bar, Qt::TabFocus));
    }
    row->addStretch();
    return bar;
}

void OverviewScreen::setUpList()
{
    using Column = AttentionTableModel::Column;
    m_list->table().setObjectName(QStringLiteral("attentionTable"));
    m_list->setUp(*m_model,
        {tr("What asks for attention"), tr("Search the list"),
            tr("Nothing asks for attention. Hours, papers, questions of the month, sessions and follow-ups "
               "stand "
               "here as soon as they do."),
            tr("Nothing of this asks for attention. Clear the search with Esc, or choose everything.")},
        m_context.wording.format(), {static_cast<int>(Column::Cause)}, {23, 44, 16, 11, 11});
    m_list->table().sortByColumn(static_cast<int>(Column::Kind), Qt::AscendingOrder);
    m_list->restore(m_context.state, columnsName());
    connect(m_list, &SearchableList::choiceChanged, this, &OverviewScreen::followChosen);
    connect(&m_list->table(), &ListTable::rowOpened, m_actions->show, &QAction::trigger);
}

QComboBox* OverviewScreen::makeCombo(const char* name, const QString& label, const QString& accessibleName)
{
    auto* combo = new QComboBox(m_list);
    combo->setObjectName(QLatin1String(name));
    combo->setAccessibleName(accessibleName);
    combo->setMinimumHeight(smallestTarget);
    constexpr int shortest = 12; // characters
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shortest);
    auto* word = new QLabel(label, m_list);
    word->setBuddy(combo);
    m_list->secondFilterLine().addWidget(word);
    m_list->secondFilterLine().addWidget(combo);
    return combo;
}

void OverviewScreen::setUpFilters()
{
    m_kind = makeCombo("attentionKindCombo", tr("&What"), tr("What to show"));
    m_kind->addItem(tr("everything"));
    for (const EnumWord<AttentionKind>& known : enumWords<AttentionKind>)
        m_kind->addItem(signalName(known.value), static_cast<int>(known.value));
    m_owner = makeCombo("attentionOwnerCombo", tr("&For"), tr("For whom to show"));
    m_owner->addItem(tr("everybody"));
    for (const AttentionOwner owner :
        {AttentionOwner::DuoContact, AttentionOwner::Supervisor, AttentionOwner::MonthReports})
        m_owner->addItem(AttentionWords::owner(owner), static_cast<int>(owner));
    m_resting = new QCheckBox(tr("Also what was put &aside or settled"), m_list);
    m_resting->setObjectName(QStringLiteral("restingCheck"));
    m_resting->setMinimumHeight(smallestTarget);
    constexpr int afterRegion = 2;
    m_list->filterLine().insertWidget(afterRegion, m_resting);
    m_list->secondFilterLine().addStretch();
    connect(m_resting, &QCheckBox::toggled, this, &OverviewScreen::applyFilters);
    for (QComboBox* combo : {m_kind, m_owner})
        connect(combo, &QComboBox::currentIndexChanged, this, &OverviewScreen::applyFilters);
    QWidget* last = m_list->filterLine().itemAt(1)->widget();
    for (QWidget* next : {static_cast<QWidget*>(m_resting), static_cast<QWidget*>(m_kind),
             static_cast<QWidget*>(m_owner), static_cast<QWidget*>(&m_list->table())}) {
        setTabOrder(last, next);
        last = next;
    }
}

void OverviewScreen::applyFilters()
{
    AttentionTableModel::Wanted wanted;
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        wanted.kind = static_cast<AttentionKind>(kind.toInt());
    if (const QVariant owner = m_owner->currentData(); owner.isValid())
        wanted.owner = static_cast<AttentionOwner>(owner.toInt());
    wanted.isResting = m_resting->isChecked();
    m_model->setWanted(wanted);
    m_list->showCount();
    followChosen();
}

QList<QAction*> OverviewScreen::menuActions() const
{
    return {m_searchAction, nullptr, m_actions->show, nullptr, m_actions->talk, m_actions->putAside,
        m_actions->settle, m_actions->showAgain};
}

void OverviewScreen::load(const Database& database)
{
    m_database = &database;
    // A reading that is under way is not waited for: the window would stand still.
    m_isReadAgain = m_signals.isReading() || m_overview.isReading();
    if (m_isReadAgain)
        return;
    readSignals();
    readFigures();
}

void OverviewScreen::readAgain()
{
    if (m_isReadAgain && !m_signals.isReading() && !m_overview.isReading())
        load(*m_database);
}

void OverviewScreen::unload()
{
    m_signals.drop();
    m_overview.drop();
    m_database = nullptr;
    m_isReadAgain = false;
    m_ids.clear();
    m_list->forgetChosen();
    m_model->setRows({});
    m_list->showCount();
    m_pages->setCurrentIndex(0);
    m_summary->setState(Attention::None, {});
    m_figures->showNothing();
    followChosen();
}

void OverviewScreen::readSignals()
{
    m_signals.start(
        *this,
        [address = m_database->address(), today = m_context.clock.today()](const std::stop_token&) {
            return readFrom<std::vector<AttentionRow>>(
                address, [today](const Database& database) { return listAttention(database, today); });
        },
        [this](Result<std::vector<AttentionRow>> rows) {
            takeSignals(std::move(rows));
            readAgain();
        });
}

void OverviewScreen::readFigures()
{
    m_overview.start(
        *this,
        [address = m_database->address(), today = m_context.clock.today()](const std::stop_token&) {
            return readFrom<OverviewFigures>(
                address, [today](const Database& database) { return showOverview(database, today); });
        },
        [this](const Result<OverviewFigures>& figures) {
            takeFigures(figures);
            readAgain();
        });
}

void OverviewScreen::takeSignals(Result<std::vector<AttentionRow>> rows)
{
    if (!rows) {
        m_context.prompts.warn(
            tr("What asks for attention cannot be read: %1.").arg(errorText(rows.error())));
        return;
    }
    std::vector<AttentionItem> items;
    QStringList regions;
    for (AttentionRow& row : *rows) {
        const auto rank = static_cast<qint64>(items.size());
        const auto known = m_ids.try_emplace(row.signal.key, static_cast<qint64>(m_ids.size()) + 1).first;
        QString code = row.code;
        QString region = row.regionName;
        items.push_back({known->second, std::move(code), std::move(region), std::move(row), rank});
    }
    showSummary(items);
    // The one that comes in the place of the chosen one, when that has gone.
    const int position = m_list->table().currentIndex().row();
    const qint64 chosen = m_list->chosen();
    m_model->setRows(std::move(items));
    regions = m_model->regionNames();
    regions.removeAll(QString()); // the list has a choice for it
    m_list->setRegions(regions);
    m_list->showCount();
    m_pages->setCurrentIndex(1);
    const int rowCount = m_model->rowCount();
    if (rowCount > 0 && m_model->rowOf(chosen) < 0)
        m_list->choose(m_model->idAt(std::clamp(position, 0, rowCount - 1)));
    if (m_isFocusWanted)
        focusFirst();
    followChosen();
}

void OverviewScreen::takeFigures(const Result<OverviewFigures>& figures)
{
    if (figures)
        m_figures->showFigures(*figures);
    else
        m_context.prompts.warn(tr("The figures cannot be read: %1.").arg(errorText(figures.error())));
}

void OverviewScreen::showSummary(const std::vector<AttentionItem>& items)
{
    const auto count = [&items](Attention attention) {
        return static_cast<int>(std::count_if(items.begin(), items.end(),
            [attention](const AttentionItem& item) { return attentionOf(item.row) == attention; }));
    };
    const int urgent = count(Attention::Urgent);
    const int all = urgent + count(Attention::Notice);
    if (all == 0) {
        m_summary->setState(Attention::Good, tr("Nothing asks for attention today."));
        return;
    }
    const QString sentence = tr("%n thing(s) ask for attention", nullptr, all);
    m_summary->setState(urgent > 0 ? Attention::Urgent : Attention::Notice,
        urgent > 0 ? tr("%1, %2 of them urgent.").arg(sentence, m_context.wording.format().count(urgent))
                   : tr("%1.").arg(sentence));
}

void OverviewScreen::followChosen()
{
    const int row = m_model->rowOf(m_list->chosen());
    const AttentionRow* chosen = row < 0 ? nullptr : &m_model->rowAt(row).row;
    m_actions->setChosen(chosen);
    if (!chosen) {
        m_chosen->setState(Attention::None, {});
        return;
    }
    const Format& format = m_context.wording.format();
    QStringList lines{
        AttentionWords::cause(chosen->signal, format), tr("For: %1").arg(AttentionWords::owner(*chosen))};
    if (chosen->rest)
        lines.append(AttentionWords::rest(*chosen->rest, format));
    m_chosen->setState(attentionOf(*chosen), lines.join(u'\n'));
}

void OverviewScreen::keepState() const
{
    m_sides->keep(m_context.state);
    m_list->keep(m_context.state, columnsName());
}

void OverviewScreen::focusFirst()
{
    m_isFocusWanted = m_pages->currentIndex() == 0;
    if (m_isFocusWanted)
        return;
    if (m_model->rowCount() > 0)
        m_list->table().setFocus(Qt::OtherFocusReason);
    else
        m_list->focusSearch();
}

void OverviewScreen::comeBack()
{
    focusFirst();
}

} // namespace duoboek
