// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people.h"
#include "ui/common/screen.h"
#include "ui/sessions/attendancemarker.h"

#include <vector>

class QComboBox;

namespace duoboek {

class AttendanceGridModel;
class ListTable;
class PlainLabel;
class SpanPicker;

/// Who was there, of a whole region: coaches by sessions.
class RegionAttendanceScreen final : public Screen
{
    Q_OBJECT

public:
    explicit RegionAttendanceScreen(const ScreenContext& context, QWidget* parent = nullptr);

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override { }
    void focusFirst() override;
    [[nodiscard]] QList<QAction*> menuActions() const override;

private:
    void setUpTable();
    void setUpLines();
    [[nodiscard]] Status readRegions(const Database& database);
    void readGrid();
    /// The column of the last session that was held, which is what one comes here for.
    [[nodiscard]] int lastHeld() const;
    void showSummary();
    [[nodiscard]] AttendanceMarker::Targets targets() const;
    void markEveryonePresent();

    ScreenContext m_context;
    QComboBox* m_region;
    SpanPicker* m_span;
    ListTable* m_table;
    AttendanceGridModel* m_model;
    AttendanceMarker* m_marker = nullptr;
    QAction* m_everyone;
    PlainLabel* m_summary;
    PlainLabel* m_legend;
    const Database* m_database = nullptr;
};

} // namespace duoboek
