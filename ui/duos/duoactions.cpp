// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duoactions.h"

#include "core/base/daterange.h"
#include "core/usecases/moveduo.h"
#include "core/usecases/removeduo.h"
#include "core/usecases/showlifeline.h"
#include "ui/common/duowords.h"
#include "ui/common/problemwarning.h"
#include "ui/common/userprompts.h"
#include "ui/duos/newduopage.h"
#include "ui/duos/relationfields.h"
#include "ui/duos/ui_agreementpage.h"
#include "ui/duos/ui_endduopage.h"
#include "ui/duos/ui_moveduopage.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/peoplechoices.h"
#include "ui/lifeline/lifelinedialog.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

namespace duoboek {

namespace {

constexpr QLatin1StringView duoRecord("duo");

/// Within a dialog about several records a field is addressed by its table as well.
Problems addressedByTable(Problems problems)
{
    for (Problem& problem : problems) {
        // Who the duo is of is chosen in fields of the duo.
        problem.place.field = problem.place.source + QLatin1Char('/') + problem.place.field;
    }
    return problems;
}

} // namespace

DuoActions::DuoActions(const ScreenContext& context, QWidget& parent)
    : QObject(&parent)
    , add(make("addDuoAction", tr("&New duo…"), &DuoActions::startNewDuo))
    , agree(make("agreeHoursAction", tr("&Agree hours…"), &DuoActions::askAgreement))
    , end(make("endDuoAction", tr("&End…"), &DuoActions::askEnd))
    , reopen(make("reopenDuoAction", tr("&Reopen"), &DuoActions::reopenDuo))
    , move(make("moveDuoAction", tr("Other &coach or region…"), &DuoActions::askMove))
    , remove(make("removeDuoAction", tr("&Delete…"), &DuoActions::removeDuo))
    , lifeline(make("lifelineAction", tr("&Lifeline…"), &DuoActions::showLifelineOfDuo))
    , m_context(context)
    , m_parent(parent)
{
    add->setShortcut(QKeySequence::New);
    lifeline->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    applyState();
}

QAction* DuoActions::make(const char* name, const QString& text, void (DuoActions::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void DuoActions::setDatabase(const Database* database)
{
    m_database = database;
    applyState();
}

void DuoActions::setDuo(const DuoDetails* duo)
{
    m_duo = duo ? std::optional(*duo) : std::nullopt;
    applyState();
}

void DuoActions::applyState()
{
    const bool canEdit = m_database && m_context.editor.canEdit();
    const bool hasEnded = m_duo && !m_duo->duo.active.last().isNull();
    add->setEnabled(canEdit);
    for (QAction* action : {agree, end, reopen, move, remove})
        action->setEnabled(canEdit && m_duo);
    lifeline->setEnabled(m_duo.has_value());
    end->setVisible(!hasEnded);
    reopen->setVisible(hasEnded);
    move->setEnabled(canEdit && m_duo && !hasEnded);
}

bool DuoActions::ask(QWidget& page, const QString& title, const QString& proceed, const QString& name,
    const MakeEdit& makeEdit)
{
    FormDialog dialog(
        page, title, proceed, m_context.prompts, m_context.wording.format(), m_context.clock.today(),
        [&](const RecordValues& values) {
            const Checked<RecordSteps> done = m_context.editor.run(name, makeEdit(values));
            return done ? Problems() : done.error();
        },
        &m_parent);
    return dialog.exec() == QDialog::Accepted;
}

void DuoActions::createDuo(qint64 participant, qint64 coach)
{
    if (!m_database)
        return;
    auto* page = new NewDuoPage(*m_database, m_context.wording, m_context.clock.today());
    if (const Status loaded = page->load(); !loaded) {
        delete page;
        m_context.prompts.warn(tr("The people cannot be read: %1.").arg(errorText(loaded.error())));
        return;
    }
    page->choosePeople(participant, coach);
    m_lastAdded = {};
    const bool isAdded =
        ask(*page, tr("New duo"), tr("&Add"), tr("new duo"), [this, page](const RecordValues& values) {
            return [this, wanted = page->wanted(values)](const EditContext& context) -> Checked<RecordSteps> {
                Checked<RecordSteps> steps = duoboek::createDuo(context, wanted);
                if (!steps)
                    return addressedByTable(steps.error());
                for (const RecordStep& step : *steps) {
                    if (step.table->name == duoRecord)
                        m_lastAdded = DuoId(step.id);
                }
                return steps;
            };
        });
    if (isAdded)
        Q_EMIT duoCreated(m_lastAdded);
}

void DuoActions::askAgreement()
{
    auto* page = new QWidget;
    Ui::AgreementPage ui;
    ui.setupUi(page);
    if (!m_duo->agreements.empty())
        ui.hoursField->setValue(m_duo->agreements.back().perWeek.minutes());
    ask(*page, tr("Agree hours of %1").arg(m_duo->duo.code), tr("&Add"),
        tr("agreed hours of %1").arg(m_duo->duo.code), [duo = m_duo->duo.id](RecordValues values) {
            values.insert_or_assign(QStringLiteral("duo_id"), duo.value());
            return [values](const EditContext& context) {
                return addRecord(context, QStringLiteral("form"), QLatin1StringView("agreement"), values);
            };
        });
}

void DuoActions::askEnd()
{
    auto* page = new QWidget;
    Ui::EndDuoPage ui;
    ui.setupUi(page);
    ask(*page, tr("End %1").arg(m_duo->duo.code), tr("&End the duo"),
        tr("end date of %1").arg(m_duo->duo.code), [duo = m_duo->duo.id](const RecordValues& values) {
            return [duo, values](const EditContext& context) -> Checked<RecordSteps> {
                Problems missing;
                for (const auto& [column, value] : values) {
                    if (!isKnown(value))
                        missing.push_back({{duoRecord, 0, {}, column}, {ErrorCode::ValueMissing}});
                }
                if (!missing.empty())
                    return missing;
                return changeRecord(context, QStringLiteral("end duo"), duoRecord, duo.value(), values);
            };
        });
}

void DuoActions::reopenDuo()
{
    const qint64 duo = m_duo->duo.id.value();
    const Checked<RecordSteps> done =
        m_context.editor.run(tr("reopening of %1").arg(m_duo->duo.code), [duo](const EditContext& context) {
            return changeRecord(context, QStringLiteral("reopen duo"), duoRecord, duo,
                {{QStringLiteral("ended_on"), Field()}, {QStringLiteral("end_reason"), Field()}});
        });
    if (!done)
        warnOfProblems(
            m_context.prompts, tr("The duo cannot be reopened."), done.error(), m_context.wording.format());
}

void DuoActions::askMove()
{
    Result<std::vector<PersonChoice>> coaches = listCoaches(*m_database);
    const Result<PeopleChoices> choices = listPeopleChoices(*m_database);
    if (!coaches || !choices) {
        m_context.prompts.warn(
            tr("The people cannot be read: %1.").arg(errorText(coaches ? choices.error() : coaches.error())));
        return;
    }
    auto* page = new QWidget;
    Ui::MoveDuoPage ui;
    ui.setupUi(page);
    new RelationFields(*ui.relationField, *ui.decidedTariffField, *ui.decisionReasonField);
    ui.relationField->setValue(QString(wordFor(m_duo->duo.relation)));
    ui.regionField->setChoices(regionChoices(choices->regions));
    ui.regionField->setValue(
        m_duo->participant.region.isValid() ? Field(m_duo->participant.region.value()) : Field());
    ui.coachField->setPeople(std::move(*coaches));
    ui.coachField->setValue(m_duo->coach.id.value());
    ask(*page, tr("Other coach or region for %1").arg(m_duo->duo.code), tr("&Go on so"),
        tr("other coach or region of %1").arg(m_duo->duo.code),
        [duo = m_duo->duo.id.value()](RecordValues values) {
            DuoMove wanted;
            wanted.duoId = duo;
            wanted.from = dateFromIsoText(textOf(values[QStringLiteral("from")])).value_or(QDate());
            wanted.reason = textOf(values[QStringLiteral("end_reason")]);
            wanted.coachId = integerOf(values[QStringLiteral("coach_id")]);
            wanted.regionId = values[QStringLiteral("region_id")];
            for (const char* column : {"relation", "decided_tariff", "decision_reason"})
                wanted.duo.insert_or_assign(QLatin1String(column), values[QLatin1String(column)]);
            return [wanted](const EditContext& context) { return moveDuo(context, wanted); };
        });
}

void DuoActions::showLifelineOfDuo()
{
    Result<Lifeline> shown = showLifeline(*m_database, m_duo->duo.id, m_context.clock.today());
    if (!shown) {
        m_context.prompts.warn(tr("The lifeline cannot be shown: %1.").arg(errorText(shown.error())));
        return;
    }
    LifelineDialog(std::move(*shown), m_context, *m_database, &m_parent).exec();
}

void DuoActions::removeDuo()
{
    const QString code = m_duo->duo.code;
    const qint64 duo = m_duo->duo.id.value();
    const QString people = tr("%1 with %2").arg(m_duo->participant.name.full(), m_duo->coach.name.full());
    if (!m_context.prompts.confirm(
            tr("Delete %1 (%2) with its agreed hours? A duo that has worked is ended instead.")
                .arg(code, people),
            tr("Delete")))
        return;
    const Checked<RecordSteps> done = m_context.editor.run(tr("deleting %1").arg(code),
        [duo](const EditContext& context) { return duoboek::removeDuo(context, duo); });
    if (!done)
        warnOfProblems(m_context.prompts, tr("%1 cannot be deleted.").arg(code), done.error(),
            m_context.wording.format());
}

} // namespace duoboek
