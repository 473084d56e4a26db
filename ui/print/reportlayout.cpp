// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportlayout.h"

#include "ui/print/blockbuilder.h"
#include "ui/print/headblocks.h"
#include "ui/print/pageflow.h"

#include <QStringList>

namespace duoboek {

namespace {

constexpr double fullWidth = paper::right - paper::left;
constexpr double rowHeight = 5.2;
constexpr double rowBaseline = 3.7;
constexpr double lineHeight = 4.2;
constexpr double gap = 1;
constexpr double regionWidth = 42;

/// A year by region, as one table.
struct FigureTable
{
    const char* title = "";
    const char* nowhere = ""; ///< what a row of no region is called
    std::vector<const char*> columns;
    std::vector<QString> (*figuresOf)(const RegionYear&, const Format&) = nullptr;
};

class ReportLayout
{
public:
    ReportLayout(const YearReport& report, const TextMeasurer& measurer, const Wording& wording)
        : m_report(report)
        , m_measurer(measurer)
        , m_wording(wording)
        , m_format(wording.format())
        , m_flow(runningHead(fileTitle(report, wording), {}, measurer))
    {
    }

    [[nodiscard]] std::vector<Page> make(QDate madeOn)
    {
        addHead(madeOn);
        if (!m_report.isEmpty()) {
            addFigures();
            for (const FigureTable& table : tables())
                addTable(table);
            addTurns();
        }
        std::vector<Page> pages = m_flow.finish();
        addFooters(pages, m_report.customer.name, m_measurer, m_wording);
        return pages;
    }

private:
    [[nodiscard]] static std::vector<FigureTable> tables();
    [[nodiscard]] QString text(const char* source) const { return m_wording.text(source); }

    void addHead(QDate madeOn)
    {
        m_flow.add(letterhead(m_report.customer, m_measurer, m_wording));
        m_flow.add(titleBlock(fileTitle(m_report, m_wording), {},
            text(QT_TRANSLATE_NOOP("Paper", "%1 to %2, made on %3"))
                .arg(m_format.date(QDate(m_report.year, 1, 1)), m_format.date(m_report.last),
                    m_format.date(madeOn)),
            m_measurer));
        if (m_report.isEmpty()) {
            m_flow.add(noticeBlock(
                text(QT_TRANSLATE_NOOP("Paper",
                    "Nothing has been recorded of these days: no duo was active and no session was held.")),
                m_measurer));
        } else if (!m_report.isWholeYear()) {
            m_flow.add(noticeBlock(
                text(QT_TRANSLATE_NOOP("Paper",
                    "The year is not over: these are the figures up to and including the day named above.")),
                m_measurer));
        }
    }

    void addFigures()
    {
        const RegionYear sum = m_report.total();
        SessionCounts came;
        for (const SessionCounts& ofKind : sum.sessions) {
            came.sessions += ofKind.sessions;
            came.present += ofKind.present;
        }
        m_flow.add(figuresBlock(
            {{text(QT_TRANSLATE_NOOP("Paper", "Active duos")), m_format.count(sum.duos.atEnd())},
                {text(QT_TRANSLATE_NOOP("Paper", "Hours")), m_format.hours(sum.total().time + sum.waiting)},
                {text(QT_TRANSLATE_NOOP("Paper", "Cost excluding VAT")), m_format.money(sum.total().net)},
                {text(QT_TRANSLATE_NOOP("Paper", "Sessions")), m_format.count(came.sessions)}},
            m_measurer));
    }

    void addTitle(const QString& title)
    {
        BlockBuilder builder(m_measurer);
        builder.addText(paper::left, 9, title, TextStyle::GroupHead, fullWidth);
        m_flow.add(builder.finish(11.5, PageBreak::NotAfter));
    }

    void addRow(BlockBuilder& builder, double baseline, TextStyle style, const QString& name,
        const std::vector<QString>& figures) const
    {
        builder.addText(paper::left, baseline, name, style, regionWidth - gap);
        const double width = (fullWidth - regionWidth) / static_cast<double>(figures.size());
        double right = paper::left + regionWidth;
        for (const QString& figure : figures) {
            right += width;
            builder.addTextEndingAt(right, baseline, figure, style, width - gap);
        }
    }

    void addTable(const FigureTable& table)
    {
        addTitle(text(table.title));
        std::vector<QString> heads;
        for (const char* column : table.columns)
            heads.push_back(text(column));
        BlockBuilder head(m_measurer);
        addRow(head, 3.6, TextStyle::Label, text(QT_TRANSLATE_NOOP("Paper", "Region")), heads);
        head.addRule(paper::left, 5.4, fullWidth, 0.35, Ink::Accent);
        m_flow.beginTable(head.finish(6, PageBreak::NotAfter));
        // What belongs to no region is only told of where there is some.
        std::vector<Block> rows;
        const std::vector<QString> nothing = table.figuresOf(RegionYear(), m_format);
        for (const RegionYear& region : m_report.regions) {
            const std::vector<QString> figures = table.figuresOf(region, m_format);
            if (!region.region.isValid() && figures == nothing)
                continue;
            BlockBuilder builder(m_measurer);
            addRow(builder, rowBaseline, TextStyle::Body,
                region.region.isValid() ? region.name : text(table.nowhere), figures);
            builder.addRule(paper::left, rowHeight - 0.15, fullWidth, 0.15, Ink::Hairline);
            rows.push_back(builder.finish(rowHeight));
        }
        // The total stands with the last row, and a table that is not long stands on one page.
        constexpr std::size_t mostRowsTogether = 20;
        for (Block& row : rows) {
            if (rows.size() <= mostRowsTogether || &row == &rows.back())
                row.pageBreak = PageBreak::NotAfter;
            m_flow.add(row);
        }
        BlockBuilder total(m_measurer);
        total.addRule(paper::left, 0.8, fullWidth, 0.35, Ink::Accent);
        addRow(total, rowBaseline + 1.6, TextStyle::Strong, text(QT_TRANSLATE_NOOP("Paper", "Total")),
            table.figuresOf(m_report.total(), m_format));
        m_flow.endTable();
        m_flow.add(total.finish(rowHeight + 4));
    }

    /// Gives the height of what stands below the first line.
    double addTurnTexts(
        BlockBuilder& builder, double baseline, TextStyle style, const std::array<QString, 4>& texts) const
    {
        constexpr double duoX = paper::left + 22;
        constexpr double regionX = paper::left + 46;
        constexpr double reasonX = paper::left + 82;
        builder.addText(paper::left, baseline, texts[0], style, duoX - gap - paper::left);
        builder.addText(duoX, baseline, texts[1], style, regionX - gap - duoX);
        builder.addText(regionX, baseline, texts[2], style, reasonX - gap - regionX);
        if (texts[3].isEmpty())
            return 0;
        return builder.addParagraph(reasonX, baseline, texts[3], style, paper::right - reasonX, lineHeight)
            - lineHeight - baseline;
    }

    void addTurns()
    {
        addTitle(text(QT_TRANSLATE_NOOP("Paper", "Duos that began or ended")));
        if (m_report.turns.empty()) {
            BlockBuilder builder(m_measurer);
            builder.addText(paper::left, rowBaseline,
                text(QT_TRANSLATE_NOOP("Paper", "No duo began or ended.")), TextStyle::Body, fullWidth);
            m_flow.add(builder.finish(rowHeight));
            return;
        }
        BlockBuilder head(m_measurer);
        static_cast<void>(addTurnTexts(head, 3.6, TextStyle::Label,
            {text(QT_TRANSLATE_NOOP("Paper", "Date")), text(QT_TRANSLATE_NOOP("Paper", "Duo")),
                text(QT_TRANSLATE_NOOP("Paper", "Region")),
                text(QT_TRANSLATE_NOOP("Paper", "What happened, and why"))}));
        head.addRule(paper::left, 5.4, fullWidth, 0.35, Ink::Accent);
        m_flow.beginTable(head.finish(6, PageBreak::NotAfter));
        for (const DuoTurn& turn : m_report.turns) {
            BlockBuilder builder(m_measurer);
            const double more = addTurnTexts(builder, rowBaseline, TextStyle::Body,
                {m_format.date(turn.day), turn.duoCode, turn.regionName, sentenceOf(turn)});
            builder.addRule(paper::left, rowHeight + more - 0.15, fullWidth, 0.15, Ink::Hairline);
            m_flow.add(builder.finish(rowHeight + more));
        }
        m_flow.endTable();
    }

    [[nodiscard]] QString sentenceOf(const DuoTurn& turn) const
    {
        if (!turn.isEnd) {
            return turn.previousCode.isEmpty()
                ? text(QT_TRANSLATE_NOOP("Paper", "began"))
                : text(QT_TRANSLATE_NOOP("Paper", "began, going on from %1")).arg(turn.previousCode);
        }
        return turn.reason.isEmpty() ? text(QT_TRANSLATE_NOOP("Paper", "ended, reason not recorded"))
                                     : text(QT_TRANSLATE_NOOP("Paper", "ended: %1")).arg(turn.reason);
    }

    const YearReport& m_report;
    const TextMeasurer& m_measurer;
    const Wording& m_wording;
    const Format& m_format;
    PageFlow m_flow;
};

std::vector<QString> duoFigures(const RegionYear& year, const Format& format)
{
    return {format.count(year.duos.atStart), format.count(year.duos.started), format.count(year.duos.ended),
        format.count(year.duos.atEnd())};
}

std::vector<QString> hourFigures(const RegionYear& year, const Format& format)
{
    std::vector<QString> figures;
    for (const PaidTime& ofGroup : year.guidance)
        figures.push_back(format.hours(ofGroup.time));
    figures.push_back(format.hours(year.paidSessions.time));
    figures.push_back(format.hours(year.waiting));
    figures.push_back(format.hours(year.total().time + year.waiting));
    return figures;
}

std::vector<QString> costFigures(const RegionYear& year, const Format& format)
{
    std::vector<QString> figures;
    for (const PaidTime& ofGroup : year.guidance)
        figures.push_back(format.amount(ofGroup.net));
    figures.push_back(format.amount(year.paidSessions.net));
    figures.push_back(format.amount(year.total().net));
    return figures;
}

std::vector<QString> sessionFigures(const RegionYear& year, const Format& format)
{
    SessionCounts came;
    std::vector<QString> figures;
    for (const SessionCounts& ofKind : year.sessions) {
        figures.push_back(format.count(ofKind.sessions));
        came.present += ofKind.present;
        came.excused += ofKind.excused;
        came.absent += ofKind.absent;
    }
    for (const qint64 count : {came.present, came.excused, came.absent})
        figures.push_back(format.count(count));
    return figures;
}

std::vector<FigureTable> ReportLayout::tables()
{
    const char* noRegion = QT_TRANSLATE_NOOP("Paper", "Without a region");
    const char* family = QT_TRANSLATE_NOOP("Paper", "Family");
    const char* general = QT_TRANSLATE_NOOP("Paper", "General");
    const char* care = QT_TRANSLATE_NOOP("Paper", "Care org.");
    const char* sessions = QT_TRANSLATE_NOOP("Paper", "Sessions");
    const char* total = QT_TRANSLATE_NOOP("Paper", "Total");
    return {
        {QT_TRANSLATE_NOOP("Paper", "Duos"), noRegion,
            {QT_TRANSLATE_NOOP("Paper", "At the start"), QT_TRANSLATE_NOOP("Paper", "Began"),
                QT_TRANSLATE_NOOP("Paper", "Ended"), QT_TRANSLATE_NOOP("Paper", "At the end")},
            duoFigures},
        {QT_TRANSLATE_NOOP("Paper", "Hours by tariff"), noRegion,
            {family, general, care, sessions, QT_TRANSLATE_NOOP("Paper", "Question open"), total},
            hourFigures},
        {QT_TRANSLATE_NOOP("Paper", "Cost by tariff, in euros excluding VAT"), noRegion,
            {family, general, care, sessions, total}, costFigures},
        {QT_TRANSLATE_NOOP("Paper", "Sessions and attendance"), QT_TRANSLATE_NOOP("Paper", "All regions"),
            {QT_TRANSLATE_NOOP("Paper", "Trainings"), QT_TRANSLATE_NOOP("Paper", "Intervisions"),
                QT_TRANSLATE_NOOP("Paper", "Theme"), QT_TRANSLATE_NOOP("Paper", "Present"),
                QT_TRANSLATE_NOOP("Paper", "Excused"), QT_TRANSLATE_NOOP("Paper", "Absent")},
            sessionFigures},
    };
}

} // namespace

std::vector<Page> layOutReport(
    const YearReport& report, QDate madeOn, const TextMeasurer& measurer, const Wording& wording)
{
    return ReportLayout(report, measurer, wording).make(madeOn);
}

QString fileTitle(const YearReport& report, const Wording& wording)
{
    const QString title = wording.text(QT_TRANSLATE_NOOP("Paper", "Yearly report %1")).arg(report.year);
    if (report.onlyRegion.isEmpty())
        return title;
    return wording.text(QT_TRANSLATE_NOOP("Paper", "%1, region %2")).arg(title, report.onlyRegion);
}

} // namespace duoboek
