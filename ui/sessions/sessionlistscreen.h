// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"
#include "ui/common/screen.h"
#include "ui/sessions/sessionactions.h"
#include "ui/sessions/sessionoutput.h"
#include "ui/sessions/sessionview.h"

#include <memory>
#include <optional>

class QComboBox;
class QTimer;
class QToolButton;

namespace Ui {
class SessionListScreen;
}

namespace duoboek {

class SessionCalendar;
class SessionPlanning;
class SessionTableModel;
class SpanPicker;

/// Sessions as a list or in a month, beside the one that is chosen.
class SessionListScreen final : public Screen
{
    Q_OBJECT

public:
    explicit SessionListScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~SessionListScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    /// Whatever is filtered by.
    void show(const Session& session) { showPlanned(session.id.value(), session.heldOn); }
    /// Who was at the session that is shown.
    [[nodiscard]] AttendanceView& attendance() const { return m_view->attendance(); }
    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] QAction* printAction() const override { return m_actions->print; }

private:
    void setUpActions();
    void setUpList();
    void setUpCalendar();
    void setUpSpan();
    [[nodiscard]] QList<QWidget*> makeButtons();
    [[nodiscard]] QToolButton* makeButton(QAction* action, const char* name);
    [[nodiscard]] Status readAll(const Database& database);
    /// Only the sessions that have changed, where that is enough.
    [[nodiscard]] Status readChanges(const Database& database);
    [[nodiscard]] Status readRow(const Database& database, SessionId id);
    /// The days of which sessions are read: the year, and what of others a calendar shows beside it.
    [[nodiscard]] DateRange daysToRead() const;
    void takeSpan();
    void applyFilters();
    void showCalendar(bool isShown);
    void fillCalendar();
    void showChosen();
    void enableActions();
    [[nodiscard]] bool isCalendarShown() const { return m_actions->calendar->isChecked(); }

    void addSession(QDate day);
    void showPlanned(qint64 id, QDate day);
    void removeChosen();

    ScreenContext m_context;
    std::unique_ptr<Ui::SessionListScreen> m_ui;
    SessionTableModel* m_model;
    SpanPicker* m_span;
    QComboBox* m_kind;
    SessionCalendar* m_calendar;
    SessionView* m_view = nullptr;
    SessionActions* m_actions;
    QTimer* m_detailsTimer;
    SessionPlanning* m_planning;
    SessionOutput m_output;
    std::vector<Region> m_regions;
    const Database* m_database = nullptr;
    std::optional<qint64> m_lastChange; // that the list knows of
    DateRange m_read; // the days of the sessions in the list
};

} // namespace duoboek
