// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentionactions.h"

#include "core/base/daterange.h"
#include "ui/common/problemwarning.h"
#include "ui/common/userprompts.h"
#include "ui/forms/editor.h"
#include "ui/forms/fieldgroup.h"
#include "ui/forms/formdialog.h"
#include "ui/overview/attentionwords.h"
#include "ui/overview/ui_asidefields.h"
#include "ui/overview/ui_settlefields.h"
#include "ui/overview/ui_talkfields.h"
#include "ui/text/wording.h"

namespace duoboek {

namespace {

/// Those of the columns; nothing of the agreement is kept where neither a day nor hours are named.
CoachTalk talkFrom(const RecordValues& values, const AttentionKey& key)
{
    CoachTalk talk;
    talk.duo = key.duo;
    talk.settles = {key};
    for (const char* column : {"held_on", "outcome", "follow_up_on", "follow_up_by"})
        talk.talk.emplace(QLatin1String(column), valueIn(values, QLatin1String(column)));
    const bool isAgreed = isKnown(valueIn(values, QStringLiteral("valid_from")))
        || isKnown(valueIn(values, QStringLiteral("minutes_per_week")))
        || isKnown(valueIn(values, QStringLiteral("reason")));
    if (!isAgreed)
        return talk;
    for (const char* column : {"valid_from", "minutes_per_week", "reason"})
        talk.agreement.emplace(QLatin1String(column), valueIn(values, QLatin1String(column)));
    return talk;
}

/// The fields on a page, under what they are about.
template <class Fields> Fields setUpFields(QWidget& page, const AttentionRow& row, const Format& format)
{
    Fields ui;
    ui.setupUi(&page);
    ui.aboutLabel->setText(AttentionWords::title(row) + u'\n' + AttentionWords::cause(row.signal, format));
    return ui;
}

} // namespace

AttentionActions::AttentionActions(const ScreenContext& context, QWidget& parent)
    : QObject(&parent)
    , show(make("showAttentionAction", tr("&Go there"), &AttentionActions::goThere))
    , talk(make("recordTalkAction", tr("&Talk…"), &AttentionActions::askTalk))
    , putAside(make("putAsideAction", tr("&Put aside…"), &AttentionActions::askUntil))
    , settle(make("settleAction", tr("&Settle…"), &AttentionActions::askNote))
    , showAgain(make("showAgainAction", tr("Sho&w again"), &AttentionActions::showChosenAgain))
    , m_context(context)
    , m_parent(parent)
{
    talk->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    putAside->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    settle->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    for (QAction* action : all()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        parent.addAction(action);
    }
    setChosen(nullptr);
}

QAction* AttentionActions::make(const char* name, const QString& text, void (AttentionActions::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void AttentionActions::setChosen(const AttentionRow* row)
{
    m_row = row ? std::optional(*row) : std::nullopt;
    const bool canEdit = m_row && m_context.editor.canEdit();
    show->setEnabled(m_row.has_value());
    talk->setEnabled(
        canEdit && m_row->signal.key.duo.isValid() && m_row->owner() == AttentionOwner::DuoContact);
    putAside->setEnabled(canEdit);
    settle->setEnabled(canEdit);
    showAgain->setEnabled(canEdit && m_row->rest.has_value());
}

void AttentionActions::goThere()
{
    Q_EMIT placeWanted(m_row->signal.place);
}

void AttentionActions::ask(
    QWidget& page, const QString& title, const QString& proceed, const MakeEdit& makeEdit)
{
    // What is chosen may be another while the dialog stands there.
    const QString name = AttentionWords::title(*m_row);
    FormDialog dialog(
        page, title, proceed, m_context.prompts, m_context.wording.format(), m_context.clock.today(),
        [&](const RecordValues& values) {
            const auto done = m_context.editor.run(
                name, [&](const EditContext& context) { return makeEdit(context, values); });
            return done ? Problems() : done.error();
        },
        &m_parent);
    static_cast<void>(dialog.exec());
}

void AttentionActions::askTalk()
{
    const AttentionRow row = *m_row;
    auto* page = new QWidget;
    Ui::TalkFields ui;
    ui.setupUi(page);
    const QDate today = m_context.clock.today();
    ui.aboutLabel->setText(AttentionWords::cause(row.signal, m_context.wording.format()));
    ui.heldOnField->setManner(m_context.wording.format(), today);
    ui.heldOnField->setValue(toIsoText(today));
    ask(*page, tr("Talk with %1 about %2").arg(row.name, row.code), tr("&Keep"),
        [key = row.signal.key](const EditContext& context, const RecordValues& values) {
            return recordCoachTalk(context, talkFrom(values, key));
        });
}

void AttentionActions::askUntil()
{
    const AttentionRow row = *m_row;
    auto* page = new QWidget;
    const auto ui = setUpFields<Ui::AsideFields>(*page, row, m_context.wording.format());
    constexpr int daysOfWeek = 7;
    ui.untilField->setManner(m_context.wording.format(), m_context.clock.today());
    ui.untilField->setValue(toIsoText(m_context.clock.today().addDays(daysOfWeek)));
    ask(*page, tr("Put aside"), tr("&Put aside"),
        [key = row.signal.key](
            const EditContext& context, const RecordValues& values) -> Checked<RecordSteps> {
            const auto until = dateFromIsoText(textOf(valueIn(values, QStringLiteral("until_on"))));
            if (!until)
                return Problems{{{{}, 0, {}, QStringLiteral("until_on")}, {ErrorCode::ValueMissing}}};
            return putSignalAside(context, key, *until);
        });
}

void AttentionActions::askNote()
{
    const AttentionRow row = *m_row;
    auto* page = new QWidget;
    setUpFields<Ui::SettleFields>(*page, row, m_context.wording.format());
    ask(*page, tr("Settle"), tr("&Settle"),
        [key = row.signal.key](const EditContext& context, const RecordValues& values) {
            return settleSignal(context, key, textOf(valueIn(values, QStringLiteral("note"))));
        });
}

void AttentionActions::showChosenAgain()
{
    const auto done = m_context.editor.run(AttentionWords::title(*m_row),
        [id = m_row->rest->id](const EditContext& context) { return showSignalAgain(context, id); });
    if (!done)
        warnOfProblems(
            m_context.prompts, tr("This cannot be shown again."), done.error(), m_context.wording.format());
}

} // namespace duoboek
