// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/programmepage.h"

#include "core/usecases/prepareintervision.h"
#include "ui/common/recordlist.h"
#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"
#include "ui/common/userprompts.h"
#include "ui/forms/choicefield.h"
#include "ui/forms/recordform.h"
#include "ui/intervision/ui_newstepfields.h"
#include "ui/intervision/ui_startfields.h"
#include "ui/intervision/ui_stepfields.h"
#include "ui/text/intervisiontext.h"
#include "ui/text/wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView stepRecord("programme_step");
constexpr int minutesAtOnce = 5;

QString clockText(QTime time)
{
    return time.isNull() ? QStringLiteral("–") : time.toString(QStringLiteral("HH:mm"));
}

ProgrammeStep stepFrom(const RecordValues& values)
{
    ProgrammeStep step;
    step.kind = enumFromWord<StepKind>(textOf(values.at(QStringLiteral("step")))).value_or(StepKind::Own);
    step.title = textOf(values.at(QStringLiteral("title")));
    step.time = WorkTime(integerOf(values.at(QStringLiteral("minutes"))));
    return step;
}

/// Whether the steps are those that the method fills, as nobody changed them.
bool isAsFilled(const SessionPreparation& preparation)
{
    const std::vector<ProgrammeStep> filled =
        preparation.method ? stepsOf(*preparation.method) : std::vector<ProgrammeStep>();
    return std::equal(preparation.programme.begin(), preparation.programme.end(), filled.begin(),
        filled.end(), [](const TimedStep& timed, const ProgrammeStep& step) {
            return timed.step.kind == step.kind && timed.step.title == step.title
                && timed.step.time == step.time;
        });
}

} // namespace

ProgrammePage::ProgrammePage(const ScreenContext& context, QWidget* parent)
    : PreparationPage(context, parent)
    , m_method(new ChoiceField(this))
    , m_startFields(new QWidget(this))
    , m_list(new RecordList(this))
    , m_summary(new StateLabel(this))
    , m_add(addAction("newStepAction", tr("New step…"), *this, QKeySequence::New))
    , m_up(addAction("stepUpAction", tr("Earlier"), *m_list, QKeySequence(Qt::ALT | Qt::Key_Up)))
    , m_down(addAction("stepDownAction", tr("Later"), *m_list, QKeySequence(Qt::ALT | Qt::Key_Down)))
    , m_longer(addAction("stepLongerAction", tr("5 minutes longer"), *m_list, Qt::Key_Plus))
    , m_shorter(addAction("stepShorterAction", tr("5 minutes shorter"), *m_list, Qt::Key_Minus))
    , m_remove(addAction("removeStepAction", tr("Delete"), *m_list, QKeySequence::Delete))
    , m_fields(new QWidget(this))
{
    const Format& format = context.wording.format();
    const QDate today = context.clock.today();
    m_method->setObjectName(QStringLiteral("methodField"));
    m_method->setLabel(tr("&Method"));
    Ui::StartFields().setupUi(m_startFields);
    m_start = new RecordForm(context.editor, QLatin1StringView("session"), *m_startFields, format, today);
    Ui::StepFields step;
    step.setupUi(m_fields);
    m_title = step.stepTitleField;
    m_form = new RecordForm(context.editor, stepRecord, *m_fields, format, today);
    m_list->setUp("programmeTable", tr("Programme"),
        {{tr("From")}, {tr("Step")}, {tr("Minutes"), Qt::AlignTrailing}}, 1,
        tr("There is no programme yet. A method fills its steps and their minutes; each can be changed."));
    constexpr int mostRows = 14;
    m_list->setMostRowsShown(mostRows);
    m_summary->setObjectName(QStringLiteral("programmeSummary"));
    setUp();
    setUpActions();
}

void ProgrammePage::setUp()
{
    auto* first = new QHBoxLayout;
    first->setSpacing(spaceBetween);
    first->addWidget(m_method, 2);
    first->addWidget(m_startFields, 1);
    auto* parts = new QVBoxLayout(this);
    parts->setSpacing(spaceBetween);
    parts->addLayout(first);
    parts->addWidget(m_list);
    parts->addWidget(m_summary);
    parts->addLayout(makeButtons({m_add, m_longer, m_shorter, m_up, m_down, m_remove}));
    parts->addWidget(m_fields);
    parts->addStretch();
}

void ProgrammePage::setUpActions()
{
    connect(m_method, &FormField::left, this, &ProgrammePage::takeMethod);
    connect(m_list, &RecordList::chosen, this, &ProgrammePage::showChosen);
    connect(m_add, &QAction::triggered, this, &ProgrammePage::addNewStep);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_longer, &QAction::triggered, this, [this] { lengthen(minutesAtOnce); });
    connect(m_shorter, &QAction::triggered, this, [this] { lengthen(-minutesAtOnce); });
    connect(m_remove, &QAction::triggered, this, &ProgrammePage::removeChosen);
}

void ProgrammePage::focusFirst()
{
    if (preparation() && !preparation()->programme.empty())
        m_list->focusTable();
    else
        m_method->setFocus(Qt::OtherFocusReason);
}

const ProgrammeStep* ProgrammePage::chosen() const
{
    if (!preparation())
        return nullptr;
    const auto& programme = preparation()->programme;
    const auto found = std::find_if(programme.begin(), programme.end(),
        [this](const TimedStep& timed) { return timed.step.id == m_list->chosenId(); });
    return found == programme.end() ? nullptr : &found->step;
}

void ProgrammePage::fill()
{
    std::vector<ChoiceField::Choice> methods = choicesOf<IntervisionMethod>(methodText);
    const bool isChosen = preparation() && preparation()->method;
    if (!isChosen)
        methods.insert(methods.begin(), {Field(), tr("not chosen yet")});
    m_method->setChoices(std::move(methods));
    m_method->setValue(isChosen ? Field(QString(wordFor(*preparation()->method))) : Field());
    m_method->setReadOnly(!canEdit());
    m_add->setEnabled(canEdit());
    std::vector<RecordList::Item> items;
    if (preparation()) {
        const Session& session = preparation()->session();
        m_start->showRecord({session.id.value(), preparation()->sheet.fields}, session.code);
        for (const TimedStep& timed : preparation()->programme)
            items.push_back({timed.step.id,
                {{clockText(timed.begins)}, {stepText(timed.step)},
                    {QString::number(timed.step.time.minutes())}}});
    } else {
        m_start->showNothing();
    }
    m_list->setItems(std::move(items));
    showSummary();
    showChosen();
}

void ProgrammePage::showSummary()
{
    if (!preparation() || preparation()->programme.empty()) {
        m_summary->setState(Attention::None, {});
        return;
    }
    const SessionPreparation& shown = *preparation();
    const QString total = format().hours(shown.total);
    const QString session = format().hours(shown.session().time);
    const QString sentence = shown.ends.isNull()
        ? tr("Together %1; the session takes %2. With the time at which it begins, each step has its own.")
              .arg(total, session)
        : tr("Together %1, until %2; the session takes %3.").arg(total, clockText(shown.ends), session);
    m_summary->setState(shown.total > shown.session().time ? Attention::Notice : Attention::None, sentence);
}

void ProgrammePage::showChosen()
{
    const ProgrammeStep* step = chosen();
    const bool canChange = canEdit() && step;
    for (QAction* action : {m_up, m_down, m_longer, m_remove})
        action->setEnabled(canChange);
    m_shorter->setEnabled(canChange && step->time.minutes() > minutesAtOnce);
    m_fields->setVisible(step != nullptr);
    const auto fields = step ? loadRecord(database(), recordTableNamed(stepRecord), step->id)
                             : Result<RecordFields>(RecordFields());
    if (!step || !fields) {
        m_form->showNothing();
        return;
    }
    m_title->setNote(Attention::None,
        step->kind == StepKind::Own ? QString() : tr("Empty: “%1”.").arg(stepText(step->kind)));
    m_form->showRecord({step->id, *fields}, preparation()->session().code);
}

void ProgrammePage::takeMethod()
{
    const auto word = m_method->value();
    const auto method = word ? enumFromWord<IntervisionMethod>(textOf(*word)) : std::nullopt;
    if (!method || !canEdit() || preparation()->method == method)
        return;
    const Session session = preparation()->session();
    const auto steps = static_cast<int>(preparation()->programme.size());
    const bool isWanted = isAsFilled(*preparation())
        || context().prompts.confirm(
            tr("The steps of %1 come in the place of the %n step(s) that stand here. They come back with "
               "Ctrl+Z.",
                nullptr, steps)
                .arg(methodText(*method)),
            tr("&Replace"));
    if (!isWanted) {
        fill();
        return;
    }
    run(tr("method of %1").arg(session.code),
        [&](const EditContext& edit) { return chooseMethod(edit, session.id, *method); });
}

void ProgrammePage::addNewStep()
{
    if (!canEdit())
        return;
    auto* page = new QWidget;
    Ui::NewStepFields ui;
    ui.setupUi(page);
    QString (*const nameOf)(StepKind) = stepText;
    ui.stepKindField->setChoices(choicesOf<StepKind>(nameOf));
    ui.stepKindField->setValue(QString(wordFor(StepKind::Own)));
    const Session session = preparation()->session();
    ask(*page, "stepDialog", tr("New step"), tr("&Add"), [this, session](const RecordValues& values) {
        return tryTo(tr("new step of %1").arg(session.code),
            [&](const EditContext& edit) { return addStep(edit, session.id, stepFrom(values)); });
    });
}

void ProgrammePage::move(int places)
{
    const ProgrammeStep* step = chosen();
    if (!step)
        return;
    const auto& programme = preparation()->programme;
    const auto at = std::find_if(programme.begin(), programme.end(),
        [step](const TimedStep& timed) { return timed.step.id == step->id; });
    const int place = static_cast<int>(at - programme.begin()) + places;
    if (place < 0 || place >= static_cast<int>(programme.size()))
        return;
    const Session session = preparation()->session();
    run(tr("order of the steps of %1").arg(session.code),
        [&, id = step->id](const EditContext& edit) { return moveStep(edit, session.id, id, place); });
}

void ProgrammePage::lengthen(int minutes)
{
    const ProgrammeStep* step = chosen();
    if (!step)
        return;
    const qint64 total = step->time.minutes() + minutes;
    run(tr("minutes of a step of %1").arg(preparation()->session().code),
        [id = step->id, total](const EditContext& edit) {
            return changeRecord(edit, QStringLiteral("minutes of a step"), stepRecord, id,
                {{QStringLiteral("minutes"), total}});
        });
}

void ProgrammePage::removeChosen()
{
    // Nothing hangs on a step, so it goes without asking, and comes back with Ctrl+Z.
    const ProgrammeStep* step = chosen();
    if (!step)
        return;
    run(tr("deleted step of %1").arg(preparation()->session().code),
        [id = step->id](const EditContext& edit) { return removeStep(edit, id); });
}

} // namespace duoboek
