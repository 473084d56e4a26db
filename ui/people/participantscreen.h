// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personscreen.h"

namespace duoboek {

class ParticipantTableModel;

/// Whom is it all for, and who is looking for a coach?
class ParticipantScreen final : public PersonScreen
{
    Q_OBJECT

public:
    explicit ParticipantScreen(const ScreenContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] PersonPage* makePage() const override;
    [[nodiscard]] Status readList(const Database& database) override;
    [[nodiscard]] Status readRow(const Database& database, qint64 id) override;
    void clearList() override;

private:
    ParticipantTableModel* m_model;
};

} // namespace duoboek
