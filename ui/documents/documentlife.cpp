// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentlife.h"

#include "core/storage/namedfields.h"
#include "core/usecases/creditdocument.h"
#include "core/usecases/documentlife.h"
#include "core/usecases/listdocuments.h"
#include "ui/common/problemwarning.h"
#include "ui/common/userprompts.h"
#include "ui/documents/documentwords.h"
#include "ui/documents/ui_creditfields.h"
#include "ui/documents/ui_invoicefields.h"
#include "ui/documents/ui_paymentfields.h"
#include "ui/forms/editor.h"
#include "ui/forms/fieldgroup.h"
#include "ui/forms/formdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/wording.h"

#include <algorithm>

namespace duoboek {

namespace {

QString textIn(const RecordValues& values, const char* column)
{
    return textOf(valueIn(values, QLatin1String(column)));
}

OwnInvoice invoiceOf(const RecordValues& values)
{
    return {textIn(values, "invoice_number"),
        dateFromIsoText(textIn(values, "invoiced_on")).value_or(QDate()),
        Money(integerOf(valueIn(values, QStringLiteral("invoice_cents"))))};
}

/// An amount that was left out counts as nothing, and that it is missing is what there is to say of it.
Problems sayMissing(Problems problems, const RecordValues& values, const QString& column)
{
    for (Problem& problem : problems) {
        if (problem.place.field == column && !isKnown(valueIn(values, column)))
            problem.error = {ErrorCode::ValueMissing, {}, {}};
    }
    return problems;
}

/// While an amount is typed, says what is to be thought of it; wordsFor() gives nothing for one that is
/// right.
void noteDifference(AmountField& field, const std::function<QString(Money)>& wordsFor)
{
    QObject::connect(&field, &FormField::edited, &field, [&field, wordsFor] {
        const Result<Field> typed = field.value();
        if (!typed || !isKnown(*typed))
            return field.setNote(Attention::None, {});
        const QString words = wordsFor(Money(integerOf(*typed)));
        field.setNote(words.isEmpty() ? Attention::Good : Attention::Notice,
            words.isEmpty() ? DocumentLife::tr("This is what is asked.") : words);
    });
}

} // namespace

DocumentLife::DocumentLife(const ScreenContext& context, QWidget& screen)
    : QObject(&screen)
    , receive(make("receiveInvoiceAction", tr("&Invoice received…"), &DocumentLife::askInvoice))
    , accept(make("acceptDocumentAction", tr("A&ccept"), &DocumentLife::acceptChosen))
    , pay(make("payDocumentAction", tr("Pai&d…"), &DocumentLife::askPayment))
    , credit(make("creditDocumentAction", tr("C&redit…"), &DocumentLife::askCredit))
    , takeBack(make("takeBackStepAction", tr("&Take back the last step…"), &DocumentLife::askTakeBack))
    , m_context(context)
    , m_screen(screen)
{
    receive->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    accept->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    pay->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    credit->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    takeBack->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    for (QAction* action : actions()) {
        // Each tab has these, and only those of the shown one are meant.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        screen.addAction(action);
    }
    applyState();
}

QAction* DocumentLife::make(const char* name, const QString& text, void (DocumentLife::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void DocumentLife::setDatabase(const Database* database)
{
    m_database = database;
    setChosen({});
}

void DocumentLife::setChosen(const std::vector<DocumentId>& documents)
{
    m_chosen.clear();
    if (m_database && !documents.empty()) {
        // What cannot be read is told where the list is read.
        if (auto chosen = listDocuments(*m_database, documents))
            m_chosen = std::move(*chosen);
    }
    applyState();
}

bool DocumentLife::canAllBecome(DocumentState state) const
{
    return !m_chosen.empty()
        && std::all_of(m_chosen.begin(), m_chosen.end(), [state](const FinalDocument& document) {
               return canBecome(document.kind, document.state, state);
           });
}

void DocumentLife::applyState()
{
    const bool canEdit = m_database && m_context.editor.canEdit();
    const bool isOne = m_chosen.size() == 1;
    receive->setEnabled(canEdit && isOne && canAllBecome(DocumentState::Received));
    accept->setEnabled(canEdit && canAllBecome(DocumentState::Accepted));
    pay->setEnabled(canEdit && canAllBecome(DocumentState::Paid));
    credit->setEnabled(canEdit && isOne); // why one cannot be credited is said
    const bool hasStep = isOne && m_chosen.front().state != DocumentState::Final
        && m_chosen.front().state != DocumentState::Credited;
    takeBack->setEnabled(canEdit && hasStep);
}

std::vector<DocumentId> DocumentLife::chosenIds() const
{
    std::vector<DocumentId> ids;
    for (const FinalDocument& document : m_chosen)
        ids.push_back(document.id);
    return ids;
}

QString DocumentLife::chosenName() const
{
    return m_chosen.size() == 1 ? m_chosen.front().number
                                : tr("%n document(s)", nullptr, static_cast<int>(m_chosen.size()));
}

Money DocumentLife::chosenSum() const
{
    Money sum;
    for (const FinalDocument& document : m_chosen)
        sum += document.gross();
    return sum;
}

void DocumentLife::warn(const QString& text, const Problems& problems) const
{
    warnOfProblems(m_context.prompts, text, problems, m_context.wording.format());
}

void DocumentLife::askInvoice()
{
    const FinalDocument document = m_chosen.front();
    const Format& format = m_context.wording.format();
    auto* page = new QWidget;
    Ui::InvoiceFields ui;
    ui.setupUi(page);
    ui.aboutLabel->setText(DocumentWords::about(document, format));
    if (!document.ownInvoice.number.isEmpty()) {
        ui.invoiceNumberField->setValue(document.ownInvoice.number);
        ui.invoicedOnField->setValue(toIsoText(document.ownInvoice.date));
    }
    noteDifference(*ui.invoiceAmountField, [format, gross = document.gross()](Money amount) {
        return DocumentWords::difference(amount - gross, format);
    });
    FormDialog dialog(
        *page, tr("Invoice received for %1").arg(document.number), tr("&Keep"), m_context.prompts, format,
        m_context.clock.today(),
        [&](const RecordValues& values) {
            const OwnInvoice invoice = invoiceOf(values);
            const auto done = m_context.editor.run(tr("invoice for %1").arg(document.number),
                [&](const EditContext& context) { return registerInvoice(context, document.id, invoice); });
            return done ? Problems() : sayMissing(done.error(), values, QStringLiteral("invoice_cents"));
        },
        &m_screen);
    static_cast<void>(dialog.exec());
}

void DocumentLife::acceptChosen()
{
    const auto done = m_context.editor.run(tr("acceptance of %1").arg(chosenName()),
        [ids = chosenIds()](const EditContext& context) { return acceptDocuments(context, ids); });
    if (!done)
        warn(tr("This cannot be accepted."), done.error());
}

void DocumentLife::askPayment()
{
    const QString name = chosenName();
    auto* page = new QWidget;
    Ui::PaymentFields ui;
    ui.setupUi(page);
    ui.aboutLabel->setText(m_chosen.size() == 1
            ? DocumentWords::about(m_chosen.front(), m_context.wording.format())
            : tr("%1, together %2").arg(name, m_context.wording.format().money(chosenSum())));
    for (FormField* field : std::initializer_list<FormField*>{ui.paidOnField, ui.paidAmountField})
        field->setManner(m_context.wording.format(), m_context.clock.today());
    ui.paidOnField->setValue(toIsoText(m_context.clock.today()));
    ui.paidAmountField->setValue(chosenSum().cents());
    noteDifference(
        *ui.paidAmountField, [format = m_context.wording.format(), asked = chosenSum()](Money paid) {
            return DocumentWords::paidDifference(paid - asked, format);
        });
    FormDialog dialog(
        *page, tr("Payment of %1").arg(name), tr("&Paid"), m_context.prompts, m_context.wording.format(),
        m_context.clock.today(),
        [this, name, ids = chosenIds()](const RecordValues& values) {
            const QDate day = dateFromIsoText(textIn(values, "happened_on")).value_or(QDate());
            const Money paid(integerOf(valueIn(values, QStringLiteral("paid_cents"))));
            const auto done = m_context.editor.run(tr("payment of %1").arg(name),
                [&](const EditContext& context) { return payDocuments(context, ids, day, paid); });
            return done ? Problems() : sayMissing(done.error(), values, QStringLiteral("paid_cents"));
        },
        &m_screen);
    static_cast<void>(dialog.exec());
}

void DocumentLife::askCredit()
{
    const FinalDocument document = m_chosen.front();
    if (const Status may = mayCredit(*m_database, document.number); !may) {
        m_context.prompts.warn(errorSentence(may.error(), m_context.wording.format()));
        return;
    }
    auto* page = new QWidget;
    Ui::CreditFields ui;
    ui.setupUi(page);
    const QString consequence = document.paidOn.isNull()
        ? tr("The hours of %1 can be corrected again, and the month made final once more.")
        : tr("It was paid: what comes back stands among what is open, and the hours of %1 can be corrected "
             "again.");
    ui.aboutLabel->setText(QStringLiteral("%1\n\n%2\n%3")
                               .arg(DocumentWords::about(document, m_context.wording.format()),
                                   tr("A credit note takes it back as a whole. This cannot be undone."),
                                   consequence.arg(m_context.wording.format().month(document.month))));
    FormDialog dialog(
        *page, tr("Credit %1").arg(document.number), tr("&Make credit note"), m_context.prompts,
        m_context.wording.format(), m_context.clock.today(),
        [this, number = document.number](const RecordValues& values) {
            const Status done = m_context.editor.perform(
                tr("Credited: %1").arg(number), [&](const EditContext& context) -> Status {
                    const auto note = creditDocument(context, number, textIn(values, "reason"));
                    return note ? Status() : note.error();
                });
            if (done)
                return Problems();
            const bool isReason = !checkCreditReason(textIn(values, "reason"));
            return Problems{{{{}, 0, {}, isReason ? QStringLiteral("reason") : QString()}, done.error()}};
        },
        &m_screen);
    static_cast<void>(dialog.exec());
}

void DocumentLife::askTakeBack()
{
    const FinalDocument document = m_chosen.front();
    const QString step = DocumentWords::state(document.state).toLower();
    const bool isWanted = m_context.prompts.confirm(
        tr("%1 is %2 since %3. Take that back? It stays in the history of the document.")
            .arg(document.number, step, m_context.wording.format().date(document.stateSince)),
        tr("Take back"));
    if (!isWanted)
        return;
    const auto done = m_context.editor.run(tr("taking back: %1 %2").arg(document.number, step),
        [&](const EditContext& context) { return takeBackLastStep(context, document); });
    if (!done)
        warn(tr("This cannot be taken back."), done.error());
}

} // namespace duoboek
