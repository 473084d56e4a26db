// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/isoweek.h"
#include "ui/hours/sheetmodel.h"
#include "ui/text/format.h"

#include <QSpinBox>
#include <QWidget>

class QAction;

namespace duoboek {

/// A week to type: "week 18, 2023", "18" of the year that is shown, "18 2023", "2023-W18", or a date in it.
class WeekSpinBox final : public QSpinBox
{
    Q_OBJECT

public:
    WeekSpinBox(Format format, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] IsoWeek week() const;
    void setWeek(IsoWeek week);

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;

private:
    /// An invalid one for what is no week.
    [[nodiscard]] IsoWeek weekFromText(const QString& text) const;

    Format m_format;
    QDate m_today;
};

/// Chooses the week of a sheet of many duos, or the year of a sheet of one, by stepping or by typing.
class PeriodPicker final : public QWidget
{
    Q_OBJECT

public:
    PeriodPicker(Format format, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] IsoWeek week() const { return m_weekSpin->week(); }
    /// The ISO year whose weeks are shown of one duo.
    [[nodiscard]] int year() const { return m_yearSpin->value(); }
    [[nodiscard]] WeekSpan weeksOfYear() const;
    /// Says nothing of it.
    void show(SheetCut cut, IsoWeek week);
    /// Back a week or a year, on, and to today.
    [[nodiscard]] QAction* previousAction() const { return m_previous; }
    [[nodiscard]] QAction* nextAction() const { return m_next; }
    [[nodiscard]] QAction* todayAction() const { return m_toToday; }

Q_SIGNALS:
    /// Another week, or another year.
    void periodChosen();

private:
    void step(int by);

    QDate m_today;
    SheetCut m_cut = SheetCut::DuosOfWeek;
    WeekSpinBox* m_weekSpin;
    QSpinBox* m_yearSpin;
    QAction* m_previous;
    QAction* m_next;
    QAction* m_toToday;
};

} // namespace duoboek
