// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/attendancemarker.h"

#include "ui/common/actionbutton.h"
#include "ui/common/duowords.h"
#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/userprompts.h"
#include "ui/forms/choicefield.h"
#include "ui/forms/editor.h"
#include "ui/forms/formdialog.h"
#include "ui/sessions/sessionwords.h"
#include "ui/sessions/ui_attendancepage.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QLayout>
#include <QToolButton>

#include <algorithm>

namespace duoboek {

namespace {

AttendanceChange changeTo(const AttendanceMarker::Target& target, std::optional<AttendanceStatus> status)
{
    return {target.session.id, target.coach, status, target.cell.time, target.cell.duo};
}

/// Beforehand one can only be excused.
std::optional<AttendanceStatus> stateAfter(const std::optional<AttendanceStatus>& status, bool isHeld)
{
    if (!isHeld)
        return status == AttendanceStatus::Excused ? std::nullopt : std::optional(AttendanceStatus::Excused);
    if (!status)
        return AttendanceStatus::Present;
    switch (*status) {
    case AttendanceStatus::Present:
        return AttendanceStatus::Excused;
    case AttendanceStatus::Excused:
        return AttendanceStatus::Absent;
    case AttendanceStatus::Absent:
        break;
    }
    return std::nullopt;
}

} // namespace

AttendanceMarker::AttendanceMarker(
    const ScreenContext& context, ListTable& table, std::function<Targets()> targets)
    : QObject(&table)
    , m_context(context)
    , m_table(table)
    , m_targets(std::move(targets))
{
    const auto marks = [this](std::optional<AttendanceStatus> status) {
        return [this, status] { mark(status); };
    };
    connect(addAction("present", tr("Present"), QKeySequence(tr("P", "key for present"))),
        &QAction::triggered, this, marks(AttendanceStatus::Present));
    connect(addAction("excused", tr("Excused"), QKeySequence(tr("E", "key for excused"))),
        &QAction::triggered, this, marks(AttendanceStatus::Excused));
    connect(addAction("absent", tr("Absent"), QKeySequence(tr("A", "key for absent"))), &QAction::triggered,
        this, marks(AttendanceStatus::Absent));
    connect(addAction("unrecorded", tr("Not recorded"), QKeySequence(Qt::Key_Delete)), &QAction::triggered,
        this, marks(std::nullopt));
    connect(addAction("next", tr("Present, then excused, absent, not recorded"), QKeySequence(Qt::Key_Space)),
        &QAction::triggered, this, &AttendanceMarker::markNext);
    connect(addAction("details", tr("Hours and duo…"), QKeySequence(Qt::Key_F2)), &QAction::triggered, this,
        [this] {
            const Targets chosen = m_targets();
            if (!chosen.empty())
                askDetails(chosen.front(), chosen.front().cell.status.value_or(AttendanceStatus::Present));
        });
    connect(&table, &QTableView::doubleClicked, this, &AttendanceMarker::markNext);
    setDatabase(nullptr);
}

QAction* AttendanceMarker::addAction(const char* name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    giveKeyTo(*action, key);
    m_actions.append(action);
    return action;
}

void AttendanceMarker::giveKeyTo(QAction& everyone)
{
    giveKeyTo(everyone, QKeySequence(tr("Shift+P", "key for everyone present")));
}

void AttendanceMarker::giveKeyTo(QAction& action, const QKeySequence& key)
{
    action.setShortcut(key);
    action.setIconText(
        QStringLiteral("%1 (%2)").arg(action.text(), key.toString(QKeySequence::NativeText))); // on a button
    action.setShortcutContext(Qt::WidgetShortcut); // letters are letters anywhere else
    m_table.addAction(&action);
}

void AttendanceMarker::addButtons(QLayout& line, const QString& name)
{
    for (QAction* action : m_actions) {
        if (action->objectName() == QLatin1StringView("next"))
            continue; // the others say the same with a word each
        QToolButton* button = makeActionButton(*action, m_table.parentWidget());
        button->setObjectName(name + action->objectName() + QStringLiteral("Button"));
        line.addWidget(button);
    }
}

void AttendanceMarker::setDatabase(const Database* database)
{
    m_database = database;
    for (QAction* action : m_actions)
        action->setEnabled(database && m_context.editor.canEdit());
}

void AttendanceMarker::mark(std::optional<AttendanceStatus> status)
{
    const Targets chosen = m_targets();
    if (chosen.empty())
        return;
    const Target& first = chosen.front();
    const bool asksDuo = status == AttendanceStatus::Present && !first.cell.duo.isValid()
        && first.cell.question == QuestionKind::SessionRateAmbiguous && isHeld(first);
    if (chosen.size() == 1 && asksDuo)
        return askDetails(first, *status);
    std::vector<AttendanceChange> changes;
    for (const Target& target : chosen)
        changes.push_back(changeTo(target, status));
    const QString name = chosen.size() == 1
        ? tr("attendance of %1").arg(nameOf(first))
        : tr("attendance of %n coach(es)", nullptr, static_cast<int>(chosen.size()));
    record(name, changes);
}

void AttendanceMarker::markNext()
{
    if (!m_database || !m_context.editor.canEdit())
        return;
    const Targets chosen = m_targets();
    if (!chosen.empty())
        mark(stateAfter(chosen.front().cell.status, isHeld(chosen.front())));
}

bool AttendanceMarker::isHeld(const Target& target) const
{
    return target.session.heldOn <= m_context.clock.today();
}

void AttendanceMarker::record(const QString& name, const std::vector<AttendanceChange>& changes)
{
    const auto done = m_context.editor.run(
        name, [&changes](const EditContext& context) { return recordAttendance(context, changes); });
    if (done)
        return;
    QStringList sentences;
    for (const Problem& problem : done.error())
        sentences.append(m_context.wording.format().withReadableDates(errorText(problem.error)));
    m_context.prompts.warn(tr("This is not recorded: %1.").arg(sentences.join(QStringLiteral("; "))));
}

QString AttendanceMarker::nameOf(const Target& target) const
{
    return QStringLiteral("%1, %2").arg(
        target.name.full(), m_context.wording.format().date(target.session.heldOn));
}

QWidget* AttendanceMarker::makePage(const Target& target, const std::vector<DuoOnDay>& duos) const
{
    const Format& format = m_context.wording.format();
    auto* page = new QWidget;
    Ui::AttendancePage ui;
    ui.setupUi(page);
    ui.whoLabel->setText(nameOf(target));
    std::vector<ChoiceField::Choice> choices{{Field(), tr("not named")}};
    for (const DuoOnDay& duo : duos) {
        const auto* rate = std::get_if<ReasonedRate>(&duo.rate);
        const QString price = rate ? tr("%1 an hour").arg(format.rate(rate->rate))
                                   : DuoWords::rateQuestion(std::get<RateQuestion>(duo.rate));
        choices.push_back(
            {duo.id.value(), QStringLiteral("%1, %2: %3").arg(duo.code, duo.participant.full(), price)});
    }
    const bool isAmong = std::any_of(
        duos.begin(), duos.end(), [&target](const DuoOnDay& duo) { return duo.id == target.cell.duo; });
    if (target.cell.duo.isValid() && !isAmong)
        choices.push_back({target.cell.duo.value(), target.cell.duoCode});
    ui.duoField->setChoices(std::move(choices));
    if (target.cell.question == QuestionKind::SessionRateAmbiguous && !target.cell.duo.isValid())
        ui.duoField->setNote(Attention::Notice,
            tr("The duos of this coach have different rates on that day. Choose the one that this was for."));
    ui.minutesField->setNote(
        Attention::None, tr("Empty: as the session says, %1.").arg(format.hours(target.session.time)));
    return page;
}

void AttendanceMarker::askDetails(const Target& target, AttendanceStatus status)
{
    if (!m_database)
        return;
    const auto duos = listDuosOn(*m_database, target.coach, target.session.heldOn);
    if (!duos) {
        m_context.prompts.warn(tr("The duos cannot be shown: %1.").arg(errorText(duos.error())));
        return;
    }
    auto* dialog = new FormDialog(
        *makePage(target, *duos), tr("Hours and duo"), tr("&Record"), m_context.prompts,
        m_context.wording.format(), m_context.clock.today(),
        [this, target, status](const RecordValues& values) { return tryToRecord(target, status, values); },
        m_table.window());
    dialog->setObjectName(QStringLiteral("attendanceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->fields()
        .fieldFor(QStringLiteral("duo_id"))
        ->setValue(target.cell.duo.isValid() ? Field(target.cell.duo.value()) : Field());
    dialog->fields()
        .fieldFor(QStringLiteral("minutes"))
        ->setValue(target.cell.time ? Field(target.cell.time->minutes()) : Field());
    dialog->open();
}

Problems AttendanceMarker::tryToRecord(
    const Target& target, AttendanceStatus status, const RecordValues& values)
{
    AttendanceChange change = changeTo(target, status);
    const Field& minutes = values.at(QStringLiteral("minutes"));
    change.time = isKnown(minutes) ? std::optional(WorkTime(integerOf(minutes))) : std::nullopt;
    change.duo = DuoId(integerOf(values.at(QStringLiteral("duo_id"))));
    const auto done = m_context.editor.run(tr("attendance of %1").arg(nameOf(target)),
        [&change](const EditContext& context) { return recordAttendance(context, {change}); });
    return done ? Problems() : done.error();
}

} // namespace duoboek
