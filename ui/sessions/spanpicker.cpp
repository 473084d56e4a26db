// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/spanpicker.h"

#include "ui/common/sizes.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace duoboek {

namespace {
constexpr int monthsInYear = 12;
// As far as files hold dates.
constexpr int firstYear = 1901;
constexpr int lastYear = 2198;
} // namespace

SpanPicker::SpanPicker(const QString& name, const Format& format, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_year(new QSpinBox(this))
    , m_month(new QComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Year"), this);
    label->setBuddy(m_year);
    m_year->setObjectName(name + QStringLiteral("Year"));
    m_year->setAccessibleName(tr("Year to show"));
    m_year->setRange(firstYear, lastYear);
    m_year->setKeyboardTracking(false); // not while a year is half typed
    m_year->setValue(today.year());
    m_month->setObjectName(name + QStringLiteral("Month"));
    m_month->setAccessibleName(tr("Month to show"));
    m_month->addItem(tr("whole year"));
    const QLocale locale(format.language() == Language::Dutch ? QLocale::Dutch : QLocale::English);
    for (int month = 1; month <= monthsInYear; ++month)
        m_month->addItem(locale.standaloneMonthName(month));
    m_month->setMaxVisibleItems(monthsInYear + 1);
    for (QWidget* part : std::initializer_list<QWidget*>{label, m_year, m_month}) {
        part->setMinimumHeight(smallestTarget);
        layout->addWidget(part);
    }
    connect(m_year, &QSpinBox::valueChanged, this, &SpanPicker::spanChosen);
    connect(m_month, &QComboBox::currentIndexChanged, this, &SpanPicker::spanChosen);
}

int SpanPicker::year() const
{
    return m_year->value();
}

std::optional<Month> SpanPicker::month() const
{
    const int index = m_month->currentIndex();
    return index > 0 ? std::optional(Month(year(), index)) : std::nullopt;
}

DateRange SpanPicker::days() const
{
    if (const auto chosen = month())
        return chosen->days();
    return DateRange::until(Month(year(), 1).firstDay(), Month(year() + 1, 1).firstDay());
}

void SpanPicker::choose(Month wanted)
{
    if (month() == wanted)
        return;
    {
        const QSignalBlocker quietYear(m_year);
        const QSignalBlocker quietMonth(m_month);
        m_year->setValue(wanted.year());
        m_month->setCurrentIndex(wanted.month());
    }
    Q_EMIT spanChosen();
}

void SpanPicker::chooseYear(int year)
{
    if (this->year() == year && !month())
        return;
    {
        const QSignalBlocker quietYear(m_year);
        const QSignalBlocker quietMonth(m_month);
        m_year->setValue(year);
        m_month->setCurrentIndex(0);
    }
    Q_EMIT spanChosen();
}

} // namespace duoboek
