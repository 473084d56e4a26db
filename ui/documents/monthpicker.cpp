// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/monthpicker.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace duoboek {

namespace {

QToolButton* makeStepButton(QAction* action, const QString& objectName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setMinimumSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MonthPicker::MonthPicker(Format format, QWidget* parent)
    : QWidget(parent)
    , m_format(std::move(format))
    , m_combo(new QComboBox(this))
    , m_previous(new QAction(makeIcon(IconShape::Previous), tr("&Previous month"), this))
    , m_next(new QAction(makeIcon(IconShape::Next), tr("&Next month"), this))
{
    // The second way also works while a text is being typed.
    m_previous->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Left), QKeySequence(Qt::ALT | Qt::Key_Left)});
    m_next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Right), QKeySequence(Qt::ALT | Qt::Key_Right)});
    m_combo->setObjectName(QStringLiteral("monthCombo"));
    m_combo->setAccessibleName(tr("Month"));
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setMinimumHeight(28);
    m_combo->setMinimumContentsLength(15);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeStepButton(m_previous, QStringLiteral("previousMonthButton"), this));
    layout->addWidget(m_combo);
    layout->addWidget(makeStepButton(m_next, QStringLiteral("nextMonthButton"), this));
    setFocusProxy(m_combo);
    connect(m_previous, &QAction::triggered, this, [this] { choose(m_month.previous()); });
    connect(m_next, &QAction::triggered, this, [this] { choose(m_month.next()); });
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        choose(Month::fromText(m_combo->itemData(index).toString()).value_or(m_month));
    });
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &MonthPicker::takeTyped);
}

void MonthPicker::setMonths(const MonthSpan& span, Month wished)
{
    m_span = span;
    m_month = std::clamp(wished, span.first, span.last);
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    // The newest is the one that is asked for most.
    for (Month month = span.last; month >= span.first; month = month.previous())
        m_combo->addItem(m_format.month(month), month.toText());
    showMonth();
}

void MonthPicker::choose(Month month)
{
    const bool isOther = month != m_month && month >= m_span.first && month <= m_span.last;
    if (isOther)
        m_month = month;
    showMonth();
    if (isOther)
        Q_EMIT monthChosen();
}

void MonthPicker::takeTyped()
{
    // What is no month that can be chosen gives way to the one that was.
    choose(typedMonth().value_or(m_month));
}

std::optional<Month> MonthPicker::typedMonth() const
{
    const QString text = m_combo->currentText().trimmed();
    if (const int index = m_combo->findText(text, Qt::MatchFixedString); index >= 0)
        return Month::fromText(m_combo->itemData(index).toString());
    return Month::fromText(text);
}

void MonthPicker::showMonth()
{
    const int index = m_combo->findData(m_month.toText());
    m_combo->setCurrentIndex(index);
    m_combo->setEditText(m_combo->itemText(index));
    m_previous->setEnabled(m_month > m_span.first);
    m_next->setEnabled(m_month < m_span.last);
}

} // namespace duoboek
