// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeline/lifelinedialog.h"

#include "ui/common/dialogsize.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrolling.h"
#include "ui/common/sizes.h"
#include "ui/common/userprompts.h"
#include "ui/documents/monthoutput.h"
#include "ui/documents/outputrecord.h"
#include "ui/lifeline/lifelineview.h"
#include "ui/print/filenames.h"
#include "ui/text/errortext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace duoboek {

LifelineDialog::LifelineDialog(
    Lifeline lifeline, const ScreenContext& context, const Database& database, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_database(database)
    , m_view(new LifelineView(std::move(lifeline), context.wording))
    , m_bar(new QScrollBar(Qt::Horizontal, this))
    , m_words(new PlainLabel(this))
{
    setObjectName(QStringLiteral("lifelineDialog"));
    setWindowTitle(m_view->accessibleName());
    QScrollArea* area = makeScrolling(*m_view, this);
    m_bar->setObjectName(QStringLiteral("lifelineBar"));
    m_bar->setAccessibleName(tr("Part of the lifeline that is shown"));
    m_words->setObjectName(QStringLiteral("lifelineWords"));
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_words->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* foot = new QHBoxLayout;
    addButton(*foot, "zoomInButton", tr("Zoom &in"), &LifelineView::zoomIn);
    addButton(*foot, "zoomOutButton", tr("Zoom &out"), &LifelineView::zoomOut);
    addButton(*foot, "showAllButton", tr("&All years"), &LifelineView::showAll);
    foot->addStretch();
    foot->addWidget(buttons);
    for (const auto& [name, text, way] : {std::tuple("printLifelineButton", tr("&Print…"), Way::Printer),
             std::tuple("saveLifelineButton", tr("&Save as PDF…"), Way::File)}) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, way = way] { takeOut(way); });
    }
    auto* page = new QVBoxLayout(this);
    page->addWidget(area, 1);
    page->addWidget(m_bar);
    page->addWidget(m_words);
    page->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_bar, &QScrollBar::valueChanged, this,
        [this](int day) { m_view->moveTo(m_view->lifeline().days.first().addDays(day)); });
    connect(m_view, &LifelineView::spanChanged, this, &LifelineDialog::followSpan);
    connect(m_view, &LifelineView::markChosen, this, &LifelineDialog::say);
    resizeForText(*this, {160, 34});
    m_view->setFocus(Qt::OtherFocusReason);
    followSpan();
    say({});
}

void LifelineDialog::addButton(
    QHBoxLayout& row, const char* name, const QString& text, void (LifelineView::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setMinimumHeight(smallestTarget);
    connect(button, &QPushButton::clicked, m_view, slot);
    row.addWidget(button);
}

void LifelineDialog::followSpan()
{
    const QSignalBlocker quiet(m_bar);
    m_bar->setRange(0, static_cast<int>(m_view->allDays() - m_view->shownDays()));
    m_bar->setPageStep(static_cast<int>(m_view->shownDays()));
    m_bar->setSingleStep(static_cast<int>(std::max(qint64{1}, m_view->shownDays() / 8)));
    m_bar->setValue(static_cast<int>(m_view->lifeline().days.first().daysTo(m_view->firstDay())));
}

void LifelineDialog::say(const QString& words)
{
    m_words->setText(words.isEmpty()
            ? tr("%1. Arrows move, + and - zoom, 0 shows all, Tab goes along the marks.")
                  .arg(m_view->spanText())
            : QString(words).replace(u'\n', QStringLiteral("  ·  ")));
}

void LifelineDialog::takeOut(Way way)
{
    const auto kit = PaperKit::create();
    if (!kit) {
        m_context.prompts.warn(tr("The lifeline cannot be printed: %1.").arg(errorText(kit.error())));
        return;
    }
    const Lifeline& lifeline = m_view->lifeline();
    const QString title = LifelineWords((*kit)->wording, TypedTexts::LeftOut).title(lifeline);
    const Sheet sheet{title, lifelineFileName(lifeline.duoCode),
        layOutLifeline(lifeline, (*kit)->measurer, (*kit)->wording),
        DocumentOutput{Month::of(m_context.clock.today()), title, {}}};
    const OutputRecord record(m_context, m_database);
    const MonthOutput output(m_context.prompts, m_context.state, **kit, &record);
    way == Way::Printer ? output.print(sheet) : output.save(sheet);
}

} // namespace duoboek
