// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/lineblocks.h"

#include "ui/print/blockbuilder.h"

namespace duoboek {

namespace {

using namespace linecolumns;

constexpr double rowHeight = 5.2;
constexpr double rowBaseline = 3.7;
constexpr double descriptionWidth = hoursRight - numberWidth - paper::left;
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
    return a.line.coach == b.line.coach && a.line.activity == b.line.activity && a.duoCode == b.duoCode;
}

/// The first line after begin that does not belong with it.
template <class Belongs> Lines endOfRun(Lines begin, Lines end, Belongs belongs)
{
    Lines one = begin;
    while (one != end && belongs(*begin, *one))
        ++one;
    return one;
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
    [[nodiscard]] Block head() const;
    [[nodiscard]] Block groupHead(const QString& text) const;
    [[nodiscard]] Block row(const PaperLine& line, PageBreak pageBreak) const;
    [[nodiscard]] Block sumRow(const QString& label, const Sum& sum, PageBreak pageBreak) const;

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
    m_flow.add(sumRow(label, sumOf(begin, end), last ? PageBreak::NotAfter : PageBreak::Allowed));
}

/// The groups of one coach.
void LineTable::addGroup(Lines begin, Lines end, const QString& coachName)
{
    while (begin != end) {
        const Lines groupEnd = endOfRun(begin, end, isSameGroup);
        const QString title = begin->line.activity == Activity::Guidance
            ? m_wording.text(QT_TRANSLATE_NOOP("Paper", "Guidance duo %1")).arg(begin->duoCode)
            : m_wording.activity(begin->line.activity);
        const QString continued =
            m_continued.arg(coachName.isEmpty() ? title : coachName + QStringLiteral(" · ") + title);
        m_flow.endGroup();
        m_flow.add(groupHead(title));
        m_flow.beginGroup(groupHead(continued));
        for (Lines line = begin; line != groupEnd; ++line)
            m_flow.add(row(*line, line + 1 == groupEnd ? PageBreak::NotAfter : PageBreak::Allowed));
        // The last subtotal of all must not be parted from the totals, nor a coach's last from the coach's.
        const bool last = groupEnd == end && (!coachName.isEmpty() || end == m_document.lines.end());
        const QString label = m_wording.text(QT_TRANSLATE_NOOP("Paper", "Subtotal %1"))
                                  .arg(begin->duoCode.isEmpty() ? title.toLower() : begin->duoCode);
        m_flow.add(sumRow(label, sumOf(begin, groupEnd), last ? PageBreak::NotAfter : PageBreak::Allowed));
        begin = groupEnd;
    }
}

Block LineTable::head() const
{
    BlockBuilder builder(m_measurer);
    const double baseline = 3.6;
    builder.addText(paper::left, baseline, m_wording.text(QT_TRANSLATE_NOOP("Paper", "Description")),
        TextStyle::Label, descriptionWidth);
    builder.addTextEndingAt(hoursRight, baseline, m_wording.text(QT_TRANSLATE_NOOP("Paper", "Hours")),
        TextStyle::Label, numberWidth);
    builder.addTextEndingAt(rateRight, baseline, m_wording.text(QT_TRANSLATE_NOOP("Paper", "Rate (€)")),
        TextStyle::Label, numberWidth);
    builder.addTextEndingAt(amountRight, baseline, m_wording.text(QT_TRANSLATE_NOOP("Paper", "Amount (€)")),
        TextStyle::Label, numberWidth);
    builder.addRule(paper::left, 5.4, fullWidth, 0.35, Ink::Accent);
    return builder.finish(6);
}

Block LineTable::groupHead(const QString& text) const
{
    BlockBuilder builder(m_measurer);
    builder.addText(paper::left, 6, text, TextStyle::GroupHead, fullWidth);
    builder.addRule(paper::left, 7.6, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(7.9, PageBreak::NotAfter);
}

Block LineTable::row(const PaperLine& line, PageBreak pageBreak) const
{
    const bool guidance = line.line.activity == Activity::Guidance;
    const QString when = guidance ? m_format.week(line.line.week) : m_format.date(line.sessionDate);
    const QString what = guidance     ? m_format.daysWithin(line.line.week, m_document.month)
        : line.sessionTitle.isEmpty() ? line.sessionCode
                                      : line.sessionTitle;
    BlockBuilder builder(m_measurer);
    const double whenWidth =
        builder.addText(paper::left, rowBaseline, when, TextStyle::Body, descriptionWidth);
    // A date in English may be wider than the column of the Dutch one.
    const double whatX = std::max(daysX, paper::left + whenWidth + 2);
    builder.addText(whatX, rowBaseline, what, guidance ? TextStyle::BodyMuted : TextStyle::Body,
        paper::left + descriptionWidth - whatX);
    builder.addTextEndingAt(
        hoursRight, rowBaseline, m_format.hours(line.line.time), TextStyle::Body, numberWidth);
    builder.addTextEndingAt(
        rateRight, rowBaseline, m_format.amount(line.line.rate.perHour()), TextStyle::Body, numberWidth);
    builder.addTextEndingAt(
        amountRight, rowBaseline, m_format.amount(line.line.amount), TextStyle::Body, numberWidth);
    builder.addRule(paper::left, rowHeight - 0.15, fullWidth, 0.15, Ink::Hairline);
    return builder.finish(rowHeight, pageBreak);
}

Block LineTable::sumRow(const QString& label, const Sum& sum, PageBreak pageBreak) const
{
    BlockBuilder builder(m_measurer);
    builder.addText(paper::left, rowBaseline + 0.2, label, TextStyle::Strong, descriptionWidth);
    builder.addTextEndingAt(
        hoursRight, rowBaseline + 0.2, m_format.hours(sum.time), TextStyle::Strong, numberWidth);
    builder.addTextEndingAt(
        amountRight, rowBaseline + 0.2, m_format.amount(sum.amount), TextStyle::Strong, numberWidth);
    return builder.finish(rowHeight + 1.2, pageBreak);
}

} // namespace

void addLineTable(
    PageFlow& flow, const PaperDocument& document, const TextMeasurer& measurer, const Wording& wording)
{
    LineTable(flow, document, measurer, wording).add();
}

} // namespace duoboek
