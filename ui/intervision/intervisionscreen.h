// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/intervision/preparationpage.h"
#include "ui/sessions/sessionoutput.h"

class QTabWidget;

namespace duoboek {

class IntervisionPapers;
class PlainLabel;
class SessionChoice;
class StateLabel;

/// What does my group need next time? The supervisor's workbench for one session: what was agreed before, the
/// group, the questions, the programme, who does what, who is there and what is agreed.
class IntervisionScreen final : public Screen
{
    Q_OBJECT

public:
    explicit IntervisionScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override { }
    void focusFirst() override;
    /// The preparation of a session.
    void showRecord(const RecordRef& record) override;
    [[nodiscard]] bool keepTyped() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;

private:
    void setUpHead(QWidget& whole);
    void setUpPages();
    template <class Page> void addPage(const QString& title);
    [[nodiscard]] Status readSessions();
    void readPreparation();
    void fill(SharedPreparation preparation);
    void showHead();
    [[nodiscard]] PreparationPage& shownPage() const;

    ScreenContext m_context;
    SessionChoice* m_choice;
    QAction* m_atSessions;
    IntervisionPapers* m_papers;
    SessionOutput m_output;
    PlainLabel* m_about;
    StateLabel* m_warnings;
    PlainLabel* m_empty;
    QTabWidget* m_pages;
    const Database* m_database = nullptr;
    SessionId m_wanted; // that was asked for elsewhere, and may be on a day that is not offered
    SharedPreparation m_preparation;
};

} // namespace duoboek
