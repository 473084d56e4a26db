// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/intervisionscreen.h"

#include "core/storage/peoplerepository.h"
#include "core/storage/sessionrepository.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrolling.h"
#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"
#include "ui/common/userprompts.h"
#include "ui/intervision/attendancepage.h"
#include "ui/intervision/followuppage.h"
#include "ui/intervision/grouppage.h"
#include "ui/intervision/intervisionwords.h"
#include "ui/intervision/lasttimepage.h"
#include "ui/intervision/programmepage.h"
#include "ui/intervision/questionpage.h"
#include "ui/intervision/rolespage.h"
#include "ui/intervision/sessionchoice.h"
#include "ui/sessions/intervisionpapers.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace duoboek {

IntervisionScreen::IntervisionScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_choice(new SessionChoice(context.wording.format(), this))
    , m_atSessions(new QAction(tr("Sho&w at Sessions"), this))
    , m_papers(new IntervisionPapers(this))
    , m_output(context)
    , m_about(new PlainLabel(this))
    , m_warnings(new StateLabel(this))
    , m_empty(new PlainLabel(tr("There is no session to prepare in the coming months. Plan one at Sessions: "
                                "it is prepared and led here."),
          this))
    , m_pages(new QTabWidget(this))
{
    setObjectName(QStringLiteral("intervisionScreen"));
    auto* whole = new QWidget(this);
    setUpHead(*whole);
    setUpPages();
    QScrollArea* area = makeScrolling(*whole, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    fill(nullptr);
}

void IntervisionScreen::setUpHead(QWidget& whole)
{
    m_atSessions->setObjectName(QStringLiteral("atSessionsAction"));
    m_about->setObjectName(QStringLiteral("aboutSession"));
    m_warnings->setObjectName(QStringLiteral("preparationWarnings"));
    m_empty->setObjectName(QStringLiteral("noSessionLabel"));
    auto* word = new QLabel(tr("Sess&ion"), &whole);
    word->setBuddy(m_choice);
    auto* button = new QToolButton(&whole);
    button->setObjectName(QStringLiteral("atSessionsButton"));
    button->setDefaultAction(m_atSessions);
    button->setMinimumHeight(smallestTarget);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* line = new QHBoxLayout;
    line->addWidget(word);
    line->addWidget(m_choice, 1);
    QToolButton* papers = IntervisionPapers::makeButton(m_papers->actions(), &whole);
    papers->setObjectName(QStringLiteral("intervisionPapersButton"));
    papers->setText(tr("Papers")); // the letters are taken by the tabs
    // Beside what wraps, so that all of it stands in a narrow window too.
    auto* below = new QHBoxLayout;
    below->addWidget(m_about, 1);
    below->addWidget(button);
    below->addWidget(papers);
    auto* parts = new QVBoxLayout(&whole);
    parts->setContentsMargins(12, 12, 12, 0);
    parts->addLayout(line);
    parts->addLayout(below);
    parts->addWidget(m_warnings);
    parts->addWidget(m_empty);
    parts->addWidget(m_pages, 1);
    parts->addStretch();
    setTabOrder(m_choice, button);
    setTabOrder(button, papers);
    setTabOrder(papers, m_pages);
    connect(m_choice, &SessionChoice::sessionChosen, this, &IntervisionScreen::readPreparation);
    connect(m_papers, &IntervisionPapers::previewWanted, this,
        [this](SessionPaper what) { m_output.preview(what, *m_database, m_preparation->session().id); });
    connect(m_papers, &IntervisionPapers::saveWanted, this,
        [this](SessionPaper what) { m_output.save(what, *m_database, m_preparation->session().id); });
    connect(m_atSessions, &QAction::triggered, this, [this] {
        if (m_preparation)
            Q_EMIT recordWanted(m_preparation->session().id);
    });
}

template <class Page> void IntervisionScreen::addPage(const QString& title)
{
    auto* page = new Page(m_context, m_pages);
    m_pages->addTab(page, title);
    connect(page, &PreparationPage::recordWanted, this, &Screen::recordWanted);
}

void IntervisionScreen::setUpPages()
{
    m_pages->setObjectName(QStringLiteral("intervisionTabs"));
    m_pages->setDocumentMode(true);
    addPage<LastTimePage>(tr("&Last time"));
    addPage<GroupPage>(tr("&Group"));
    addPage<QuestionPage>(tr("&Questions"));
    addPage<ProgrammePage>(tr("&Programme"));
    addPage<RolesPage>(tr("&Roles and tasks"));
    addPage<AttendancePage>(tr("&Attendance"));
    addPage<FollowUpPage>(tr("Follow-&up"));
    connect(m_pages, &QTabWidget::currentChanged, this, &Screen::menuActionsChanged);
}

PreparationPage& IntervisionScreen::shownPage() const
{
    return *static_cast<PreparationPage*>(m_pages->currentWidget());
}

void IntervisionScreen::load(const Database& database)
{
    m_database = &database;
    if (const Status read = readSessions(); !read) {
        m_context.prompts.warn(tr("The sessions cannot be read: %1.").arg(errorText(read.error())));
        fill(nullptr);
        return;
    }
    readPreparation();
}

Status IntervisionScreen::readSessions()
{
    const QDate today = m_context.clock.today();
    auto sessions = listPlannedSessions(*m_database, SessionChoice::daysOffered(today));
    if (!sessions)
        return sessions.error();
    // One on another day is offered as long as it is there.
    const SessionId wanted = m_wanted.isValid() ? m_wanted : m_choice->chosen();
    const bool isOffered = std::any_of(sessions->begin(), sessions->end(),
        [wanted](const PlannedSession& planned) { return planned.session.id == wanted; });
    if (wanted.isValid() && !isOffered) {
        if (auto session = loadSession(*m_database, wanted)) {
            const auto region = loadRegionName(*m_database, session->region);
            sessions->push_back({std::move(*session), region ? *region : QString()});
            std::stable_sort(sessions->begin(), sessions->end(),
                [](const PlannedSession& one, const PlannedSession& other) {
                    return one.session.heldOn < other.session.heldOn;
                });
        }
    }
    m_choice->setSessions(std::move(*sessions), today);
    return {};
}

void IntervisionScreen::readPreparation()
{
    if (!m_database || !m_choice->chosen().isValid()) {
        fill(nullptr);
        return;
    }
    auto preparation = loadPreparation(*m_database, m_choice->chosen(), m_context.clock.today());
    if (!preparation) {
        m_context.prompts.warn(tr("The session cannot be read: %1.").arg(errorText(preparation.error())));
        fill(nullptr);
        return;
    }
    fill(std::make_shared<const SessionPreparation>(std::move(*preparation)));
}

void IntervisionScreen::fill(SharedPreparation preparation)
{
    m_preparation = std::move(preparation);
    showHead();
    for (int index = 0; index < m_pages->count(); ++index)
        static_cast<PreparationPage*>(m_pages->widget(index))->show(m_database, m_preparation);
}

void IntervisionScreen::showHead()
{
    const bool isShown = m_preparation != nullptr;
    m_atSessions->setEnabled(isShown);
    m_papers->setEnabled(isShown && m_preparation->session().kind == SessionKind::Intervision);
    m_choice->setEnabled(isShown);
    for (const char* name : {"atSessionsButton", "intervisionPapersButton"})
        findChild<QToolButton*>(QLatin1String(name))->setVisible(isShown);
    m_pages->setVisible(isShown);
    m_about->setVisible(isShown);
    m_empty->setVisible(!isShown);
    m_warnings->setVisible(isShown && !m_preparation->warnings.empty());
    if (!isShown)
        return;
    const Format& format = m_context.wording.format();
    const Session& session = m_preparation->session();
    QStringList about;
    if (!session.startsAt.isNull())
        about.append(tr("from %1").arg(session.startsAt.toString(QStringLiteral("HH:mm"))));
    about.append(tr("%1 long").arg(format.hours(session.time)));
    if (!session.location.isEmpty())
        about.append(session.location);
    about.append(tr("%n coach(es)", nullptr, static_cast<int>(m_preparation->group.size())));
    if (!m_preparation->supervisor.isEmpty())
        about.append(tr("led by %1").arg(m_preparation->supervisor));
    m_about->setText(session.code + QStringLiteral(": ") + about.join(QStringLiteral(", ")));
    QStringList warnings;
    for (const PreparationWarning& warning : m_preparation->warnings)
        warnings.append(IntervisionWords::warning(warning, format));
    m_warnings->setState(Attention::Notice, warnings.join(u'\n'));
}

void IntervisionScreen::unload()
{
    m_database = nullptr;
    m_wanted = {};
    m_choice->setSessions({}, m_context.clock.today());
    fill(nullptr);
}

void IntervisionScreen::focusFirst()
{
    if (m_preparation)
        shownPage().focusFirst();
    else
        setFocus(Qt::OtherFocusReason);
}

void IntervisionScreen::showRecord(const RecordRef& record)
{
    const auto* wanted = std::get_if<PreparationRef>(&record);
    if (!wanted || !m_database)
        return;
    m_wanted = wanted->session;
    if (readSessions()) {
        const QSignalBlocker blocker(m_choice);
        m_choice->choose(wanted->session);
    }
    m_wanted = {};
    readPreparation();
    focusFirst();
}

bool IntervisionScreen::keepTyped()
{
    // Leaving a field keeps it.
    QWidget* typed = QApplication::focusWidget();
    if (typed && m_pages->isAncestorOf(typed)) {
        typed->clearFocus();
        typed->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

QList<QAction*> IntervisionScreen::menuActions() const
{
    return QList<QAction*>{m_atSessions, nullptr} + m_papers->actions() + QList<QAction*>{nullptr}
    + shownPage().menuActions();
}

} // namespace duoboek
