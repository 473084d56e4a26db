// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/rolespage.h"

#include "core/usecases/prepareintervision.h"
#include "ui/common/plainlabel.h"
#include "ui/common/recordlist.h"
#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"
#include "ui/forms/choicefield.h"
#include "ui/intervision/intervisionwords.h"
#include "ui/intervision/ui_taskfields.h"
#include "ui/text/intervisiontext.h"
#include "ui/text/wording.h"

#include <QGridLayout>

#include <algorithm>

namespace duoboek {

namespace {

/// With a capital, as a label.
QString labelOf(IntervisionRole role)
{
    QString text = roleText(role);
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

RolesPage::RolesPage(const ScreenContext& context, QWidget* parent)
    : PreparationPage(context, parent)
    , m_propose(addAction("takeProposedAction", tr("&Take over what is proposed"), *this,
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)))
    , m_progress(new StateLabel(this))
    , m_list(new RecordList(this))
    , m_tick(addAction("tickTaskAction", tr("Done"), *m_list, Qt::Key_Space))
    , m_add(addAction("newTaskAction", tr("New task…"), *this, QKeySequence::New))
    , m_remove(addAction("removeTaskAction", tr("Delete"), *m_list, QKeySequence::Delete))
{
    m_progress->setObjectName(QStringLiteral("checklistProgress"));
    m_list->setUp("checklistTable", tr("To be done before the session"),
        {{tr("Task")}, {tr("When")}, {tr("Done")}}, 0,
        tr("There is nothing to be done for this session. A task is added with New."));
    constexpr int mostRows = 10;
    m_list->setMostRowsShown(mostRows);
    setUp();
}

void RolesPage::setUp()
{
    auto* parts = new QVBoxLayout(this);
    parts->setSpacing(spaceBetween / 2);
    parts->addWidget(sectionHeading(tr("Roles"), this));
    auto* roles = new QGridLayout;
    roles->setHorizontalSpacing(spaceBetween);
    int place = 0;
    for (const auto& [role, word] : enumWords<IntervisionRole>) {
        auto* field = new ChoiceField(this);
        field->setObjectName(QString(word) + QStringLiteral("Field"));
        field->setLabel(labelOf(role));
        roles->addWidget(field, place / 2, place % 2, Qt::AlignTop);
        m_roles.emplace(role, field);
        connect(field, &FormField::left, this, [this, role = role] { takeRole(role); });
        ++place;
    }
    parts->addLayout(roles);
    parts->addLayout(makeButtons({m_propose}));
    parts->addWidget(sectionHeading(tr("To be done before the session"), this));
    parts->addWidget(m_progress);
    parts->addWidget(m_list);
    parts->addLayout(makeButtons({m_tick, m_add, m_remove}));
    parts->addStretch();
    connect(m_propose, &QAction::triggered, this, &RolesPage::takeProposed);
    connect(m_tick, &QAction::triggered, this, &RolesPage::tickChosen);
    connect(m_add, &QAction::triggered, this, &RolesPage::addTask);
    connect(m_remove, &QAction::triggered, this, &RolesPage::removeChosen);
    connect(m_list, &RecordList::chosen, this, &RolesPage::setActions);
}

void RolesPage::focusFirst()
{
    m_roles.at(IntervisionRole::Chair)->setFocus(Qt::OtherFocusReason);
}

void RolesPage::fill()
{
    fillRoles();
    fillTasks();
    setActions();
}

void RolesPage::fillRoles()
{
    for (const auto& [role, field] : m_roles) {
        field->setReadOnly(!canEdit());
        field->setNote(Attention::None, {});
        if (!preparation()) {
            field->setChoices({});
            continue;
        }
        StoredRole given;
        for (const StoredRole& each : preparation()->roles) {
            if (each.given.role == role)
                given = each;
        }
        const CoachId coach = given.given.coach;
        field->setChoices(
            IntervisionWords::coachChoices(*preparation(), tr("nobody yet"), coach, given.coachCode));
        field->setValue(coach.isValid() ? Field(coach.value()) : Field());
        for (const GivenRole& proposed : preparation()->proposedRoles) {
            if (proposed.role == role)
                field->setNote(
                    Attention::None, tr("Proposed: %1.").arg(coachName(proposed.coach, QString())));
        }
    }
}

void RolesPage::fillTasks()
{
    std::vector<RecordList::Item> items;
    m_progress->setState(Attention::None, {});
    if (preparation()) {
        const QDate today = context().clock.today();
        const QDate heldOn = preparation()->session().heldOn;
        for (const ChecklistItem& item : preparation()->checklist) {
            const bool isLate = !item.isDone() && beginOf(item.stage, heldOn) <= today;
            TextTableModel::Cell done{tr("not yet"), isLate ? Attention::Notice : Attention::None};
            if (item.isDone())
                done = {item.doneBy.isEmpty()
                        ? format().date(item.doneOn)
                        : tr("%1, %2", "day, person").arg(format().date(item.doneOn), item.doneBy),
                    Attention::Good};
            items.push_back({static_cast<qint64>(items.size()) + 1,
                {{taskText(item)},
                    {tr("%1, from %2", "a month before, day")
                            .arg(stageText(item.stage), format().date(beginOf(item.stage, heldOn)))},
                    std::move(done)}});
        }
        const ChecklistProgress progress = progressOn(today, heldOn, preparation()->checklist);
        m_progress->setState(progress.isComplete() ? Attention::Good : Attention::Notice,
            progress.due == 0 ? tr("Nothing needs to be done yet.")
                              : tr("%1 of %2 tasks so far are done.").arg(progress.done).arg(progress.due));
    }
    m_list->setItems(std::move(items));
}

const ChecklistItem* RolesPage::chosen() const
{
    const auto place = static_cast<std::size_t>(m_list->chosenId());
    const bool isThere = preparation() && place > 0 && place <= preparation()->checklist.size();
    return isThere ? &preparation()->checklist[place - 1] : nullptr;
}

void RolesPage::setActions()
{
    const ChecklistItem* item = chosen();
    m_propose->setEnabled(canEdit() && !preparation()->proposedRoles.empty());
    m_tick->setEnabled(canEdit() && item);
    m_add->setEnabled(canEdit());
    m_remove->setEnabled(canEdit() && item && item->task == PreparationTask::Own);
}

void RolesPage::takeRole(IntervisionRole role)
{
    const auto coach = m_roles.at(role)->value();
    if (!canEdit() || !coach)
        return;
    const Session session = preparation()->session();
    run(tr("%1 of %2", "role, session").arg(roleText(role), session.code), [&](const EditContext& edit) {
        return giveRole(edit, session.id, role, CoachId(integerOf(*coach)));
    });
}

void RolesPage::takeProposed()
{
    if (!m_propose->isEnabled())
        return;
    const Session session = preparation()->session();
    run(tr("roles of %1").arg(session.code),
        [&, roles = preparation()->proposedRoles](
            const EditContext& edit) { return giveRoles(edit, session.id, roles); });
}

void RolesPage::tickChosen()
{
    const ChecklistItem* item = chosen();
    if (!item)
        return;
    const Session session = preparation()->session();
    run(tr("task of %1").arg(session.code), [&, ticked = *item](const EditContext& edit) {
        return tickTask(edit, session.id, ticked, !ticked.isDone(), edit.loginName);
    });
}

void RolesPage::addTask()
{
    if (!canEdit())
        return;
    auto* page = new QWidget;
    Ui::TaskFields ui;
    ui.setupUi(page);
    ui.taskStageField->setChoices(choicesOf<PreparationStage>(stageText));
    ui.taskStageField->setValue(QString(wordFor(PreparationStage::FortnightBefore)));
    const Session session = preparation()->session();
    ask(*page, "taskDialog", tr("New task"), tr("&Add"), [this, session](const RecordValues& values) {
        const QString title = textOf(values.at(QStringLiteral("title")));
        const auto stage = enumFromWord<PreparationStage>(textOf(values.at(QStringLiteral("stage"))));
        if (title.isEmpty())
            return Problems{{{{}, 0, {}, QStringLiteral("title")}, {ErrorCode::ValueMissing}}};
        return tryTo(tr("new task of %1").arg(session.code), [&](const EditContext& edit) {
            return addOwnTask(edit, session.id, stage.value_or(PreparationStage::FortnightBefore), title);
        });
    });
}

void RolesPage::removeChosen()
{
    const ChecklistItem* item = chosen();
    if (!item || item->id == 0)
        return;
    run(tr("deleted task of %1").arg(preparation()->session().code),
        [id = item->id](const EditContext& edit) {
            return removeRecord(
                edit, QStringLiteral("delete task of preparing"), QLatin1StringView("preparation_task"), id);
        });
}

} // namespace duoboek
