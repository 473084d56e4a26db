// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/questionpage.h"

#include "core/usecases/leadintervision.h"
#include "ui/common/plainlabel.h"
#include "ui/common/recordlist.h"
#include "ui/common/sizes.h"
#include "ui/common/userprompts.h"
#include "ui/forms/longtextfield.h"
#include "ui/forms/recordform.h"
#include "ui/intervision/intervisionwords.h"
#include "ui/intervision/ui_newquestionfields.h"
#include "ui/intervision/ui_notesfields.h"
#include "ui/intervision/ui_questionfields.h"
#include "ui/text/intervisiontext.h"
#include "ui/text/wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView questionRecord("intervision_question");
constexpr QLatin1StringView agendaRecord("session_question");

Attention attentionOf(QuestionState state)
{
    return state == QuestionState::Closed ? Attention::Good : Attention::None;
}

} // namespace

QuestionPage::QuestionPage(const ScreenContext& context, QWidget* parent)
    : PreparationPage(context, parent)
    , m_list(new RecordList(this))
    , m_add(addAction("newQuestionAction", tr("New question…"), *this, QKeySequence::New))
    , m_onAgenda(addAction("onAgendaAction", tr("On the agenda, or not"), *m_list, Qt::Key_Space))
    , m_parts(new QWidget(this))
    , m_heading(sectionHeading({}, m_parts))
    , m_fields(new QWidget(m_parts))
    , m_notesFields(new QWidget(m_parts))
{
    m_list->setUp("questionTable", tr("Questions"),
        {{tr("Question")}, {tr("Agenda")}, {tr("Brought in by")}, {tr("About duo")}, {tr("State")},
            {tr("Text")}},
        5,
        tr("There are no questions yet. What a coach wants to talk about is added with New; it needs no more "
           "than one sentence, and no names."));
    Ui::QuestionFields ui;
    ui.setupUi(m_fields);
    m_text = ui.questionField;
    m_duo = ui.questionDuoField;
    m_state = ui.questionStateField;
    Ui::NotesFields notes;
    notes.setupUi(m_notesFields);
    constexpr int noteLines = 5;
    notes.notesField->setLines(noteLines);
    const Format& format = context.wording.format();
    const QDate today = context.clock.today();
    m_form = new RecordForm(context.editor, questionRecord, *m_fields, format, today);
    m_notes = new RecordForm(context.editor, agendaRecord, *m_notesFields, format, today);
    setUp();
    setUpActions();
}

void QuestionPage::setUp()
{
    auto* chosen = new QVBoxLayout(m_parts);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->addWidget(m_heading);
    chosen->addWidget(m_fields);
    chosen->addWidget(m_notesFields);
    auto* parts = new QVBoxLayout(this);
    parts->setSpacing(spaceBetween);
    parts->addWidget(m_list);
    parts->addLayout(makeButtons({m_add, m_onAgenda}));
    parts->addWidget(m_parts);
    parts->addStretch();
}

void QuestionPage::setUpActions()
{
    connect(m_add, &QAction::triggered, this, &QuestionPage::addQuestion);
    connect(m_onAgenda, &QAction::triggered, this, &QuestionPage::changeAgenda);
    connect(m_state, &FormField::left, this, &QuestionPage::changeState);
    connect(m_list, &RecordList::chosen, this, &QuestionPage::showChosen);
}

void QuestionPage::focusFirst()
{
    m_list->focusTable();
}

const QuestionPage::Shown* QuestionPage::chosen() const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
        [this](const Shown& each) { return each.asked.question.id.value() == m_list->chosenId(); });
    return found == m_shown.end() ? nullptr : &*found;
}

void QuestionPage::fill()
{
    m_shown.clear();
    if (preparation()) {
        for (const AgendaQuestion& question : preparation()->agenda)
            m_shown.push_back({question.asked, question.id});
        for (const StoredQuestion& question : preparation()->openQuestions)
            m_shown.push_back({question, 0});
    }
    m_add->setEnabled(canEdit() && !preparation()->group.empty());
    fillList();
    showChosen();
}

void QuestionPage::fillList()
{
    std::vector<RecordList::Item> items;
    for (const Shown& shown : m_shown) {
        const IntervisionQuestion& question = shown.asked.question;
        const bool isOnAgenda = shown.agendaId != 0;
        items.push_back({question.id.value(),
            {{question.code},
                {isOnAgenda ? tr("yes") : tr("no"), isOnAgenda ? Attention::Good : Attention::None},
                {coachName(question.coach, shown.asked.coachCode)}, {shown.asked.duoCode},
                {questionStateText(question.state), attentionOf(question.state)},
                {question.text.simplified()}}});
    }
    m_list->setItems(std::move(items));
}

void QuestionPage::showChosen()
{
    const Shown* shown = chosen();
    m_onAgenda->setEnabled(canEdit() && shown);
    m_parts->setVisible(shown != nullptr);
    if (!shown) {
        m_form->showNothing();
        m_notes->showNothing();
        return;
    }
    showForms(*shown);
}

void QuestionPage::showForms(const Shown& shown)
{
    const IntervisionQuestion& question = shown.asked.question;
    m_heading->setText(tr("%1, brought in by %2 on %3")
                           .arg(question.code, coachName(question.coach, shown.asked.coachCode),
                               format().date(question.broughtOn)));
    m_duo->setChoices(
        IntervisionWords::duoChoices(*preparation(), question.coach, question.duo, shown.asked.duoCode));
    std::vector<QuestionState> states = statesAfter(question.state);
    states.insert(states.begin(), question.state);
    std::vector<ChoiceField::Choice> choices;
    choices.reserve(states.size());
    for (const QuestionState state : states)
        choices.push_back({QString(wordFor(state)), questionStateText(state)});
    m_state->setChoices(std::move(choices));
    m_state->setValue(QString(wordFor(question.state)));
    m_state->setReadOnly(!canEdit());
    const auto show = [this](RecordForm& form, QLatin1StringView record, qint64 id, const QString& code) {
        const auto fields = loadRecord(database(), recordTableNamed(record), id);
        if (fields)
            form.showRecord({id, *fields}, code);
        else
            form.showNothing();
    };
    show(*m_form, questionRecord, question.id.value(), question.code);
    const bool isClosed = question.state == QuestionState::Closed;
    for (FormField* field : {static_cast<FormField*>(m_text), static_cast<FormField*>(m_duo)})
        field->setReadOnly(!canEdit() || isClosed);
    m_state->setNote(Attention::None,
        isClosed && canEdit() ? tr("What was asked stays as it is. Open it again to change it.") : QString());
    m_notesFields->setVisible(shown.agendaId != 0);
    if (shown.agendaId != 0)
        show(*m_notes, agendaRecord, shown.agendaId, question.code);
    else
        m_notes->showNothing();
}

void QuestionPage::addQuestion()
{
    if (!m_add->isEnabled())
        return;
    auto* page = new QWidget;
    Ui::NewQuestionFields ui;
    ui.setupUi(page);
    auto coaches = IntervisionWords::coachChoices(*preparation(), {});
    coaches.erase(coaches.begin()); // a question is somebody's
    ui.questionCoachField->setChoices(std::move(coaches));
    ui.questionDuoField->setChoices(IntervisionWords::duoChoices(*preparation(), {}));
    const auto offerDuos = [this, coach = ui.questionCoachField, duo = ui.questionDuoField,
                               shown = preparation()] {
        const auto id = coach->value();
        duo->setChoices(IntervisionWords::duoChoices(*shown, CoachId(id ? integerOf(*id) : 0)));
        duo->setValue({});
    };
    connect(ui.questionCoachField, &FormField::edited, page, offerDuos);
    ask(*page, "questionDialog", tr("New question"), tr("&Add"),
        [this](const RecordValues& values) { return tryToAdd(values); });
}

Problems QuestionPage::tryToAdd(const RecordValues& values)
{
    const Session session = preparation()->session();
    qint64 added = 0;
    Problems problems = tryTo(tr("new question for %1").arg(session.code), [&](const EditContext& edit) {
        auto steps = bringQuestion(edit, values, session.id);
        if (steps)
            added = steps->front().id;
        return steps;
    });
    if (problems.empty())
        m_list->choose(added);
    return problems;
}

void QuestionPage::changeAgenda()
{
    const Shown* shown = chosen();
    if (!shown)
        return;
    const QString name = tr("agenda of %1").arg(preparation()->session().code);
    if (shown->agendaId == 0) {
        run(name,
            [session = preparation()->session().id, question = shown->asked.question.id](
                const EditContext& edit) { return putOnAgenda(edit, session, question); });
        return;
    }
    const auto& agenda = preparation()->agenda;
    const bool hasNotes =
        std::any_of(agenda.begin(), agenda.end(), [id = shown->agendaId](const AgendaQuestion& each) {
            return each.id == id && !each.notes.isEmpty();
        });
    if (hasNotes
        && !context().prompts.confirm(
            tr("The notes about %1 of this session go with it. They come back with Ctrl+Z.")
                .arg(shown->asked.question.code),
            tr("&Take off the agenda")))
        return;
    run(name, [id = shown->agendaId](const EditContext& edit) { return takeOffAgenda(edit, id); });
}

void QuestionPage::changeState()
{
    const Shown* shown = chosen();
    const auto word = m_state->value();
    const auto state = word ? enumFromWord<QuestionState>(textOf(*word)) : std::nullopt;
    if (!shown || !state || *state == shown->asked.question.state)
        return;
    run(tr("state of %1").arg(shown->asked.question.code),
        [id = shown->asked.question.id, state = *state](
            const EditContext& edit) { return changeQuestionState(edit, id, state); });
}

} // namespace duoboek
