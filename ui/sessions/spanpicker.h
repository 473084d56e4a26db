// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace duoboek {

/// Chooses a year, or a month of it.
class SpanPicker final : public QWidget
{
    Q_OBJECT

public:
    /// name begins the object names of its parts.
    SpanPicker(const QString& name, const Format& format, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] int year() const;
    /// Nothing for the whole year.
    [[nodiscard]] std::optional<Month> month() const;
    [[nodiscard]] DateRange days() const;
    /// Says so when it is another than before.
    void choose(Month month);
    void chooseYear(int year);

Q_SIGNALS:
    void spanChosen();

private:
    QSpinBox* m_year;
    QComboBox* m_month; // 0: the whole year
};

} // namespace duoboek
