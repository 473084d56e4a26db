// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/lineblocks.h"

#include "ui/print/blockbuilder.h"

namespace duoboek {

namespace {

using namespace linecolumns;

constexpr double rowHeight = 5.2;
constexpr double rowBaseline = 3.7;
constexpr double hairline = 0.15;
constexpr double wrappedLine = 4.2; // between the lines of a title that needs two
constexpr double fullWidth = paper::right - paper::left;

using Lines = std::vector<PaperLine>::const_iterator;

struct Sum
{
    WorkTime time;
    Money amount;
};

Sum sumOf(Lines begin, Lines end)
{
    Sum sum;
    for (Lines one = begin; one != end; ++one) {
        sum.time += one->line.time;
        sum.amount += one->line.amount;
    }
    return sum;
}

bool isSameGroup(const PaperLine& a, const PaperLine& b)
{
    return a.line.coach == b.line.coach && a.line.activity == b.line.activity && a.duoCode == b.duoCode
        && a.correctedNumber == b.correctedNumber && a.correctionReason == b.correctionReason;
}

/// The first line after begin that does not belong with it.
template <class Belongs> Lines endOfRun(Lines begin, Lines end, Belongs belongs)
{
    Lines one = begin;
    while (one != end && belongs(*begin, *one))
        ++one;
    return one;
}

struct Numbers
{
    QString hours;
    QString rate;
    QString amount;
};

void addNumbers(BlockBuilder& builder, double baseline, const Numbers& numbers, TextStyle style)
{
    builder.addTextEndingAt(hoursRight, baseline, numbers.hours, style, hoursWidth);
    builder.addTextEndingAt(rateRight, baseline, numbers.rate, style, rateWidth);
    builder.addTextEndingAt(amountRight, baseline, numbers.amount, style, amountWidth);
}

/// A group's rows may part, but never one row alone from the rest, nor from its head or its subtotal.
PageBreak breakAfterRow(std::ptrdiff_t row, std::ptrdiff_t rows)
{
    return row == 0 || row >= rows - 2 ? PageBreak::NotAfter : PageBreak::Allowed;
}

class LineTable
{
public:
    LineTable(
        PageFlow& flow, const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording)
        : m_flow(flow)
        , m_document(document)
        , m_measurer(measurer)
        , m_wording(wording)
        , m_format(wording.format())
        , m_continued(wording.text(QT_TRANSLATE_NOOP("Paper", "%1 (continued)")))
    {
    }

    void add();

private:
    void addCoach(Lines begin, Lines end);
    void addGroup(Lines begin, Lines end, const QString& coachName);
    [[nodiscard]] QString groupTitle(const PaperLine& line) const;
    [[nodiscard]] Block head() const;
    [[nodiscard]] Block groupHead(const QString& text) const;
    [[nodiscard]] Block row(const PaperLine& line, PageBreak pageBreak) const;
    [[nodiscard]] Block sumRow(
        const QString& label, const Sum& sum, TextStyle style, PageBreak pageBreak) const;

    PageFlow& m_flow;
    const PaperDocument& m_document;
    const TextMeasurer& m_measurer;
    const Wording& m_wording;
    const Format& m_format;
    QString m_continued;
};

void LineTable::add()
{
    // Only a care organisation has several coaches on one document (rule 18).
    const bool perCoach = m_document.coachCode.isEmpty();
    const Lines end = m_document.lines.end();
    m_flow.beginTable(head());
    for (Lines begin = m_document.lines.begin(); begin != end;) {
        const Lines coachEnd = endOfRun(
            begin, end, [](const PaperLine& a, const PaperLine& b) { return a.line.coach == b.line.coach; });
        if (perCoach)
            addCoach(begin, coachEnd);
        else
            addGroup(begin, coachEnd, {});
        begin = coachEnd;
    }
    m_flow.endGroup();
    m_flow.endTable();
}

void LineTable::addCoach(Lines begin, Lines end)
{
    m_flow.endGroup();
    BlockBuilder builder(m_measurer);
    builder.addText(paper::left, 7.2, begin->coachName, TextStyle::CoachHead, fullWidth);
    m_flow.add(builder.finish(8.6, PageBreak::NotAfter));
    addGroup(begin, end, begin->coachName);
    const QString label = m_wording.text(QT_TRANSLATE_NOOP("Paper", "Total %1")).arg(begin->coachName);
    const bool last = end == m_document.lines.end();
    m_flow.add(sumRow(
        label, sumOf(begin, end), TextStyle::CoachTotal, last ? PageBreak::NotAfter : PageBreak::Allowed));
}

/// The groups of one coach.
void LineTable::addGroup(Lines begin, Lines end, const QString& coachName)
{
    while (begin != end) {
        const Lines groupEnd = endOfRun(begin, end, isSameGroup);
        const QString title = groupTitle(*begin);
        const QString continued =
            m_continued.arg(coachName.isEmpty() ? title : coachName + QStringLiteral(" · ") + title);
        m_flow.endGroup();
        m_flow.add(groupHead(title));
        m_flow.beginGroup(groupHead(continued));
        for (Lines line = begin; line != groupEnd; ++line)
            m_flow.add(row(*line, breakAfterRow(line - begin, groupEnd - begin)));
        // The last subtotal of all must not be parted from the totals, nor a coach's last from the coach's.
        const bool last = groupEnd == end && (!coachName.isEmpty() || end == m_document.lines.end());
        const QString label = m_wording.text(QT_TRANSLATE_NOOP("Paper", "Subtotal %1"))
                                  .arg(begin->duoCode.isEmpty() ? title.toLower() : begin->duoCode);
        m_flow.add(sumRow(label, sumOf(begin, groupEnd), TextStyle::Strong,
            last ? PageBreak::NotAfter : PageBreak::Allowed));
        begin = groupEnd;
    }
}

QString LineTable::groupTitle(const PaperLine& line) const
{
    if (!line.correctedNumber.isEmpty()) {
        return m_wording.text(QT_TRANSLATE_NOOP("Paper", "Correction of %1, duo %2: %3"))
            .arg(line.correctedNumber, line.duoCode, line.correctionReason);
    }
    return line.line.activity == Activity::Guidance
        ? m_wording.text(QT_TRANSLATE_NOOP("Paper", "Guidance duo %1")).arg(line.duoCode)
        : m_wording.activity(line.line.activity);
}

Block LineTable::head() const
{
    constexpr double baseline = 3.6;
    BlockBuilder builder(m_measurer);
    builder.addText(paper::left, baseline, m_wording.text(QT_TRANSLATE_NOOP("Paper", "Description")),
        TextStyle::Label, descriptionWidth);
    addNumbers(builder, baseline,
        {m_wording.text(QT_TRANSLATE_NOOP("Paper", "Hours")),
            m_wording.text(QT_TRANSLATE_NOOP("Paper", "Rate (€)")),
            m_wording.text(QT_TRANSLATE_NOOP("Paper", "Amount (€)"))},
        TextStyle::Label);
    builder.addRule(paper::left, 5.4, fullWidth, 0.35, Ink::Accent);
    return builder.finish(5.8);
}

Block LineTable::groupHead(const QString& text) const
{
    BlockBuilder builder(m_measurer);
    constexpr double line = 4.8;
    const double last =
        builder.addParagraph(paper::left, 5.6, text, TextStyle::GroupHead, fullWidth, line) - line;
    builder.addRule(paper::left, last + 1.5, fullWidth, hairline, Ink::Hairline);
    return builder.finish(last + 1.7, PageBreak::NotAfter);
}

Block LineTable::row(const PaperLine& line, PageBreak pageBreak) const
{
    const bool guidance = line.line.activity == Activity::Guidance;
    const QString when = guidance ? m_format.week(line.line.week) : m_format.date(line.sessionDate);
    const QString days = line.correctedNumber.isEmpty()
        ? m_format.daysWithin(line.line.week, m_document.month)
        : QString::number(line.line.week.year());
    const QString what = guidance ? days : line.sessionTitle.isEmpty() ? line.sessionCode : line.sessionTitle;
    BlockBuilder builder(m_measurer);
    const double whenWidth =
        builder.addText(paper::left, rowBaseline, when, TextStyle::Body, descriptionWidth);
    // A date in English may be wider than the column of the Dutch one.
    const double whatX = std::max(daysX, paper::left + whenWidth + 2);
    const double end =
        builder.addParagraph(whatX, rowBaseline, what, guidance ? TextStyle::BodyMuted : TextStyle::Body,
            paper::left + descriptionWidth - whatX, wrappedLine, 2);
    addNumbers(builder, rowBaseline,
        {m_format.hours(line.line.time), m_format.amount(line.line.rate.perHour()),
            m_format.amount(line.line.amount)},
        TextStyle::Body);
    const double height = std::max(rowHeight, end - wrappedLine + rowHeight - rowBaseline);
    builder.addRule(paper::left, height - hairline, fullWidth, hairline, Ink::Hairline);
    return builder.finish(height, pageBreak);
}

Block LineTable::sumRow(const QString& label, const Sum& sum, TextStyle style, PageBreak pageBreak) const
{
    constexpr double baseline = rowBaseline + 0.2;
    BlockBuilder builder(m_measurer);
    builder.addText(paper::left, baseline, label, style, descriptionWidth);
    addNumbers(builder, baseline, {m_format.hours(sum.time), {}, m_format.amount(sum.amount)}, style);
    return builder.finish(rowHeight + 0.8, pageBreak);
}

} // namespace

void addLineTable(
    PageFlow& flow, const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording)
{
    LineTable(flow, document, measurer, wording).add();
}

} // namespace duoboek
