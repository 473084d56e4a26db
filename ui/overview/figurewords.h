// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showfigures.h"
#include "ui/charts/figurechart.h"
#include "ui/common/texttablemodel.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

#include <variant>

namespace duoboek {

/// What a chart can show, in the order in which it is offered.
enum class FigureKind { HoursByTime, HoursByRegion, HoursByTariff, Cost, Attendance };
inline constexpr int figureKindCount = 5;

using Figures = std::variant<std::vector<HoursOfTime>, std::vector<HoursOfRegion>, std::vector<HoursOfTariff>,
    CostFigures, std::vector<AttendanceOfRegion>>;

/// Of a span that has an end on both sides. The unit counts for hours by time only.
[[nodiscard]] Result<Figures> readFigures(const Database& database, FigureKind kind, const DateRange& span,
    CalendarUnit unit, const WorkProgress& progress);

/// A table as it is shown and, cell by cell, as it is written to a file.
struct FigureTable
{
    std::vector<TextTableModel::Column> columns;
    std::vector<TextTableModel::Row> rows;
    std::vector<QStringList> plainRows;
};

/// A chart, its table, and what has to be known to read them.
struct FigurePage
{
    ChartFigures chart;
    FigureTable table;
    QString note;
};

/// Words figures.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    explicit FigureWords(const Wording& wording)
        : m_wording(wording)
        , m_format(wording.format())
    {
    }

    [[nodiscard]] static QString kind(FigureKind kind);
    [[nodiscard]] FigurePage page(const Figures& figures, CalendarUnit unit) const;

private:
    /// Hours of some duos, under a name.
    struct NamedHours
    {
        QString name;
        int duos = 0;
        WorkTime worked;
        AgreedTime agreed;
    };

    [[nodiscard]] FigurePage timePage(const std::vector<HoursOfTime>& hours, CalendarUnit unit) const;
    [[nodiscard]] FigurePage regionPage(const std::vector<HoursOfRegion>& hours) const;
    [[nodiscard]] FigurePage tariffPage(const std::vector<HoursOfTariff>& hours) const;
    [[nodiscard]] FigurePage hoursPage(const QString& title, const std::vector<NamedHours>& hours) const;
    [[nodiscard]] FigurePage costPage(const CostFigures& figures) const;
    [[nodiscard]] FigurePage attendancePage(const std::vector<AttendanceOfRegion>& regions) const;
    [[nodiscard]] QString hoursNote(WorkTime worked, AgreedTime agreed) const;

    const Wording& m_wording;
    const Format& m_format;
};

} // namespace duoboek
