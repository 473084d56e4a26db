// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/periodpicker.h"

#include "core/base/typedtext.h"
#include "ui/common/icons.h"
#include "ui/common/sizes.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

namespace duoboek {

namespace {

constexpr int firstYear = 1900; // the years that dates may lie in
constexpr int lastYear = 2199;
const QDate monday(1900, 1, 1); // of the week that has number 0

QToolButton* makeButton(QAction* action, const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setDefaultAction(action);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setMinimumSize(smallestTarget, smallestTarget);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void makeSpinBox(QSpinBox& spin, const char* name, const QString& accessibleName)
{
    spin.setObjectName(QLatin1String(name));
    spin.setAccessibleName(accessibleName);
    spin.setMinimumHeight(smallestTarget);
    spin.setKeyboardTracking(false); // a year is not gone through digit by digit
    spin.setButtonSymbols(QAbstractSpinBox::NoButtons); // the buttons beside it are large enough
}

} // namespace

WeekSpinBox::WeekSpinBox(Format format, QDate today, QWidget* parent)
    : QSpinBox(parent)
    , m_format(std::move(format))
    , m_today(today)
{
    const auto number = [](QDate day) { return static_cast<int>(monday.daysTo(day) / 7); };
    setRange(0, number(QDate(lastYear, 12, 31)));
}

IsoWeek WeekSpinBox::week() const
{
    return IsoWeek::of(monday.addDays(7 * value()));
}

void WeekSpinBox::setWeek(IsoWeek week)
{
    setValue(static_cast<int>(monday.daysTo(week.monday()) / 7));
}

QString WeekSpinBox::textFromValue(int value) const
{
    return m_format.weekAndYear(IsoWeek::of(monday.addDays(7 * value)));
}

IsoWeek WeekSpinBox::weekFromText(const QString& text) const
{
    static const QRegularExpression numbers(
        QStringLiteral("^(?:week|w)?\\s*(\\d{1,2})(?:\\s*[, ]\\s*(\\d{4}))?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})-?w(\\d{1,2})$"), QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.trimmed();
    if (const auto match = iso.match(typed); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt()};
    if (const auto match = numbers.match(typed); match.hasMatch()) {
        const QString year = match.captured(2);
        return {year.isEmpty() ? week().year() : year.toInt(), match.captured(1).toInt()};
    }
    const Result<QDate> date = dateFromTyped(typed, m_today);
    return date ? IsoWeek::of(*date) : IsoWeek();
}

int WeekSpinBox::valueFromText(const QString& text) const
{
    const IsoWeek typed = weekFromText(text);
    return static_cast<int>(monday.daysTo((typed.isValid() ? typed : week()).monday()) / 7);
}

QValidator::State WeekSpinBox::validate(QString& text, int& /*position*/) const
{
    return weekFromText(text).isValid() ? QValidator::Acceptable : QValidator::Intermediate;
}

PeriodPicker::PeriodPicker(Format format, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_weekSpin(new WeekSpinBox(std::move(format), today, this))
    , m_yearSpin(new QSpinBox(this))
    , m_previous(new QAction(makeIcon(IconShape::Previous), tr("&Previous week"), this))
    , m_next(new QAction(makeIcon(IconShape::Next), tr("&Next week"), this))
    , m_toToday(new QAction(tr("&This week"), this))
{
    // The second way also works while a text is being typed.
    m_previous->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Left), QKeySequence(Qt::ALT | Qt::Key_Left)});
    m_next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Right), QKeySequence(Qt::ALT | Qt::Key_Right)});
    m_toToday->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    makeSpinBox(*m_weekSpin, "weekSpin", tr("Week"));
    makeSpinBox(*m_yearSpin, "yearSpin", tr("Year"));
    m_yearSpin->setRange(firstYear, lastYear);
    m_weekSpin->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeButton(m_previous, "previousPeriodButton", this));
    layout->addWidget(m_weekSpin);
    layout->addWidget(m_yearSpin);
    layout->addWidget(makeButton(m_next, "nextPeriodButton", this));
    layout->addWidget(makeButton(m_toToday, "todayButton", this));
    connect(m_weekSpin, &QSpinBox::valueChanged, this, &PeriodPicker::periodChosen);
    connect(m_yearSpin, &QSpinBox::valueChanged, this, &PeriodPicker::periodChosen);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_toToday, &QAction::triggered, this, [this] {
        m_weekSpin->setWeek(IsoWeek::of(m_today));
        m_yearSpin->setValue(IsoWeek::of(m_today).year());
    });
    show(SheetCut::DuosOfWeek, IsoWeek::of(today));
}

void PeriodPicker::step(int by)
{
    QSpinBox* spin = m_cut == SheetCut::DuosOfWeek ? m_weekSpin : m_yearSpin;
    spin->setValue(spin->value() + by);
}

WeekSpan PeriodPicker::weeksOfYear() const
{
    const IsoWeek first(year(), 1);
    return {first, IsoWeek(year() + 1, 1).plus(-1)};
}

void PeriodPicker::show(SheetCut cut, IsoWeek week)
{
    m_cut = cut;
    const QSignalBlocker quietWeek(m_weekSpin);
    const QSignalBlocker quietYear(m_yearSpin);
    m_weekSpin->setWeek(week);
    m_yearSpin->setValue(week.year());
    const bool isWeek = cut == SheetCut::DuosOfWeek;
    m_weekSpin->setVisible(isWeek);
    m_yearSpin->setVisible(!isWeek);
    m_previous->setText(isWeek ? tr("&Previous week") : tr("&Previous year"));
    m_next->setText(isWeek ? tr("&Next week") : tr("&Next year"));
    m_toToday->setText(isWeek ? tr("&This week") : tr("&This year"));
}

} // namespace duoboek
