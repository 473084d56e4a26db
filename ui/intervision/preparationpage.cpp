// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/preparationpage.h"

#include "core/usecases/leadintervision.h"
#include "ui/common/actionbutton.h"
#include "ui/common/flowrow.h"
#include "ui/common/problemwarning.h"
#include "ui/common/userprompts.h"
#include "ui/forms/formdialog.h"
#include "ui/text/wording.h"

#include <QToolButton>

#include <algorithm>

namespace duoboek {

PreparationPage::PreparationPage(const ScreenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

const Format& PreparationPage::format() const
{
    return m_context.wording.format();
}

void PreparationPage::show(const Database* database, SharedPreparation preparation)
{
    m_database = database;
    m_preparation = std::move(preparation);
    fill();
}

bool PreparationPage::run(const QString& name, const Editor::Edit& edit)
{
    const Problems problems = tryTo(name, edit);
    if (!problems.empty())
        warnOfProblems(m_context.prompts, tr("This is not kept."), problems, format());
    return problems.empty();
}

Problems PreparationPage::tryTo(const QString& name, const Editor::Edit& edit)
{
    const auto done = m_context.editor.run(name, edit);
    return done ? Problems() : done.error();
}

void PreparationPage::settle(const SessionFollowUp* followUp)
{
    if (!followUp)
        return;
    const QDate doneOn = followUp->isOpen() ? m_context.clock.today() : QDate();
    run(tr("follow-up of %1").arg(followUp->sessionCode),
        [id = followUp->id, doneOn](const EditContext& edit) { return settleFollowUp(edit, id, doneOn); });
}

void PreparationPage::ask(QWidget& page, const char* name, const QString& title, const QString& add,
    const std::function<Problems(const RecordValues&)>& submit)
{
    FormDialog dialog(
        page, title, add, m_context.prompts, format(), m_context.clock.today(), submit, window());
    dialog.setObjectName(QLatin1String(name));
    static_cast<void>(dialog.exec());
}

QAction* PreparationPage::addAction(
    const char* name, const QString& text, QWidget& place, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // keys mean something else elsewhere
    if (!key.isEmpty())
        action->setIconText(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    place.addAction(action);
    m_actions.append(action);
    return action;
}

QLayout* PreparationPage::makeButtons(const QList<QAction*>& actions)
{
    auto* row = new FlowRow;
    for (QAction* action : actions) {
        QToolButton* button = makeActionButton(*action, this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        row->addWidget(button);
    }
    return row;
}

QString PreparationPage::coachName(CoachId coach, const QString& code) const
{
    const auto& group = m_preparation->group;
    const auto found = std::find_if(
        group.begin(), group.end(), [coach](const GroupMember& member) { return member.id == coach; });
    return found == group.end() ? code : found->name.full();
}

} // namespace duoboek
