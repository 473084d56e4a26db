// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/correctiondialog.h"

#include "ui/common/dialogsize.h"
#include "ui/common/lineedit.h"
#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrolling.h"
#include "ui/common/sizes.h"
#include "ui/common/statelabel.h"
#include "ui/common/texttablemodel.h"
#include "ui/common/userprompts.h"
#include "ui/documents/correctionmodel.h"
#include "ui/forms/editor.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace duoboek {

CorrectionDialog::CorrectionDialog(
    const ScreenContext& context, CorrectableDocument document, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_document(std::move(document))
    , m_model(new CorrectionModel(m_document, context.wording.format(), this))
    , m_hours(new QTableView(this))
    , m_newDocument(new QRadioButton(tr("a credit note and a &new document"), this))
    , m_lineLater(new QRadioButton(tr("a &line on the next document that is still open"), this))
    , m_reason(new LineEdit(this))
    , m_lines(new ListTable(this))
    , m_result(new StateLabel(this))
{
    const Format& format = context.wording.format();
    setObjectName(QStringLiteral("correctionDialog"));
    setWindowTitle(tr("Correction of %1").arg(m_document.paper.number));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("%1, %2, %3 hours, net %4. Type the hours as they should have been; what stands there now is what "
           "is known.")
            .arg(m_document.paper.payee.name, format.month(m_document.paper.month),
                format.hours(m_document.paper.time), format.money(m_document.paper.net)),
        this));
    auto* sides = new QHBoxLayout;
    setUpHours();
    sides->addWidget(m_hours, 2);
    // At 200 % not all of it fits; what it comes to in all is seen there too.
    sides->addWidget(makeScrolling(*makeOutcome(), this), 3);
    layout->addLayout(sides, 1);
    m_result->setObjectName(QStringLiteral("correctionResult"));
    layout->addWidget(m_result);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_issue = buttons->addButton(tr("&Issue"), QDialogButtonBox::AcceptRole);
    m_issue->setObjectName(QStringLiteral("issueButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeForText(*this, {120, 34});
    look();
}

void CorrectionDialog::setUpHours()
{
    m_hours->setObjectName(QStringLiteral("correctionHours"));
    m_hours->setAccessibleName(tr("Hours of the month by day and duo"));
    m_hours->setModel(m_model);
    m_hours->setTabKeyNavigation(false);
    m_hours->setSelectionMode(QAbstractItemView::SingleSelection);
    m_hours->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked);
    constexpr int charactersOfColumn = 16;
    m_hours->horizontalHeader()->setDefaultSectionSize(charactersOfColumn * fontMetrics().averageCharWidth());
    m_hours->verticalHeader()->setDefaultSectionSize(std::max(smallestRow, fontMetrics().height() + 8));
    m_hours->setCurrentIndex(m_model->firstEntry());
    connect(m_model, &CorrectionModel::hoursChanged, this, &CorrectionDialog::look);
}

QWidget* CorrectionDialog::makeOutcome()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionHeading(tr("How it is settled"), side));
    for (QRadioButton* manner : {m_newDocument, m_lineLater}) {
        manner->setMinimumHeight(smallestTarget);
        layout->addWidget(manner);
        connect(manner, &QRadioButton::clicked, this, &CorrectionDialog::look);
    }
    m_newDocument->setObjectName(QStringLiteral("newDocumentRadio"));
    m_lineLater->setObjectName(QStringLiteral("lineLaterRadio"));
    m_newDocument->setChecked(true);
    auto* reason = new QLabel(tr("&Reason (it stands on the document)"), side);
    reason->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setAccessibleName(tr("Reason"));
    layout->addWidget(reason);
    layout->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &CorrectionDialog::showIssue);
    layout->addWidget(sectionHeading(tr("What it comes to"), side));
    m_lines->setObjectName(QStringLiteral("correctionLines"));
    m_lines->setAccessibleName(tr("Lines that change"));
    constexpr int leastLines = 2;
    m_lines->setMinimumHeight((leastLines + 2) * m_lines->verticalHeader()->defaultSectionSize());
    layout->addWidget(m_lines, 1);
    return side;
}

Correction CorrectionDialog::correction() const
{
    return {m_document.paper.number, m_model->changes(),
        m_newDocument->isChecked() ? CorrectionManner::NewDocument : CorrectionManner::LineInLaterDocument,
        m_reason->text()};
}

void CorrectionDialog::showProblem(Attention attention, const QString& text)
{
    m_comesTo.clear();
    m_issue->setEnabled(false);
    QAbstractItemModel* old = m_lines->model();
    m_lines->setModel(nullptr);
    delete old;
    m_result->setState(attention, text);
}

void CorrectionDialog::look()
{
    if (const QString problem = m_model->firstProblem(); !problem.isEmpty()) {
        showProblem(Attention::Urgent, problem);
        return;
    }
    if (m_model->changes().empty()) {
        showProblem(Attention::None, tr("Nothing has been changed yet."));
        return;
    }
    const auto outcome = m_context.editor.tryOut(
        [this](const EditContext& context) { return previewCorrection(context, correction()); });
    if (!outcome) {
        showProblem(
            Attention::Urgent, errorSentence(outcome.error().front().error, m_context.wording.format()));
        return;
    }
    showOutcome(*outcome);
}

void CorrectionDialog::showOutcome(const CorrectionOutcome& outcome)
{
    const Format& format = m_context.wording.format();
    std::vector<TextTableModel::Row> rows;
    for (std::size_t i = 0; i < outcome.after.size(); ++i) {
        const DocumentLine& before = outcome.before[i].line;
        const DocumentLine& after = outcome.after[i].line;
        rows.push_back(
            {{outcome.after[i].duoCode}, {format.week(after.week)}, {format.amount(after.rate.perHour())},
                {QStringLiteral("%1 → %2").arg(format.hours(before.time), format.hours(after.time))},
                {QStringLiteral("%1 → %2").arg(format.amount(before.amount), format.amount(after.amount))},
                {format.amount(after.amount - before.amount)}});
    }
    QAbstractItemModel* old = m_lines->model();
    m_lines->setModel(new TextTableModel(
        {{tr("Duo")}, {tr("Week")}, {tr("Rate"), Qt::AlignTrailing}, {tr("Hours"), Qt::AlignTrailing},
            {tr("Amount"), Qt::AlignTrailing}, {tr("Difference"), Qt::AlignTrailing}},
        std::move(rows), m_lines));
    delete old;
    m_lines->resizeColumnsToContents();
    QString text = tr("%1 hours and %2 before VAT.")
                       .arg(format.difference(outcome.timeDifference), format.money(outcome.netDifference))
        + QLatin1Char(' ');
    if (!outcome.creditNote)
        text += tr("It comes on the document of %1, as soon as that becomes final.")
                    .arg(format.month(outcome.dueMonth));
    else if (outcome.replacement)
        text += tr("Credit note %1 takes %2 back (%3), and %4 takes its place: %5 before VAT, %6 in all.")
                    .arg(outcome.creditNote->number, m_document.paper.number,
                        format.money(outcome.creditNote->gross()), outcome.replacement->number,
                        format.money(outcome.replacement->net), format.money(outcome.replacement->gross()));
    else
        text += tr("Credit note %1 takes %2 back (%3); nothing takes its place.")
                    .arg(outcome.creditNote->number, m_document.paper.number,
                        format.money(outcome.creditNote->gross()));
    m_comesTo = text;
    showIssue();
}

void CorrectionDialog::showIssue()
{
    if (m_comesTo.isEmpty())
        return;
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_result->setState(Attention::None,
        hasReason ? m_comesTo
                  : m_comesTo + QLatin1Char(' ') + tr("It can be issued once the reason is given."));
    m_issue->setEnabled(hasReason);
}

void CorrectionDialog::accept()
{
    if (!m_issue->isEnabled())
        return;
    auto done = m_context.editor.perform(tr("Corrected %1").arg(m_document.paper.number),
        [this](const EditContext& context) { return correctDocument(context, correction()); });
    if (!done) {
        showProblem(Attention::Urgent, errorSentence(done.error().front().error, m_context.wording.format()));
        return;
    }
    m_outcome = std::move(*done);
    QDialog::accept();
}

void CorrectionDialog::showDay(const EntryDay& day)
{
    if (const QModelIndex index = m_model->indexOf(day); index.isValid())
        m_hours->setCurrentIndex(index);
}

bool proposeCorrection(const ScreenContext& context, const Database& database, const QString& number,
    QWidget* parent, const std::optional<EntryDay>& day)
{
    Result<CorrectableDocument> document = loadCorrectable(database, number);
    if (!document) {
        context.prompts.warn(errorSentence(document.error(), context.wording.format()));
        return false;
    }
    CorrectionDialog dialog(context, std::move(*document), parent);
    if (day)
        dialog.showDay(*day);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace duoboek
