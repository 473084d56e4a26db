// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/blockbuilder.h"

#include "ui/print/textfitting.h"

namespace duoboek {

namespace {

/// Once a text is a line of its own, a space that may not break is a space: what is copied out of a document
/// then holds no surprises.
QString finalText(QString line)
{
    return line.replace(QChar::Nbsp, QChar::Space);
}

} // namespace

double BlockBuilder::addText(double x, double baseline, const QString& text, TextStyle style, double maxWidth)
{
    QString line = finalText(singleLine(text));
    double width = m_measurer.widthOf(line, style);
    if (width > maxWidth) {
        line = elided(line, style, maxWidth, m_measurer);
        width = m_measurer.widthOf(line, style);
    }
    if (!line.isEmpty())
        m_block.texts.push_back({x, baseline, width, style, line});
    return width;
}

void BlockBuilder::addTextEndingAt(
    double right, double baseline, const QString& text, TextStyle style, double maxWidth)
{
    const double width = addText(right, baseline, text, style, maxWidth);
    if (width > 0)
        m_block.texts.back().x -= width;
}

double BlockBuilder::addParagraph(double x, double baseline, const QString& text, TextStyle style,
    double width, double lineHeight, qsizetype maxLines)
{
    const QStringList lines = wrapped(singleLine(text), style, width, m_measurer, maxLines);
    for (const QString& line : lines) {
        addText(x, baseline, line, style, width);
        baseline += lineHeight;
    }
    return baseline;
}

void BlockBuilder::addRule(double x, double y, double width, double thickness, Ink ink)
{
    m_block.rules.push_back({x, y, width, thickness, ink});
}

Block BlockBuilder::finish(double height, PageBreak pageBreak)
{
    m_block.height = height;
    m_block.pageBreak = pageBreak;
    return std::move(m_block);
}

} // namespace duoboek
