// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/matchingscreen.h"

#include "ui/common/peoplewords.h"
#include "ui/common/problemwarning.h"
#include "ui/common/texttablemodel.h"
#include "ui/common/uistate.h"
#include "ui/common/userprompts.h"
#include "ui/duos/duoactions.h"
#include "ui/forms/formdialog.h"
#include "ui/matching/ui_candidatepage.h"
#include "ui/matching/ui_matchingscreen.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace duoboek {

namespace {

QString outcomeOr(const std::optional<ClickOutcome>& outcome, const QString& unknown)
{
    return outcome ? TalkForm::outcomeText(*outcome) : unknown;
}

/// Puts another model into a table; the one before goes.
void showRows(ListTable& table, TextTableModel* model, int chosenRow)
{
    QAbstractItemModel* before = table.model();
    table.setModel(model);
    delete before;
    table.resizeColumnsToContents();
    if (model->rowCount() > 0)
        table.selectRow(chosenRow);
}

} // namespace

MatchingScreen::MatchingScreen(const ScreenContext& context, QWidget* parent)
    : Screen(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::MatchingScreen>())
    , m_duos(new DuoActions(context, *this))
{
    m_ui->setupUi(this);
    m_ui->talkForm->setUp(context);
    m_ui->sidesArea->setShares({550, 450});
    m_ui->sidesArea->restore(m_context.state);
    m_ui->emptyLabel->setText(tr("Nobody is looking for a coach. Who is, has a date in the form of "
                                 "participants: looking for a coach since."));
    m_ui->hintLabel->setText(tr("When both found the click talk positive, the duo can begin."));
    connect(m_ui->addCandidateButton, &QPushButton::clicked, this, &MatchingScreen::addCandidate);
    connect(m_ui->removeCandidateButton, &QPushButton::clicked, this, &MatchingScreen::removeCandidate);
    connect(m_ui->beginDuoButton, &QPushButton::clicked, this, &MatchingScreen::beginDuo);
}

MatchingScreen::~MatchingScreen() = default;

void MatchingScreen::load(const Database& database)
{
    m_database = &database;
    m_duos->setDatabase(m_database);
    Result<std::vector<LookingParticipant>> looking = listMatching(database);
    if (!looking) {
        unload();
        m_context.prompts.warn(tr("Who is looking cannot be shown: %1.").arg(errorText(looking.error())));
        return;
    }
    m_looking = std::move(*looking);
    showLooking();
}

void MatchingScreen::unload()
{
    m_database = nullptr;
    m_duos->setDatabase(nullptr);
    m_looking.clear();
    m_participant = {};
    m_talk = 0;
    showLooking();
}

void MatchingScreen::keepState() const
{
    m_ui->sidesArea->keep(m_context.state);
}

void MatchingScreen::focusFirst()
{
    m_ui->lookingTable->setFocus(Qt::OtherFocusReason);
}

void MatchingScreen::showLooking()
{
    const Format& format = m_context.wording.format();
    std::vector<TextTableModel::Row> rows;
    int chosen = 0;
    for (const LookingParticipant& participant : m_looking) {
        if (participant.id == m_participant)
            chosen = static_cast<int>(rows.size());
        const bool isPositive = std::any_of(participant.talks.begin(), participant.talks.end(),
            [](const ClickTalk& talk) { return talk.isPositive(); });
        const auto possible = static_cast<int>(participant.talks.size());
        rows.push_back({{participant.code}, {participant.name.sorted()}, {participant.regionName},
            {format.date(participant.since)},
            {isPositive            ? tr("positive")
                    : possible > 0 ? tr("%n possible", nullptr, possible)
                                   : tr("nobody yet"),
                isPositive         ? Attention::Good
                    : possible > 0 ? Attention::None
                                   : Attention::Notice}});
    }
    m_ui->stack->setCurrentWidget(m_looking.empty() ? m_ui->emptyPage : m_ui->matchingPage);
    showRows(*m_ui->lookingTable,
        new TextTableModel(
            {{tr("Code")}, {tr("Participant")}, {tr("Region")}, {tr("Looking since")}, {tr("Coaches")}},
            std::move(rows), this),
        chosen);
    m_ui->lookingTable->stretchColumns({1});
    connect(m_ui->lookingTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MatchingScreen::showTalks);
    showTalks();
}

const LookingParticipant* MatchingScreen::chosenParticipant() const
{
    const int row = m_ui->lookingTable->currentIndex().row();
    return row < 0 || m_looking.empty() ? nullptr : &m_looking[static_cast<std::size_t>(row)];
}

const ClickTalk* MatchingScreen::chosenTalk() const
{
    const LookingParticipant* participant = chosenParticipant();
    const int row = m_ui->talkTable->currentIndex().row();
    return !participant || row < 0 ? nullptr : &participant->talks[static_cast<std::size_t>(row)];
}

void MatchingScreen::showTalks()
{
    const LookingParticipant* participant = chosenParticipant();
    m_participant = participant ? participant->id : ParticipantId();
    m_ui->whoLabel->setText(participant
            ? tr("%1 has been looking since %2.")
                  .arg(participant->name.full(), m_context.wording.format().date(participant->since))
            : QString());
    std::vector<TextTableModel::Row> rows;
    int chosen = 0;
    const QString unknown = tr("not known yet");
    for (const ClickTalk& talk : participant ? participant->talks : std::vector<ClickTalk>()) {
        if (talk.id == m_talk)
            chosen = static_cast<int>(rows.size());
        rows.push_back({{PeopleWords::nameAndCode(talk.coachName.full(), talk.coachCode)},
            {talk.heldOn.isValid() ? m_context.wording.format().date(talk.heldOn) : tr("not yet")},
            {outcomeOr(talk.participantOutcome, unknown)}, {outcomeOr(talk.coachOutcome, unknown)}});
    }
    const bool hasTalks = !rows.empty();
    showRows(*m_ui->talkTable,
        new TextTableModel({{tr("Possible coach")}, {tr("Click talk")}, {tr("Participant found it")},
                               {tr("Coach found it")}},
            std::move(rows), this),
        chosen);
    m_ui->talkTable->fitToContents(0);
    m_ui->talkTable->setVisible(hasTalks);
    m_ui->talkForm->setVisible(hasTalks);
    connect(m_ui->talkTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &MatchingScreen::showChosenTalk);
    showChosenTalk();
}

void MatchingScreen::showChosenTalk()
{
    const ClickTalk* talk = chosenTalk();
    const bool canEdit = m_database && m_context.editor.canEdit();
    m_talk = talk ? talk->id : 0;
    m_ui->addCandidateButton->setEnabled(canEdit && chosenParticipant());
    m_ui->removeCandidateButton->setEnabled(canEdit && talk);
    m_ui->beginDuoButton->setEnabled(canEdit && talk && talk->isPositive());
    if (!talk) {
        m_ui->talkForm->showNothing();
        return;
    }
    const QString name = tr("the click talk of %1 and %2").arg(chosenParticipant()->code, talk->coachCode);
    if (const Status shown = m_ui->talkForm->showTalk(*m_database, talk->id, name); !shown)
        m_context.prompts.warn(tr("The click talk cannot be shown: %1.").arg(errorText(shown.error())));
}

void MatchingScreen::addCandidate()
{
    Result<std::vector<PersonChoice>> coaches = listCoaches(*m_database);
    if (!coaches) {
        m_context.prompts.warn(tr("The coaches cannot be read: %1.").arg(errorText(coaches.error())));
        return;
    }
    const LookingParticipant participant = *chosenParticipant(); // the list is read again when it was added
    auto* page = new QWidget;
    Ui::CandidatePage ui;
    ui.setupUi(page);
    ui.coachField->setPeople(std::move(*coaches));
    const QString name = tr("possible coach of %1").arg(participant.code);
    FormDialog dialog(
        *page, tr("A possible coach for %1").arg(participant.name.full()), tr("&Add"), m_context.prompts,
        m_context.wording.format(), m_context.clock.today(),
        [&](RecordValues values) {
            values.insert_or_assign(QStringLiteral("participant_id"), participant.id.value());
            const Checked<RecordSteps> done = m_context.editor.run(name, [&](const EditContext& context) {
                return addRecord(context, QStringLiteral("form"), talkRecord, values);
            });
            if (!done)
                return done.error();
            m_talk = done->front().id;
            return Problems();
        },
        this);
    if (dialog.exec() == QDialog::Accepted)
        showTalks();
}

void MatchingScreen::removeCandidate()
{
    const qint64 talk = chosenTalk()->id;
    const QString who = chosenTalk()->coachName.full();
    if (!m_context.prompts.confirm(
            tr("Remove %1 as a possible coach, with what is known of the click talk?").arg(who),
            tr("Remove")))
        return;
    const Checked<RecordSteps> done =
        m_context.editor.run(tr("removing %1 as a possible coach").arg(chosenTalk()->coachCode),
            [talk](const EditContext& context) {
                return removeRecord(context, QStringLiteral("form"), talkRecord, talk);
            });
    if (!done)
        warnOfProblems(
            m_context.prompts, tr("This cannot be removed."), done.error(), m_context.wording.format());
}

void MatchingScreen::beginDuo()
{
    m_duos->createDuo(chosenParticipant()->id.value(), chosenTalk()->coach.value());
}

} // namespace duoboek
