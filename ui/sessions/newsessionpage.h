// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"
#include "core/sessions/series.h"
#include "core/usecases/listsessions.h"
#include "ui/forms/fieldgroup.h"

#include <functional>
#include <memory>

namespace Ui {
class NewSessionPage;
}

namespace duoboek {

/// The fields of a new session, or of a series of them, with the days on which they will be.
class NewSessionPage final : public QWidget
{
    Q_OBJECT

public:
    /// What is planned already on those days.
    using Planned = std::function<std::vector<PlannedSession>(const DateRange&)>;

    NewSessionPage(const Format& format, Planned planned, QWidget* parent = nullptr);
    ~NewSessionPage() override;

    void setRegions(const std::vector<Region>& regions);
    /// To be called once the fields hold what they begin with.
    void start();
    /// The days as they follow from what stands in the fields, or what is wrong and in which field.
    [[nodiscard]] Checked<std::vector<QDate>> days() const;
    /// What of the values a session is made of: without those that say how it repeats.
    [[nodiscard]] static RecordValues sessionValues(RecordValues values);

private:
    enum class Repeat { Once, Weeks, Month };
    [[nodiscard]] Repeat repeat() const;
    [[nodiscard]] Checked<SessionSeries> series() const;
    [[nodiscard]] QDate firstDay() const;
    void offerRepeats();
    void showFields();
    void showDays();

    std::unique_ptr<Ui::NewSessionPage> m_ui;
    Format m_format;
    Planned m_planned;
    QWidget* m_fields;
};

} // namespace duoboek
