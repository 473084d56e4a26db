// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formdialog.h"

#include "ui/common/ownletters.h"
#include "ui/common/statelabel.h"
#include "ui/common/userprompts.h"
#include "ui/forms/formfield.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

FormDialog::FormDialog(QWidget& page, const QString& title, const QString& add, UserPrompts& prompts,
    const Format& format, QDate today, Submit submit, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_scrolled(new QScrollArea(this))
    , m_prompts(prompts)
    , m_fields(page, format, today)
    , m_submit(std::move(submit))
    , m_addWord(add)
    , m_message(new StateLabel(this))
{
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    m_scrolled->setFrameShape(QFrame::NoFrame);
    m_scrolled->setWidgetResizable(true);
    m_scrolled->setWidget(&page);
    m_scrolled->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_scrolled->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scrolled, 1);
    layout->addWidget(m_message);
    m_message->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_addButton = buttons->addButton(add, QDialogButtonBox::AcceptRole);
    m_addButton->setObjectName(QStringLiteral("addButton"));
    m_addButton->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    for (FormField* field : m_fields.fields()) {
        // What is typed can be looked at when it is left; what may be missing only at the end.
        connect(field, &FormField::left, this, [this, field] {
            const Result<Field> value = field->value();
            m_fields.showProblemsAt(*field, value ? Problems() : Problems{{{}, value.error()}});
        });
    }
}

void FormDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    giveOwnLetters(*this); // what stands together here is put together from several forms
    m_textsAtStart = typedTexts();
    m_page.installEventFilter(this);
    growToPage();
    if (!m_fields.fields().empty())
        m_fields.fields().front()->setFocus(Qt::OtherFocusReason);
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_page && event->type() == QEvent::LayoutRequest)
        growToPage();
    return QDialog::eventFilter(watched, event);
}

void FormDialog::growToPage()
{
    const QSize around = size() - m_scrolled->viewport()->size();
    const QSize frame = frameGeometry().size() - size();
    const QSize most = screen()->availableGeometry().size() - frame;
    const int pageWidth = std::max(m_page.sizeHint().width(), m_page.minimumWidth())
        + m_scrolled->verticalScrollBar()->sizeHint().width();
    constexpr int besideTitle = 160; // pixels, of the buttons in the frame
    const int titleWidth = fontMetrics().horizontalAdvance(windowTitle()) + besideTitle;
    const int wantedWidth = std::max({width(), titleWidth, pageWidth + around.width()});
    const int viewWidth = wantedWidth - around.width();
    const int pageHeight =
        m_page.hasHeightForWidth() ? m_page.heightForWidth(viewWidth) : m_page.sizeHint().height();
    const int wantedHeight = std::max(height(), pageHeight + around.height());
    // A page may not fit at 200 %; then it scrolls.
    resize(QSize(wantedWidth, wantedHeight).boundedTo(most));
}

QStringList FormDialog::typedTexts() const
{
    QStringList texts;
    for (const FormField* field : m_fields.fields())
        texts.append(field->typedText());
    return texts;
}

bool FormDialog::isTouched() const
{
    return typedTexts() != m_textsAtStart;
}

void FormDialog::setReview(const QString& show, Submit review)
{
    m_showWord = show;
    m_review = std::move(review);
    setReviewed(false);
    for (FormField* field : m_fields.fields())
        connect(field, &FormField::edited, this, [this] {
            if (m_isReviewed)
                setReviewed(false);
        });
}

void FormDialog::setReviewed(bool isReviewed)
{
    m_isReviewed = isReviewed;
    m_addButton->setText(isReviewed ? m_addWord : m_showWord);
    giveOwnLetters(*this);
}

void FormDialog::accept()
{
    const bool isReview = m_review && !m_isReviewed;
    const Checked<RecordValues> values = m_fields.values();
    if (!showProblems(values ? (isReview ? m_review : m_submit)(*values) : values.error()))
        return;
    if (isReview)
        setReviewed(true);
    else
        QDialog::accept();
}

bool FormDialog::showProblems(const Problems& problems)
{
    const Problems homeless = m_fields.showProblems(problems);
    QStringList sentences;
    for (const Problem& problem : homeless)
        sentences.append(m_fields.sentenceOf(problem.error));
    m_message->setState(Attention::Urgent, sentences.join(QLatin1Char('\n')));
    m_message->setVisible(!sentences.isEmpty());
    const auto& fields = m_fields.fields();
    const bool isWrong = !homeless.empty()
        || std::any_of(
            fields.begin(), fields.end(), [](const FormField* field) { return field->hasProblem(); });
    if (isWrong)
        m_fields.focusFirstProblem();
    return !isWrong;
}

void FormDialog::reject()
{
    if (isTouched()
        && !m_prompts.confirm(
            tr("What you have filled in here has not been added. Close without it?"), tr("Close without it")))
        return;
    QDialog::reject();
}

} // namespace duoboek
