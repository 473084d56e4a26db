// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/hourscreen.h"

#include "core/storage/database.h"
#include "core/usecases/loadweeksheet.h"
#include "core/usecases/recentchanges.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/hours/hourspaperdialog.h"
#include "ui/hours/periodpicker.h"
#include "ui/hours/sheetactions.h"
#include "ui/hours/sheetcommands.h"
#include "ui/hours/sheetwords.h"
#include "ui/hours/ui_hourscreen.h"
#include "ui/hoursimport/importtasks.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QKeyEvent>

#include <algorithm>

namespace duoboek {

HourScreen::HourScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::HourScreen>())
    , m_model(new SheetModel(context.wording.format(), this))
    , m_actions(new SheetActions(this))
    , m_picker(new PeriodPicker(context.wording.format(), context.clock.today(), this))
    , m_week(m_picker->week())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("hourScreen"));
    m_ui->periodLayout->insertWidget(1, m_picker);
    m_ui->periodLabel->setBuddy(m_picker);
    m_commands =
        new SheetCommands(m_context, *m_model, *m_ui->sheetTable, *m_actions, *m_ui->outcomeLabel, this);
    m_ui->sheetTable->setUp(*m_model, [this](const QModelIndex& cell, const QString& text) {
        return m_commands->edits().type(cell, text).problems.join(u'\n');
    });
    m_ui->sheetTotals->follow(*m_ui->sheetTable);
    connect(m_ui->sheetTable, &SheetTable::cellShown, this, &HourScreen::showCell);
    connect(m_model, &SheetModel::figuresChanged, this, &HourScreen::showCounts);
    connect(m_picker, &PeriodPicker::periodChosen, this, &HourScreen::showPeriod);
    setUpFilters();
    setUpActions();
    setUpButtons();
    unload();
}

HourScreen::~HourScreen() = default;

void HourScreen::setUpFilters()
{
    m_ui->sheetSearchEdit->installEventFilter(this);
    connect(m_ui->sheetSearchEdit, &QLineEdit::textChanged, this, &HourScreen::applyFilter);
    connect(m_ui->sheetRegionCombo, &QComboBox::currentIndexChanged, this, &HourScreen::applyFilter);
    connect(m_ui->sheetCoachCombo, &QComboBox::currentIndexChanged, this, &HourScreen::applyFilter);
}

void HourScreen::setUpActions()
{
    addActions({m_picker->previousAction(), m_picker->nextAction(), m_picker->todayAction()});
    for (QAction* action : m_actions->all()) {
        if (!action)
            continue;
        addAction(action);
        m_ui->sheetTable->addAction(action);
    }
    connect(m_actions->search, &QAction::triggered, this, [this] {
        m_ui->sheetSearchEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->sheetSearchEdit->selectAll();
    });
    connect(m_actions->otherCut, &QAction::triggered, this, &HourScreen::switchCut);
    connect(m_actions->importTable, &QAction::triggered, this, [this] {
        if (m_database && m_ui->sheetTable->keepTyped())
            importHours(m_context, *m_database, this);
    });
    connect(m_actions->paper, &QAction::triggered, this, &HourScreen::makePaper);
    connect(m_actions->imports, &QAction::triggered, this,
        [this] { showHoursImports(m_context, *m_database, this); });
}

void HourScreen::setUpButtons()
{
    const std::pair<QToolButton*, QAction*> buttons[] = {{m_ui->copyWeekButton, m_actions->copyWeek},
        {m_ui->noHoursButton, m_actions->noHours}, {m_ui->cutButton, m_actions->otherCut}};
    for (const auto& [button, action] : buttons)
        button->setDefaultAction(action);
    const QList<QWidget*> order{m_picker->findChild<QWidget*>(QStringLiteral("todayButton")),
        m_ui->sheetSearchEdit, m_ui->sheetRegionCombo, m_ui->sheetCoachCombo, m_ui->sheetTable,
        m_ui->sheetTotals, m_ui->copyWeekButton, m_ui->noHoursButton, m_ui->cutButton};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QList<QAction*> HourScreen::menuActions() const
{
    return QList<QAction*>{m_picker->previousAction(), m_picker->nextAction(), m_picker->todayAction()}
    + m_actions->all();
}

QAction* HourScreen::printAction() const
{
    return m_actions->paper;
}

void HourScreen::load(const Database& database)
{
    const bool isSameFile = m_database == &database;
    m_database = &database;
    m_commands->setDatabase(m_database);
    m_model->setEditable(m_context.editor.canEdit());
    const Status done = isSameFile && m_lastChange ? readChanges() : readAll();
    if (!done) {
        unload();
        m_context.prompts.warn(tr("The hours cannot be shown: %1.").arg(errorText(done.error())));
    }
}

void HourScreen::unload()
{
    m_database = nullptr;
    m_commands->setDatabase(nullptr);
    m_lastChange.reset();
    m_cut = SheetCut::DuosOfWeek;
    m_ui->sheetTable->forgetTyped();
    m_commands->clearSaid();
    m_picker->show(m_cut, m_week);
    m_model->setSheet({}, m_cut);
    showCounts();
}

std::optional<WeekSpan> HourScreen::shownWeeks() const
{
    if (m_cut == SheetCut::DuosOfWeek)
        return WeekSpan{m_week, m_week};
    // Weeks to come have nothing to type in.
    WeekSpan weeks = m_picker->weeksOfYear();
    weeks.last = std::min(weeks.last, IsoWeek::of(m_context.clock.today()));
    return weeks.last < weeks.first ? std::nullopt : std::optional(weeks);
}

Status HourScreen::readAll()
{
    const Result<qint64> last = lastChange(*m_database);
    if (!last)
        return last.error();
    WeekSheet sheet;
    if (const auto weeks = shownWeeks()) {
        const bool isWeek = m_cut == SheetCut::DuosOfWeek;
        const WeekSheetQuery query{*weeks, isWeek ? std::vector<DuoId>() : std::vector{m_duo}};
        Result<WeekSheet> loaded = loadWeekSheet(*m_database, query, m_context.clock.today());
        if (!loaded)
            return loaded.error();
        sheet = std::move(*loaded);
    }
    m_lastChange = *last;
    m_model->setSheet(std::move(sheet), m_cut);
    if (m_cut == SheetCut::DuosOfWeek)
        fillChoices();
    return {};
}

Status HourScreen::readChanges()
{
    constexpr std::size_t many = 200; // more than that are read with all the others
    const auto duos = duosWithChangedEntries(*m_database, *m_lastChange);
    if (!duos)
        return duos.error();
    const auto weeks = shownWeeks();
    if (!*duos || (*duos)->size() > many || !weeks)
        return readAll();
    if ((*duos)->empty())
        return {};
    const Result<qint64> last = lastChange(*m_database);
    if (!last)
        return last.error();
    const Result<WeekSheet> part = loadWeekSheet(*m_database, {*weeks, **duos}, m_context.clock.today());
    if (!part)
        return part.error();
    m_lastChange = *last;
    // In the weeks of one duo, the others have no row.
    if (m_cut == SheetCut::WeeksOfDuo && std::find((*duos)->begin(), (*duos)->end(), m_duo) == (*duos)->end())
        return {};
    return m_model->update(*part, **duos) || m_cut == SheetCut::WeeksOfDuo ? Status() : readAll();
}

void HourScreen::showPeriod()
{
    if (!m_ui->sheetTable->keepTyped()) {
        m_picker->show(m_cut, m_week);
        return;
    }
    std::optional<SheetRowKey> row;
    const QModelIndex current = m_ui->sheetTable->currentIndex();
    if (m_cut == SheetCut::DuosOfWeek) {
        m_week = m_picker->week();
        if (current.isValid())
            row = SheetRowKey{m_model->duoAt(current.row()).id, m_week};
    } else {
        // Week 53 is not in every year.
        m_week = IsoWeek(m_picker->year(), std::min(m_week.number(), m_picker->weeksOfYear().last.number()));
        row = SheetRowKey{m_duo, m_week};
    }
    showSheet(row);
}

void HourScreen::showSheet(const std::optional<SheetRowKey>& row)
{
    m_commands->clearSaid();
    if (!m_database)
        return;
    const int column = std::max(0, m_ui->sheetTable->currentIndex().column());
    if (const Status done = readAll(); !done) {
        m_context.prompts.warn(tr("The hours cannot be shown: %1.").arg(errorText(done.error())));
        return;
    }
    m_ui->sheetTable->goTo(row, column);
}

void HourScreen::switchCut()
{
    const QModelIndex current = m_ui->sheetTable->currentIndex();
    if (!m_database || !m_ui->sheetTable->keepTyped())
        return;
    if (m_cut == SheetCut::DuosOfWeek) {
        if (!current.isValid())
            return;
        m_duo = m_model->duoAt(current.row()).id;
        m_ui->sheetDuoLabel->setText(SheetWords::duo(m_model->duoAt(current.row())));
        m_cut = SheetCut::WeeksOfDuo;
    } else {
        if (current.isValid())
            m_week = m_model->rowAt(current.row()).week;
        m_cut = SheetCut::DuosOfWeek;
    }
    m_picker->show(m_cut, m_week);
    showSheet(SheetRowKey{m_duo, m_week});
    m_ui->sheetTable->setFocus(Qt::OtherFocusReason);
}

void HourScreen::fillChoices()
{
    QComboBox& regions = *m_ui->sheetRegionCombo;
    QComboBox& coaches = *m_ui->sheetCoachCombo;
    const QVariant region = regions.currentData();
    const QVariant coach = coaches.currentData();
    {
        const QSignalBlocker quietRegions(regions);
        const QSignalBlocker quietCoaches(coaches);
        regions.clear();
        regions.addItem(tr("all regions"));
        for (const QString& name : m_model->regionNames())
            regions.addItem(name.isEmpty() ? tr("no region") : name, name);
        regions.setCurrentIndex(region.isValid() ? std::max(0, regions.findData(region)) : 0);
        coaches.clear();
        coaches.addItem(tr("everyone"));
        for (const SheetCoach& one : m_model->coaches())
            coaches.addItem(one.name, one.id.value());
        coaches.setCurrentIndex(coach.isValid() ? std::max(0, coaches.findData(coach)) : 0);
    }
    if (regions.currentData() != region || coaches.currentData() != coach)
        applyFilter();
}

void HourScreen::applyFilter()
{
    SheetFilter filter;
    filter.words = m_ui->sheetSearchEdit->text();
    if (const QVariant region = m_ui->sheetRegionCombo->currentData(); region.isValid())
        filter.region = region.toString();
    filter.coach = CoachId(m_ui->sheetCoachCombo->currentData().toLongLong());
    m_model->setFilter(filter);
}

void HourScreen::showCounts()
{
    const Format& format = m_context.wording.format();
    const bool isWeek = m_cut == SheetCut::DuosOfWeek;
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->periodLabel->setText(isWeek ? tr("&Week") : tr("&Year"));
    m_ui->filterBar->setVisible(isWeek);
    m_ui->sheetDuoLabel->setVisible(!isWeek);
    m_actions->otherCut->setText(isWeek ? tr("&Weeks of this duo") : tr("All duos of this &week"));
    m_actions->otherCut->setEnabled(!isWeek || !isEmpty);
    m_ui->sheetCountLabel->setText(
        tr("%1 of %2").arg(format.count(m_model->rowCount()), format.count(m_model->total())));
    m_ui->sheetTotals->setTexts(m_model->totals());
    m_ui->sheetStack->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->tablePage);
    m_ui->sheetEmptyLabel->setText(emptySentence());
    m_actions->setEditingEnabled(m_context.editor.canEdit() && !isEmpty);
    const bool isWhole = m_database && m_database->view().isWhole(); // what a table names may not be shown
    m_actions->importTable->setEnabled(isWhole && m_context.editor.canEdit());
    m_actions->imports->setEnabled(isWhole);
    m_actions->paper->setEnabled(m_database);
    m_ui->cellLabel->setVisible(!isEmpty);
}

QString HourScreen::emptySentence() const
{
    if (m_cut == SheetCut::WeeksOfDuo)
        return tr("This duo has no weeks in this year. Choose another year.");
    if (m_model->total() > 0)
        return tr("No duo has all of this. Clear the search with Esc, or choose all regions and everyone.");
    return tr("Here one types the hours of each duo in a week. In this week no duo is active: choose another "
              "week, or begin a duo in Duos.");
}

void HourScreen::showCell()
{
    const QModelIndex current = m_ui->sheetTable->currentIndex();
    if (!current.isValid()) {
        m_ui->cellLabel->setState(Attention::None, QString());
        return;
    }
    const bool isDifference = current.column() == SheetModel::differenceColumn;
    m_ui->cellLabel->setState(
        isDifference ? SheetWords::attention(m_model->rowAt(current.row())) : Attention::None,
        m_model->describe(current));
}

void HourScreen::showRecord(const RecordRef& record)
{
    const auto* entry = std::get_if<EntryDay>(&record);
    if (!entry || !m_database || !m_ui->sheetTable->keepTyped())
        return;
    m_ui->sheetSearchEdit->clear();
    m_ui->sheetRegionCombo->setCurrentIndex(0);
    m_ui->sheetCoachCombo->setCurrentIndex(0);
    m_cut = SheetCut::DuosOfWeek;
    m_week = IsoWeek::of(entry->day);
    m_picker->show(m_cut, m_week);
    const SheetRowKey row{entry->duo, m_week};
    showSheet(row);
    m_ui->sheetTable->goTo(row, entry->day.dayOfWeek() - 1);
    m_ui->sheetTable->setFocus(Qt::OtherFocusReason);
}

void HourScreen::makePaper()
{
    if (!m_database || !m_ui->sheetTable->keepTyped())
        return;
    std::vector<SheetCoach> coaches;
    if (m_cut == SheetCut::DuosOfWeek) {
        coaches = m_model->coaches();
    } else if (!m_model->sheet().duos.empty()) {
        const SheetDuo& duo = m_model->sheet().duos.front();
        coaches.push_back({duo.coach, duo.coachName.sorted()});
    }
    const CoachId chosen(m_ui->sheetCoachCombo->currentData().toLongLong());
    HoursPaperDialog(m_context, *m_database, m_week, coaches, chosen, this).exec();
}

bool HourScreen::keepTyped()
{
    return m_ui->sheetTable->keepTyped();
}

void HourScreen::focusFirst()
{
    QWidget* first = m_ui->sheetTable;
    if (m_model->rowCount() == 0)
        first = m_ui->sheetSearchEdit;
    first->setFocus(Qt::ShortcutFocusReason);
}

bool HourScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->sheetSearchEdit || event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->rowCount() > 0)
            m_ui->sheetTable->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Escape:
        m_ui->sheetSearchEdit->clear();
        return true;
    default:
        return Screen::eventFilter(watched, event);
    }
}

} // namespace duoboek
