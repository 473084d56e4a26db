// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/typedfields.h"

#include "core/base/daterange.h"
#include "core/base/typedtext.h"
#include "core/hours/typedhours.h"
#include "ui/common/lineedit.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace duoboek {

TypedField::TypedField(QWidget* parent)
    : FormField(parent)
    , m_edit(new LineEdit(this))
{
    setInput(*m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &TypedField::leave);
    connect(m_edit, &QLineEdit::textEdited, this, &FormField::edited);
}

TypedField::~TypedField()
{
    // What goes loses the keyboard, and would hear of it when it is half gone.
    m_edit->disconnect(this);
}

void TypedField::setRoom(int characters)
{
    constexpr int frame = 16; // around the text, in pixels
    m_edit->setMinimumWidth(characters * fontMetrics().averageCharWidth() + frame);
}

void TypedField::setManner(const Format& format, QDate today)
{
    m_format = format;
    m_today = today;
}

Result<Field> TypedField::value() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return Field();
    return fieldOf(text);
}

void TypedField::setValue(const Field& value)
{
    setTypedText(isKnown(value) ? textFor(value) : QString());
}

QString TypedField::typedText() const
{
    return m_edit->text();
}

void TypedField::setTypedText(const QString& text)
{
    m_textBefore = text;
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void TypedField::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
}

void TypedField::leave()
{
    if (m_edit->text() == m_textBefore)
        return;
    m_textBefore = m_edit->text();
    Q_EMIT left();
}

TextField::TextField(QWidget* parent)
    : TypedField(parent)
{
    constexpr int room = 18;
    setRoom(room);
}

Result<Field> TextField::fieldOf(const QString& text) const
{
    return Field(text);
}

QString TextField::textFor(const Field& value) const
{
    return textOf(value);
}

DateField::DateField(QWidget* parent)
    : TypedField(parent)
    , m_button(new QToolButton(this))
{
    constexpr int room = 11;
    setRoom(room);
    m_button->setArrowType(Qt::DownArrow);
    m_button->setAccessibleName(tr("Choose a date from a calendar"));
    m_button->setToolTip(tr("Choose a date from a calendar (Alt+Down)"));
    m_button->setFocusPolicy(Qt::NoFocus); // Alt+Down does the same
    m_button->setMinimumSize(28, 28);
    line().insertWidget(1, m_button);
    connect(m_button, &QToolButton::clicked, this, &DateField::showCalendar);
    edit().installEventFilter(this);
}

QDate DateField::date() const
{
    const Result<Field> field = value();
    if (!field)
        return {};
    return dateFromIsoText(duoboek::textOf(*field)).value_or(QDate());
}

void DateField::setReadOnly(bool isReadOnly)
{
    TypedField::setReadOnly(isReadOnly);
    m_button->setEnabled(!isReadOnly);
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &edit() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier && m_button->isEnabled()) {
            showCalendar();
            return true;
        }
    }
    return TypedField::eventFilter(watched, event);
}

void DateField::showCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(date().isValid() ? date() : today());
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate day) {
        edit().setText(format().date(day));
        menu->close();
        edit().setFocus();
        Q_EMIT edited();
        Q_EMIT edit().editingFinished();
    });
    menu->popup(edit().mapToGlobal(QPoint(0, edit().height())));
    calendar->setFocus();
}

Result<Field> DateField::fieldOf(const QString& text) const
{
    // As it is shown is right too: in English a month is a word.
    if (const QDate shown = format().dateFromText(text); shown.isValid())
        return Field(toIsoText(shown));
    const Result<QDate> date = dateFromTyped(text, today());
    if (!date)
        return date.error();
    return Field(toIsoText(*date));
}

QString DateField::textFor(const Field& value) const
{
    const auto date = dateFromIsoText(duoboek::textOf(value));
    return date ? format().date(*date) : duoboek::textOf(value);
}

WeekHoursField::WeekHoursField(QWidget* parent)
    : TypedField(parent)
{
    constexpr int room = 7;
    setRoom(room);
}

Result<Field> WeekHoursField::fieldOf(const QString& text) const
{
    const Result<WorkTime> time = weekTimeFromTyped(text);
    if (!time)
        return time.error();
    return Field(time->minutes());
}

QString WeekHoursField::textFor(const Field& value) const
{
    return format().hours(WorkTime(integerOf(value)));
}

AmountField::AmountField(QWidget* parent)
    : TypedField(parent)
{
    constexpr int room = 12;
    setRoom(room);
}

Result<Field> AmountField::fieldOf(const QString& text) const
{
    const Result<Money> money = moneyFromTyped(text);
    if (!money)
        return money.error();
    return Field(money->cents());
}

QString AmountField::textFor(const Field& value) const
{
    return format().amount(Money(integerOf(value)));
}

RateField::RateField(QWidget* parent)
    : TypedField(parent)
{
    constexpr int room = 9;
    setRoom(room);
}

Result<Field> RateField::fieldOf(const QString& text) const
{
    const Result<Money> money = moneyFromTyped(text);
    if (!money)
        return money.error();
    if (money->cents() <= 0)
        return {ErrorCode::RateNotPositive, {text}};
    return Field(money->cents());
}

QString RateField::textFor(const Field& value) const
{
    return format().amount(Money(integerOf(value)));
}

} // namespace duoboek
