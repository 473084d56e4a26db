// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/followuppage.h"

#include "core/usecases/leadintervision.h"
#include "ui/common/sizes.h"
#include "ui/common/userprompts.h"
#include "ui/forms/longtextfield.h"
#include "ui/forms/recordform.h"
#include "ui/intervision/followuplist.h"
#include "ui/intervision/intervisionwords.h"
#include "ui/intervision/ui_followupfields.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QVBoxLayout>

namespace duoboek {

namespace {
constexpr QLatin1StringView followUpRecord("session_follow_up");
}

FollowUpPage::FollowUpPage(const ScreenContext& context, QWidget* parent)
    : PreparationPage(context, parent)
    , m_list(new FollowUpList(FollowUpList::Of::ThisSession, context.wording.format(),
          tr("Nothing is agreed at this session yet. Who does what by when is added with New; it stands "
             "first "
             "the next time."),
          this))
    , m_add(addAction("newFollowUpAction", tr("New follow-up…"), *this, QKeySequence::New))
    , m_settle(addAction("settleFollowUpAction", tr("Done"), m_list->list(), Qt::Key_Space))
    , m_remove(addAction("removeFollowUpAction", tr("Delete"), m_list->list(), QKeySequence::Delete))
    , m_fields(new QWidget(this))
    , m_report(new LongTextField(this))
{
    Ui::FollowUpFields().setupUi(m_fields);
    m_form = new RecordForm(
        context.editor, followUpRecord, *m_fields, context.wording.format(), context.clock.today());
    m_report->setObjectName(QStringLiteral("reportField"));
    m_report->setLabel(tr("Report of the session"));
    constexpr int reportLines = 6;
    m_report->setLines(reportLines);
    setUp();
}

void FollowUpPage::setUp()
{
    auto* parts = new QVBoxLayout(this);
    parts->setSpacing(spaceBetween);
    parts->addWidget(m_list);
    parts->addLayout(makeButtons({m_add, m_settle, m_remove}));
    parts->addWidget(m_fields);
    parts->addWidget(m_report);
    parts->addStretch();
    QWidget* last = m_form->fields().fields().back();
    setTabOrder(last, m_report);
    connect(m_add, &QAction::triggered, this, &FollowUpPage::addFollowUp);
    connect(m_settle, &QAction::triggered, this, [this] { settle(m_list->chosen()); });
    connect(m_remove, &QAction::triggered, this, &FollowUpPage::removeChosen);
    connect(m_list, &FollowUpList::chosenChanged, this, &FollowUpPage::showChosen);
    connect(m_report, &FormField::left, this, &FollowUpPage::keepReport);
}

void FollowUpPage::focusFirst()
{
    m_list->list().focusTable();
}

void FollowUpPage::fill()
{
    m_report->setReadOnly(!canEdit());
    m_add->setEnabled(canEdit());
    if (!preparation()) {
        m_list->show({}, {}, [](CoachId, const QString& code) { return code; });
        m_reported = {};
        m_report->setValue({});
        showChosen();
        return;
    }
    // What is being typed stays while the same session is read again.
    if (m_reported != preparation()->session().id || m_keptReport != preparation()->report) {
        m_reported = preparation()->session().id;
        m_keptReport = preparation()->report;
        m_report->setValue(m_keptReport);
        m_report->setProblem({});
    }
    m_list->show(preparation()->followUps, context().clock.today(),
        [this](CoachId coach, const QString& code) { return coachName(coach, code); });
    showChosen();
}

void FollowUpPage::setChoices(QWidget& fields) const
{
    const SessionFollowUp* chosen = m_list->chosen();
    const SessionFollowUp known = chosen ? *chosen : SessionFollowUp();
    fields.findChild<ChoiceField*>(QStringLiteral("followUpCoachField"))
        ->setChoices(IntervisionWords::coachChoices(
            *preparation(), tr("somebody else"), known.coach, known.coachCode));
    std::vector<ChoiceField::Choice> questions{{Field(), tr("none in particular")}};
    bool isAmong = !known.question.isValid();
    for (const AgendaQuestion& question : preparation()->agenda) {
        questions.push_back({question.asked.question.id.value(), question.asked.question.code});
        isAmong = isAmong || question.asked.question.id == known.question;
    }
    if (!isAmong)
        questions.push_back({known.question.value(), known.questionCode});
    fields.findChild<ChoiceField*>(QStringLiteral("followUpQuestionField"))->setChoices(std::move(questions));
}

void FollowUpPage::showChosen()
{
    const SessionFollowUp* chosen = m_list->chosen();
    m_settle->setEnabled(canEdit() && chosen);
    m_remove->setEnabled(canEdit() && chosen);
    m_fields->setVisible(chosen != nullptr);
    if (!chosen) {
        m_form->showNothing();
        return;
    }
    setChoices(*m_fields);
    const auto fields = loadRecord(database(), recordTableNamed(followUpRecord), chosen->id);
    if (fields)
        m_form->showRecord({chosen->id, *fields}, chosen->sessionCode);
    else
        m_form->showNothing();
}

void FollowUpPage::addFollowUp()
{
    if (!canEdit())
        return;
    auto* page = new QWidget;
    Ui::FollowUpFields().setupUi(page);
    setChoices(*page);
    const Session session = preparation()->session();
    ask(*page, "followUpDialog", tr("New follow-up"), tr("&Add"),
        [this, session](const RecordValues& values) {
            return tryTo(tr("new follow-up of %1").arg(session.code),
                [&](const EditContext& edit) { return recordFollowUp(edit, session.id, values); });
        });
}

void FollowUpPage::removeChosen()
{
    const SessionFollowUp* chosen = m_list->chosen();
    if (!chosen
        || !context().prompts.confirm(
            tr("Delete “%1”? It can be undone with Ctrl+Z.").arg(chosen->agreed), tr("&Delete")))
        return;
    run(tr("deleted follow-up of %1").arg(chosen->sessionCode), [id = chosen->id](const EditContext& edit) {
        return removeRecord(edit, QStringLiteral("delete follow-up"), followUpRecord, id);
    });
}

void FollowUpPage::keepReport()
{
    if (!canEdit())
        return;
    const QString report = m_report->typedText();
    m_keptReport = report;
    const Problems problems = tryTo(tr("report of %1").arg(preparation()->session().code),
        [&](const EditContext& edit) { return writeReport(edit, m_reported, report); });
    if (!problems.empty())
        m_keptReport = preparation()->report; // so that what was typed stays
    m_report->setProblem(problems.empty() ? QString() : errorSentence(problems.front().error, format()));
}

} // namespace duoboek
