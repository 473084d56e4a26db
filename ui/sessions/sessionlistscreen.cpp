// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionlistscreen.h"

#include "core/storage/peoplerepository.h"
#include "core/usecases/changedsessions.h"
#include "ui/common/duowords.h"
#include "ui/common/listtable.h"
#include "ui/common/sizes.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/sessions/attendanceview.h"
#include "ui/sessions/intervisionpapers.h"
#include "ui/sessions/sessioncalendar.h"
#include "ui/sessions/sessionplanning.h"
#include "ui/sessions/sessiontablemodel.h"
#include "ui/sessions/sessionwords.h"
#include "ui/sessions/spanpicker.h"
#include "ui/sessions/ui_sessionlistscreen.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

namespace duoboek {

namespace {

constexpr int detailsDelay = 10; // milliseconds: not seen, but held arrows do not wait for details
constexpr int daysBesideYear = 14; // that a month of six weeks shows of the years around it

} // namespace

SessionListScreen::SessionListScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::SessionListScreen>())
    , m_model(new SessionTableModel(context.wording.format(), context.clock.today(), this))
    , m_span(new SpanPicker(QStringLiteral("session"), context.wording.format(), context.clock.today(), this))
    , m_kind(new QComboBox(this))
    , m_calendar(new SessionCalendar(context.wording.format(), this))
    , m_actions(new SessionActions(*this))
    , m_detailsTimer(new QTimer(this))
    , m_planning(new SessionPlanning(context, *this))
    , m_output(context)
{
    setObjectName(QStringLiteral("sessionListScreen"));
    m_ui->setupUi(this);
    setUpActions();
    setUpSpan();
    setUpList();
    setUpCalendar();
    m_view = new SessionView(m_context, makeButtons(), this);
    m_ui->sessionArea->setWidget(m_view);
    m_ui->sidesArea->setShares({1000, 1000});
    m_ui->sidesArea->restore(m_context.state);
    connect(m_ui->list, &SearchableList::choiceChanged, m_detailsTimer, qOverload<>(&QTimer::start));
    m_detailsTimer->setSingleShot(true);
    m_detailsTimer->setInterval(detailsDelay);
    connect(m_detailsTimer, &QTimer::timeout, this, &SessionListScreen::showChosen);
    showChosen();
}

SessionListScreen::~SessionListScreen() = default;

void SessionListScreen::setUpActions()
{
    connect(m_actions->search, &QAction::triggered, this, &SessionListScreen::focusFirst);
    connect(m_actions->add, &QAction::triggered, this,
        [this] { addSession(isCalendarShown() ? m_calendar->day() : QDate()); });
    connect(m_actions->prepare, &QAction::triggered, this,
        [this] { Q_EMIT recordWanted(PreparationRef{m_view->sheet()->session().id}); });
    connect(m_actions->remove, &QAction::triggered, this, &SessionListScreen::removeChosen);
    connect(m_planning, &SessionPlanning::planned, this, &SessionListScreen::showPlanned);
    connect(m_actions->calendar, &QAction::toggled, this, &SessionListScreen::showCalendar);
    const auto onShown = [this](QAction* action, SessionPaper what, auto work) {
        connect(action, &QAction::triggered, this, [this, what, work] {
            if (m_view->sheet())
                (m_output.*work)(what, *m_database, m_view->sheet()->session().id);
        });
    };
    onShown(m_actions->print, SessionPaper::AttendanceList, &SessionOutput::print);
    onShown(m_actions->preview, SessionPaper::AttendanceList, &SessionOutput::preview);
    onShown(m_actions->savePdf, SessionPaper::AttendanceList, &SessionOutput::save);
    connect(m_actions->intervision, &IntervisionPapers::previewWanted, this,
        [this](SessionPaper what) { m_output.preview(what, *m_database, m_view->sheet()->session().id); });
    connect(m_actions->intervision, &IntervisionPapers::saveWanted, this,
        [this](SessionPaper what) { m_output.save(what, *m_database, m_view->sheet()->session().id); });
    connect(m_actions->saveCalendar, &QAction::triggered, this,
        [this] { m_output.saveCalendar(m_model->shownRows(m_span->days())); });
}

QToolButton* SessionListScreen::makeButton(QAction* action, const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setDefaultAction(action);
    button->setMinimumHeight(smallestTarget);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QList<QWidget*> SessionListScreen::makeButtons()
{
    return {makeButton(m_actions->prepare, "prepareSessionButton"), m_actions->makePapersButton(this),
        makeButton(m_actions->remove, "removeSessionButton")};
}

void SessionListScreen::setUpSpan()
{
    QHBoxLayout& line = *m_ui->spanLayout;
    line.addWidget(m_span);
    line.addWidget(makeButton(m_actions->calendar, "calendarButton"));
    line.addStretch();
    line.addWidget(makeButton(m_actions->add, "newSessionButton"));
    connect(m_span, &SpanPicker::spanChosen, this, &SessionListScreen::takeSpan);
}

void SessionListScreen::setUpList()
{
    SearchableList& list = *m_ui->list;
    list.setUp(*m_model,
        {tr("Sessions"), tr("Search sessions"),
            tr("There are no sessions in this year. Training, intervision and theme meetings stand here; "
               "plan "
               "the first with New session or series (Ctrl+N)."),
            tr("No session has all of this. Clear the search with Esc, or choose all regions, all kinds or "
               "the whole year."),
            SessionWords::national()},
        m_context.wording.format(), {SessionTableModel::TitleColumn}, {13, 10, 11, 20, 9});
    list.restore(m_context.state, QStringLiteral("sessions"));
    auto* label = new QLabel(tr("&Kind"), this);
    label->setBuddy(m_kind);
    m_kind->setObjectName(QStringLiteral("sessionKindCombo"));
    m_kind->setAccessibleName(tr("Kind to show"));
    m_kind->setMinimumHeight(smallestTarget);
    constexpr int fewestCharacters = 8; // so that a narrow window holds it
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(fewestCharacters);
    m_kind->addItem(tr("all kinds"));
    for (const EnumWord<SessionKind>& kind : enumWords<SessionKind>)
        m_kind->addItem(DuoWords::sessionKind(kind.value), static_cast<int>(kind.value));
    list.searchLine().addWidget(label);
    list.searchLine().addWidget(m_kind);
    QWidget* search = list.searchLine().itemAt(1)->widget();
    setTabOrder(search, m_kind);
    setTabOrder(m_kind, list.filterLine().itemAt(1)->widget());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SessionListScreen::applyFilters);
    connect(&list.table(), &ListTable::rowOpened, this, [this] {
        showChosen();
        m_view->attendance().focusTable();
    });
}

void SessionListScreen::setUpCalendar()
{
    m_calendar->setObjectName(QStringLiteral("sessionCalendar"));
    auto* area = new QScrollArea(this); // for a low window
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusProxy(m_calendar);
    area->setWidget(m_calendar);
    m_ui->list->setOtherView(area);
    connect(m_calendar, &SessionCalendar::monthShown, this, [this] {
        if (isCalendarShown())
            m_span->choose(m_calendar->month());
    });
    connect(m_calendar, &SessionCalendar::sessionChosen, this, [this](qint64 id) {
        if (isCalendarShown())
            m_ui->list->choose(id);
    });
    connect(m_calendar, &SessionCalendar::sessionOpened, this, [this] {
        showChosen();
        m_view->attendance().focusTable();
    });
    connect(m_calendar, &SessionCalendar::emptyDayOpened, this, [this](QDate day) {
        if (m_actions->add->isEnabled())
            addSession(day);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SessionListScreen::fillCalendar);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &SessionListScreen::fillCalendar);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SessionListScreen::fillCalendar);
}

QList<QAction*> SessionListScreen::menuActions() const
{
    QList<QAction*> all{m_actions->search, m_actions->calendar, nullptr, m_actions->add, m_actions->prepare,
        m_actions->remove, nullptr, m_view->attendance().everyoneAction(),
        m_view->attendance().addCoachAction()};
    all += m_view->attendance().markActions();
    all += QList<QAction*>{nullptr} + m_actions->papers() + QList<QAction*>{nullptr, m_actions->saveCalendar};
    return all;
}

void SessionListScreen::load(const Database& database)
{
    const bool isSameFile = m_database == &database && m_lastChange;
    m_database = &database;
    const Status done = isSameFile ? readChanges(database) : readAll(database);
    if (!done) {
        unload();
        m_context.prompts.warn(tr("The sessions cannot be shown: %1.").arg(errorText(done.error())));
        return;
    }
    if (!isSameFile && m_model->lastHeld() > 0)
        m_ui->list->choose(m_model->lastHeld());
    m_ui->list->showCount();
    showChosen();
}

void SessionListScreen::unload()
{
    m_database = nullptr;
    m_lastChange.reset();
    m_ui->list->forgetChosen();
    m_model->setRows({});
    m_ui->list->showCount();
    showChosen();
}

DateRange SessionListScreen::daysToRead() const
{
    return DateRange::throughLastDay(Month(m_span->year(), 1).firstDay().addDays(-daysBesideYear),
        Month(m_span->year(), 12).lastDay().addDays(daysBesideYear));
}

Status SessionListScreen::readAll(const Database& database)
{
    const Result<qint64> last = lastChange(database);
    if (!last)
        return last.error();
    Result<std::vector<Region>> regions = listRegions(database);
    if (!regions)
        return regions.error();
    Result<std::vector<SessionRow>> rows = listSessions(database, daysToRead());
    if (!rows)
        return rows.error();
    m_regions = std::move(*regions);
    m_view->setRegions(m_regions);
    QStringList names;
    for (const Region& region : m_regions)
        names.append(region.name);
    m_ui->list->setRegions(names);
    m_read = daysToRead();
    m_model->setRows(std::move(*rows));
    applyFilters();
    m_lastChange = *last;
    return {};
}

Status SessionListScreen::readChanges(const Database& database)
{
    const Result<std::vector<ChangedRecord>> changes = changesAfter(database, *m_lastChange);
    if (!changes)
        return changes.error();
    const auto sessions = findChangedSessions(database, *changes);
    if (!sessions)
        return sessions.error();
    if (!*sessions)
        return readAll(database);
    const Result<qint64> last = lastChange(database);
    if (!last)
        return last.error();
    for (const SessionId id : **sessions) {
        if (const Status read = readRow(database, id); !read)
            return read;
    }
    m_lastChange = *last;
    return {};
}

Status SessionListScreen::readRow(const Database& database, SessionId id)
{
    const Result<AttendanceSheet> sheet = showAttendance(database, id);
    if (sheet && m_read.contains(sheet->session().heldOn))
        m_model->update(id.value(), sessionRowOf(*sheet));
    else if (sheet || sheet.error().code == ErrorCode::RecordNotFound)
        m_model->update(id.value(), std::nullopt);
    else
        return sheet.error();
    return {};
}

void SessionListScreen::takeSpan()
{
    if (m_database && m_read != daysToRead()) {
        if (const Status done = readAll(*m_database); !done) {
            unload();
            m_context.prompts.warn(tr("The sessions cannot be shown: %1.").arg(errorText(done.error())));
            return;
        }
    }
    if (isCalendarShown() && m_span->month())
        m_calendar->showMonth(*m_span->month());
    applyFilters();
}

void SessionListScreen::applyFilters()
{
    std::optional<SessionKind> kind;
    if (const QVariant chosen = m_kind->currentData(); chosen.isValid())
        kind = static_cast<SessionKind>(chosen.toInt());
    m_model->setWanted(isCalendarShown() ? DateRange() : m_span->days(), kind);
    m_ui->list->showCount();
}

void SessionListScreen::showCalendar(bool isShown)
{
    if (isShown) {
        const QDate today = m_context.clock.today();
        QDate day = today.year() == m_span->year() ? today : Month(m_span->year(), 1).firstDay();
        if (m_view->sheet())
            day = m_view->sheet()->session().heldOn;
        else if (m_span->month())
            day = m_span->month()->firstDay();
        m_calendar->showDay(day);
        m_span->choose(m_calendar->month());
    }
    applyFilters();
    m_ui->list->showOtherView(isShown);
    if (isShown) {
        fillCalendar();
        m_calendar->setFocus(Qt::OtherFocusReason);
    } else {
        m_ui->list->table().setFocus(Qt::OtherFocusReason);
    }
}

void SessionListScreen::fillCalendar()
{
    if (isCalendarShown())
        m_calendar->setSessions(m_model->shownRows({}));
}

void SessionListScreen::keepState() const
{
    m_ui->sidesArea->keep(m_context.state);
    m_ui->list->keep(m_context.state, QStringLiteral("sessions"));
}

void SessionListScreen::focusFirst()
{
    m_ui->list->focusSearch();
}

void SessionListScreen::enableActions()
{
    m_actions->enable(m_database != nullptr, m_view->sheet().has_value(), m_model->rowCount() > 0,
        m_context.editor.canEdit() ? SessionActions::Editing::Allowed : SessionActions::Editing::Refused);
    m_actions->intervision->setEnabled(
        m_view->sheet() && m_view->sheet()->session().kind == SessionKind::Intervision);
}

void SessionListScreen::showChosen()
{
    const qint64 chosen = m_ui->list->chosen();
    if (!m_database || m_model->rowOf(chosen) < 0)
        m_view->showSentence(m_model->rowCount() == 0 ? QString() : tr("Choose a session in the list."));
    else if (Result<AttendanceSheet> sheet = showAttendance(*m_database, SessionId(chosen)))
        m_view->showSheet(*m_database, std::move(*sheet));
    else
        m_view->showSentence(tr("This cannot be shown: %1.").arg(errorText(sheet.error())));
    enableActions();
}

void SessionListScreen::addSession(QDate day)
{
    m_planning->plan(*m_database, m_regions, day, m_view->sheet());
}

void SessionListScreen::showPlanned(qint64 id, QDate day)
{
    if (day.year() != m_span->year())
        m_span->chooseYear(day.year());
    m_kind->setCurrentIndex(0);
    if (isCalendarShown())
        m_calendar->showDay(day);
    else if (!m_span->days().contains(day))
        m_span->chooseYear(day.year());
    m_ui->list->choose(id);
}

void SessionListScreen::removeChosen()
{
    if (m_view->sheet() && m_planning->remove(*m_view->sheet()))
        m_ui->list->table().setFocus(Qt::OtherFocusReason);
}

} // namespace duoboek
