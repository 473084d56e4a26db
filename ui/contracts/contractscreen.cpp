// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractscreen.h"

#include "core/usecases/recentchanges.h"
#include "ui/common/listtable.h"
#include "ui/common/sizes.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/contracts/coachpapersview.h"
#include "ui/contracts/commitmenttablemodel.h"
#include "ui/contracts/commitmentwords.h"
#include "ui/contracts/ui_contractscreen.h"
#include "ui/forms/editor.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTimer>

#include <algorithm>
#include <set>

namespace duoboek {

namespace {

constexpr int detailsDelay = 10; // milliseconds: not seen, but held arrows do not wait for details
constexpr int anyMissing = -1; // among the choices of what is missing

} // namespace

ContractScreen::ContractScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ContractScreen>())
    , m_model(new CommitmentTableModel(context.wording.format(), this))
    , m_papers(new CoachPapersView(context, this))
    , m_missing(new QComboBox(this))
    , m_withoutDuo(new QCheckBox(tr("Also &without a duo"), this))
    , m_searchAction(new QAction(tr("&Search coaches"), this))
    , m_newContract(new QAction(tr("&New contract…"), this))
    , m_newCertificate(new QAction(tr("New &VOG…"), this))
    , m_detailsTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("contractScreen"));
    m_ui->setupUi(this);
    m_ui->papersArea->setWidget(m_papers);
    m_ui->sidesArea->setShares({1000, 500});
    m_ui->sidesArea->restore(m_context.state);
    setUpActions();
    setUpList();
    setUpFilters();
    connect(m_ui->list, &SearchableList::choiceChanged, m_detailsTimer, qOverload<>(&QTimer::start));
    m_detailsTimer->setSingleShot(true);
    m_detailsTimer->setInterval(detailsDelay);
    connect(m_detailsTimer, &QTimer::timeout, this, &ContractScreen::showChosen);
    showChosen();
}

ContractScreen::~ContractScreen() = default;

void ContractScreen::setUpActions()
{
    m_searchAction->setShortcut(QKeySequence::Find);
    m_newContract->setShortcut(QKeySequence::New);
    addActions({m_searchAction, m_newContract, m_newCertificate});
    connect(m_searchAction, &QAction::triggered, this, &ContractScreen::focusFirst);
    connect(m_newContract, &QAction::triggered, m_papers, &CoachPapersView::addContract);
    connect(m_newCertificate, &QAction::triggered, m_papers, &CoachPapersView::addCertificate);
}

void ContractScreen::setUpList()
{
    SearchableList& list = *m_ui->list;
    list.setUp(*m_model,
        {tr("Coaches and their commitments"), tr("Search coaches"),
            tr("There are no coaches yet. Add them in People, or choose Import a folder in the File menu."),
            tr("There is nobody here of whom this is missing. Clear the search with Esc, choose everything, "
               "or "
               "look also at coaches without a duo.")},
        m_context.wording.format(), {CommitmentTableModel::coachColumn}, {19, 8, 10, 12, 9, 9, 12, 12});
    constexpr int narrowest = 11; // characters, so that the stretched names are never squeezed away
    list.table().horizontalHeader()->setMinimumSectionSize(narrowest * fontMetrics().averageCharWidth());
    list.table().sortByColumn(CommitmentTableModel::missingColumn, Qt::DescendingOrder);
    list.restore(m_context.state, QStringLiteral("commitments"));
}

void ContractScreen::setUpFilters()
{
    SearchableList& list = *m_ui->list;
    auto* label = new QLabel(tr("&Missing"), this);
    label->setBuddy(m_missing);
    m_missing->setObjectName(QStringLiteral("missingCombo"));
    m_missing->setAccessibleName(tr("What is missing"));
    m_missing->setMinimumHeight(smallestTarget);
    m_missing->addItem(tr("everything"));
    m_missing->addItem(tr("something missing"), anyMissing);
    for (const Commitment commitment : allCommitments)
        m_missing->addItem(CommitmentWords::name(commitment), static_cast<int>(commitment));
    m_withoutDuo->setObjectName(QStringLiteral("withoutDuoCheck"));
    m_withoutDuo->setMinimumHeight(smallestTarget);
    list.searchLine().addWidget(label);
    list.searchLine().addWidget(m_missing);
    constexpr int afterRegion = 2;
    list.filterLine().insertWidget(afterRegion, m_withoutDuo);
    QWidget* search = list.searchLine().itemAt(1)->widget();
    QWidget* region = list.filterLine().itemAt(1)->widget();
    setTabOrder(search, m_missing);
    setTabOrder(m_missing, region);
    setTabOrder(region, m_withoutDuo);
    setTabOrder(m_withoutDuo, &list.table());
    connect(m_missing, &QComboBox::currentIndexChanged, this, &ContractScreen::applyFilters);
    connect(m_withoutDuo, &QCheckBox::toggled, this, &ContractScreen::applyFilters);
}

void ContractScreen::applyFilters()
{
    CommitmentTableModel::Wanted wanted;
    wanted.isWithoutDuo = m_withoutDuo->isChecked();
    if (const QVariant chosen = m_missing->currentData(); chosen == anyMissing)
        wanted.isMissingAny = true;
    else if (chosen.isValid())
        wanted.missing = static_cast<Commitment>(chosen.toInt());
    m_model->setWanted(wanted);
    m_ui->list->showCount();
}

QList<QAction*> ContractScreen::menuActions() const
{
    return {m_searchAction, nullptr, m_newContract, m_newCertificate};
}

void ContractScreen::load(const Database& database)
{
    const bool isSameFile = m_database == &database;
    m_database = &database;
    const Status done = isSameFile && m_lastChange ? readChanges(database) : readAll(database);
    if (!done) {
        unload();
        m_context.prompts.warn(tr("The contracts cannot be shown: %1.").arg(errorText(done.error())));
        return;
    }
    m_ui->list->showCount();
    showChosen();
}

void ContractScreen::unload()
{
    m_database = nullptr;
    m_lastChange.reset();
    m_ui->list->forgetChosen();
    m_model->setRows({});
    m_ui->list->showCount();
    showChosen();
}

Status ContractScreen::readAll(const Database& database)
{
    const Result<qint64> last = lastChange(database);
    if (!last)
        return last.error();
    Result<std::vector<CommitmentRow>> rows = listCommitments(database, m_context.clock.today());
    if (!rows)
        return rows.error();
    m_model->setRows(std::move(*rows));
    QStringList regions = m_model->regionNames();
    regions.removeAll(QString()); // the list has a choice for it
    m_ui->list->setRegions(regions);
    m_lastChange = *last;
    return {};
}

Status ContractScreen::readChanges(const Database& database)
{
    constexpr std::size_t many = 20; // more than that are read together
    const Result<std::vector<ChangedRecord>> changes = changesAfter(database, *m_lastChange);
    if (!changes)
        return changes.error();
    const Result<qint64> last = lastChange(database);
    if (!last)
        return last.error();
    std::set<qint64> coaches;
    for (const ChangedRecord& changed : *changes) {
        if (changed.record == QLatin1StringView("file_reference"))
            continue;
        if (changed.record == QLatin1StringView("coach")) {
            coaches.insert(changed.id);
            continue;
        }
        if (changed.record != QLatin1StringView("contract")
            && changed.record != QLatin1StringView("certificate"))
            return readAll(database);
        const auto coach = findCoachOfPaper(database, changed.record, changed.id);
        if (!coach)
            return coach.error();
        if (!*coach) // it is gone, and nobody knows whose it was
            return readAll(database);
        coaches.insert((*coach)->value());
    }
    if (coaches.size() > many)
        return readAll(database);
    for (const qint64 id : coaches) {
        auto row = findCommitments(database, CoachId(id), m_context.clock.today());
        if (!row)
            return row.error();
        m_model->update(id, std::move(*row));
    }
    m_lastChange = *last;
    return {};
}

void ContractScreen::keepState() const
{
    m_ui->sidesArea->keep(m_context.state);
    m_ui->list->keep(m_context.state, QStringLiteral("commitments"));
}

void ContractScreen::focusFirst()
{
    m_ui->list->focusSearch();
}

void ContractScreen::enableActions()
{
    const bool canAdd = m_papers->isShowing() && m_context.editor.canEdit();
    m_newContract->setEnabled(canAdd);
    m_newCertificate->setEnabled(canAdd);
}

void ContractScreen::showChosen()
{
    const qint64 chosen = m_ui->list->chosen();
    const int row = m_model->rowOf(chosen);
    if (!m_database || row < 0) {
        m_papers->showSentence(m_model->rowCount() == 0 ? QString() : tr("Choose somebody in the list."));
    } else if (Result<CoachPapers> papers = showCoachPapers(*m_database, CoachId(chosen))) {
        m_papers->showCoach(*m_database, m_model->rowAt(row), std::move(*papers));
    } else {
        m_papers->showSentence(tr("This cannot be shown: %1.").arg(errorText(papers.error())));
    }
    enableActions();
}

void ContractScreen::showRecord(const RecordRef& record)
{
    const auto* papers = std::get_if<CoachPapersRef>(&record);
    if (!papers)
        return;
    m_missing->setCurrentIndex(0);
    m_withoutDuo->setChecked(true);
    m_ui->list->choose(papers->coach.value());
    m_ui->list->table().setFocus(Qt::OtherFocusReason);
}

} // namespace duoboek
