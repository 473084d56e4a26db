// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personscreen.h"

namespace duoboek {

class CoachPage;
class CoachTableModel;
class DocumentList;

/// Who are the coaches, how do they work, and can each of them be paid?
class CoachScreen final : public PersonScreen
{
    Q_OBJECT

public:
    explicit CoachScreen(const ScreenContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] PersonPage* makePage() const override;
    [[nodiscard]] Status readList(const Database& database) override;
    [[nodiscard]] Status readRow(const Database& database, qint64 id) override;
    void clearList() override;
    void showMore(const Database& database, qint64 id) override;
    [[nodiscard]] RecordValues startValues() const override;

private:
    CoachTableModel* m_model;
    CoachPage* m_page;
    DocumentList* m_documents;
};

} // namespace duoboek
