// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/talkform.h"

#include "ui/forms/editor.h"
#include "ui/forms/recordform.h"
#include "ui/matching/ui_talkform.h"
#include "ui/text/wording.h"

namespace duoboek {

TalkForm::TalkForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TalkForm>())
{
    m_ui->setupUi(this);
    std::vector<ChoiceField::Choice> outcomes{{{}, tr("not known yet")}};
    for (const ChoiceField::Choice& choice : choicesOf<ClickOutcome>(outcomeText))
        outcomes.push_back(choice);
    m_ui->participantOutcomeField->setChoices(outcomes);
    m_ui->coachOutcomeField->setChoices(outcomes);
}

TalkForm::~TalkForm() = default;

QString TalkForm::outcomeText(ClickOutcome outcome)
{
    return outcome == ClickOutcome::Positive ? tr("positive") : tr("not positive");
}

void TalkForm::setUp(const ScreenContext& context)
{
    m_form =
        new RecordForm(context.editor, talkRecord, *this, context.wording.format(), context.clock.today());
}

Status TalkForm::showTalk(const Database& database, qint64 talk, const QString& name)
{
    const Result<RecordFields> fields = loadRecord(database, recordTableNamed(talkRecord), talk);
    if (!fields)
        return fields.error();
    m_form->showRecord({talk, *fields}, name);
    return {};
}

void TalkForm::showNothing()
{
    m_form->showNothing();
}

} // namespace duoboek
