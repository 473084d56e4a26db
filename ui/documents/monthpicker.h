// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/computemonth.h"
#include "ui/text/format.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace duoboek {

/// Chooses one of the months that have anything: by stepping, from a list, or typed as "2023-05" or as the
/// list says it.
class MonthPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthPicker(Format format, QWidget* parent = nullptr);

    /// Shows the months of the span and takes over the wished one, or else the nearest. Says nothing of it.
    void setMonths(const MonthSpan& span, Month wished);
    /// Unless it is outside the span; says so when it is another than before.
    void choose(Month month);
    [[nodiscard]] Month month() const { return m_month; }
    [[nodiscard]] QAction* previousAction() const { return m_previous; }
    [[nodiscard]] QAction* nextAction() const { return m_next; }

Q_SIGNALS:
    void monthChosen();

private:
    void takeTyped();
    void showMonth();
    [[nodiscard]] std::optional<Month> typedMonth() const;

    Format m_format;
    QComboBox* m_combo;
    QAction* m_previous;
    QAction* m_next;
    MonthSpan m_span;
    Month m_month;
};

} // namespace duoboek
