// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/engagement.h"
#include "ui/people/personpage.h"

#include <memory>

namespace Ui {
class CoachPage;
}

namespace duoboek {

struct PaymentGaps;

/// What is kept of a coach. An organisation is asked only where the engagement needs one, and of the right
/// kind; the date of an agreement only where invoices are made in the coach's name (rules 17 and 18).
class CoachPage final : public PersonPage
{
    Q_OBJECT

public:
    explicit CoachPage(QWidget* parent = nullptr);
    ~CoachPage() override;

    void setChoices(const PeopleChoices& choices) override;
    void expect(const RecordFields& fields) override;
    void showConsequences() override;
    /// What is still missing before the payee can be paid.
    void showPaymentGaps(const PaymentGaps& gaps);

private:
    void offerOrganisations(std::optional<Engagement> engagement);

    std::unique_ptr<Ui::CoachPage> m_ui;
    PeopleChoices m_choices;
    std::optional<Engagement> m_offeredFor; // whose organisations can be chosen now
};

} // namespace duoboek
