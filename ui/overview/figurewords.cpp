// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figurewords.h"

namespace duoboek {

namespace {

constexpr double minutesOfHour = 60; // for drawing only
constexpr double centsOfEuro = 100;

double drawn(WorkTime time)
{
    return static_cast<double>(time.minutes()) / minutesOfHour;
}

double drawn(Money money)
{
    return static_cast<double>(money.cents()) / centsOfEuro;
}

/// One row, cell by cell: what is read, and what a file has.
class RowMaker
{
public:
    explicit RowMaker(const Format& format)
        : m_format(format)
    {
    }

    RowMaker& add(const QString& text) { return add(text, text); }
    RowMaker& add(const QString& text, const QString& plain)
    {
        m_row.push_back({text});
        m_plain.append(plain);
        return *this;
    }
    RowMaker& add(int count) { return add(m_format.count(count), QString::number(count)); }
    RowMaker& add(WorkTime time) { return add(m_format.hours(time), time.toClockText()); }
    RowMaker& add(Money money) { return add(m_format.amount(money), money.toPlainText()); }
    RowMaker& addDifference(WorkTime time) { return add(m_format.difference(time), time.toClockText()); }

    void finish(FigureTable& table)
    {
        table.rows.push_back(std::move(m_row));
        table.plainRows.push_back(std::move(m_plain));
    }

private:
    const Format& m_format;
    TextTableModel::Row m_row;
    QStringList m_plain;
};

std::vector<TextTableModel::Column> columnsOf(const QString& first, const QStringList& others)
{
    std::vector<TextTableModel::Column> columns{{first}};
    for (const QString& title : others)
        columns.push_back({title, Qt::AlignTrailing});
    return columns;
}

} // namespace

Result<Figures> readFigures(const Database& database, FigureKind kind, const DateRange& span,
    CalendarUnit unit, const WorkProgress& progress)
{
    const auto asFigures = [](auto read) -> Result<Figures> {
        if (!read)
            return read.error();
        return Figures(std::move(*read));
    };
    switch (kind) {
    case FigureKind::HoursByTime:
        return asFigures(hoursByTime(database, span, unit));
    case FigureKind::HoursByRegion:
        return asFigures(hoursByRegion(database, span));
    case FigureKind::HoursByTariff:
        return asFigures(hoursByTariff(database, span));
    case FigureKind::Cost:
        return asFigures(costByMonth(database, span, progress));
    case FigureKind::Attendance:
        break;
    }
    return asFigures(attendanceByRegion(database, span));
}

QString FigureWords::kind(FigureKind kind)
{
    switch (kind) {
    case FigureKind::HoursByTime:
        return tr("hours against agreement");
    case FigureKind::HoursByRegion:
        return tr("hours by region");
    case FigureKind::HoursByTariff:
        return tr("hours by tariff");
    case FigureKind::Cost:
        return tr("cost against what was expected");
    case FigureKind::Attendance:
        break;
    }
    return tr("attendance by region");
}

FigurePage FigureWords::page(const Figures& figures, CalendarUnit unit) const
{
    switch (static_cast<FigureKind>(figures.index())) {
    case FigureKind::HoursByTime:
        return timePage(std::get<std::vector<HoursOfTime>>(figures), unit);
    case FigureKind::HoursByRegion:
        return regionPage(std::get<std::vector<HoursOfRegion>>(figures));
    case FigureKind::HoursByTariff:
        return tariffPage(std::get<std::vector<HoursOfTariff>>(figures));
    case FigureKind::Cost:
        return costPage(std::get<CostFigures>(figures));
    case FigureKind::Attendance:
        break;
    }
    return attendancePage(std::get<std::vector<AttendanceOfRegion>>(figures));
}

QString FigureWords::hoursNote(WorkTime worked, AgreedTime agreed) const
{
    return tr("Together %1 worked and %2 agreed. Agreed is a seventh of the hours per week for each day on "
              "which a duo was active.")
        .arg(m_format.hours(worked), m_format.hours(agreed.time()));
}

FigurePage FigureWords::timePage(const std::vector<HoursOfTime>& hours, CalendarUnit unit) const
{
    const bool isByWeek = unit == CalendarUnit::Week;
    FigurePage page;
    page.chart.categoryTitle = isByWeek ? tr("week") : tr("month");
    page.chart.valueTitle = tr("hours");
    page.chart.series = {{tr("worked"), {}}};
    page.chart.lines = {{tr("agreed"), {}}};
    page.table.columns =
        columnsOf(isByWeek ? tr("Week") : tr("Month"), {tr("Worked"), tr("Agreed"), tr("Difference")});
    WorkTime worked;
    AgreedTime agreed;
    for (const HoursOfTime& one : hours) {
        const IsoWeek week = IsoWeek::of(one.days.first());
        const Month month = Month::of(one.days.first());
        page.chart.categories.append(isByWeek ? QString::number(week.number())
                                              : QStringLiteral("%1-%2").arg(month.month()).arg(month.year()));
        page.chart.series.front().values.push_back(drawn(one.worked));
        page.chart.lines.front().values.push_back(drawn(one.agreed.time()));
        RowMaker(m_format)
            .add(isByWeek ? m_format.weekAndYear(week) : m_format.month(month),
                isByWeek ? week.toText() : month.toText())
            .add(one.worked)
            .add(one.agreed.time())
            .addDifference(one.worked - one.agreed.time())
            .finish(page.table);
        worked += one.worked;
        agreed += one.agreed;
    }
    page.note = hoursNote(worked, agreed);
    return page;
}

FigurePage FigureWords::hoursPage(const QString& title, const std::vector<NamedHours>& hours) const
{
    FigurePage page;
    page.chart.bars = ChartFigures::Bars::Lying;
    page.chart.valueTitle = tr("hours");
    page.chart.series = {{tr("worked"), {}}, {tr("agreed"), {}}};
    page.table.columns = columnsOf(title, {tr("Duos"), tr("Worked"), tr("Agreed"), tr("Difference")});
    WorkTime worked;
    AgreedTime agreed;
    for (const NamedHours& one : hours) {
        page.chart.categories.append(one.name);
        page.chart.series[0].values.push_back(drawn(one.worked));
        page.chart.series[1].values.push_back(drawn(one.agreed.time()));
        RowMaker(m_format)
            .add(one.name)
            .add(one.duos)
            .add(one.worked)
            .add(one.agreed.time())
            .addDifference(one.worked - one.agreed.time())
            .finish(page.table);
        worked += one.worked;
        agreed += one.agreed;
    }
    page.note = hoursNote(worked, agreed);
    return page;
}

FigurePage FigureWords::regionPage(const std::vector<HoursOfRegion>& hours) const
{
    std::vector<NamedHours> named;
    named.reserve(hours.size());
    for (const HoursOfRegion& one : hours)
        named.push_back(
            {one.region.isEmpty() ? tr("no region") : one.region, one.duos, one.worked, one.agreed});
    FigurePage page = hoursPage(tr("Region"), named);
    page.note += u' ' + tr("The region is that of the participant, as it is now.");
    return page;
}

FigurePage FigureWords::tariffPage(const std::vector<HoursOfTariff>& hours) const
{
    std::vector<NamedHours> named;
    named.reserve(hours.size());
    for (const HoursOfTariff& one : hours)
        named.push_back({one.tariff ? m_wording.tariffName(*one.tariff) : tr("question is open"), one.duos,
            one.worked, one.agreed});
    FigurePage page = hoursPage(tr("Tariff"), named);
    page.note += u' ' + tr("The tariff is that of the last day of the period.");
    return page;
}

FigurePage FigureWords::costPage(const CostFigures& figures) const
{
    FigurePage page;
    page.chart.categoryTitle = tr("month");
    page.chart.valueTitle = tr("euros, without VAT");
    page.chart.series = {{tr("cost"), {}}};
    page.chart.lines = {{tr("expected"), {}}};
    page.table.columns = columnsOf(tr("Month"), {tr("Cost"), tr("Expected"), tr("Difference")});
    Money cost;
    Money expected;
    for (const CostOfTime& one : figures.months) {
        page.chart.categories.append(QStringLiteral("%1-%2").arg(one.month.month()).arg(one.month.year()));
        page.chart.series.front().values.push_back(drawn(one.cost));
        page.chart.lines.front().values.push_back(drawn(one.expected));
        RowMaker(m_format)
            .add(m_format.month(one.month), one.month.toText())
            .add(one.cost)
            .add(one.expected)
            .add(one.cost - one.expected)
            .finish(page.table);
        cost += one.cost;
        expected += one.expected;
    }
    QStringList note{tr("Together %1, expected %2, without VAT. Cost is what documents and drafts of the "
                        "month come to, sessions included. There is no budget in the file: expected is what "
                        "the agreed hours cost at the rates of those days, without sessions.")
                         .arg(m_format.money(cost), m_format.money(expected))};
    if (figures.isSomethingHeldBack)
        note.append(tr("What waits for the answer to a question is not in the cost."));
    if (figures.isRateMissing)
        note.append(tr("Agreed hours for which no rate is known are not in what is expected."));
    page.note = note.join(u' ');
    return page;
}

FigurePage FigureWords::attendancePage(const std::vector<AttendanceOfRegion>& regions) const
{
    FigurePage page;
    page.chart.bars = ChartFigures::Bars::LyingInOne;
    page.chart.valueTitle = tr("times");
    page.chart.series = {{tr("present"), {}}, {tr("excused"), {}}, {tr("absent"), {}}};
    page.table.columns =
        columnsOf(tr("Region"), {tr("Present"), tr("Excused"), tr("Absent"), tr("Share present")});
    for (const AttendanceOfRegion& one : regions) {
        const QString name = one.region.isEmpty() ? tr("no region") : one.region;
        page.chart.categories.append(name);
        page.chart.series[0].values.push_back(one.present);
        page.chart.series[1].values.push_back(one.excused);
        page.chart.series[2].values.push_back(one.absent);
        const auto percent = one.percentPresent();
        RowMaker(m_format)
            .add(name)
            .add(one.present)
            .add(one.excused)
            .add(one.absent)
            .add(percent ? m_format.percent(Percent::ofWhole(*percent)) : QStringLiteral("–"),
                percent ? QString::number(*percent) : QString())
            .finish(page.table);
    }
    page.note =
        tr("Of training, intervision and theme meetings in the period, as far as it was recorded. The "
           "region is that of the coach, as it is now.");
    return page;
}

} // namespace duoboek
