// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/functionlength.h"

#include <QRegularExpression>

namespace duoboek {

namespace {

/// Goes through the code by character and keeps the head: what stands since the last statement or block
/// ended.
class FunctionReader
{
public:
    std::vector<FunctionLength> read(const QStringList& code)
    {
        for (const QString& line : code) {
            ++m_line;
            if (line.trimmed().startsWith(QLatin1Char('#')))
                continue;
            for (const QChar c : line)
                take(c);
            take(QLatin1Char(' '));
        }
        finishFunction();
        return std::move(m_found);
    }

private:
    void take(QChar c)
    {
        if (m_depth > 0)
            takeInBody(c);
        else if (!c.isSpace())
            takeOutside(c);
        else if (!m_head.isEmpty())
            m_head.append(c);
    }

    void takeInBody(QChar c)
    {
        if (c == QLatin1Char('{'))
            ++m_depth;
        else if (c == QLatin1Char('}') && --m_depth == 0)
            m_closedOn = m_line;
    }

    void takeOutside(QChar c)
    {
        // Before a comma or another block, the block that has just closed only initialised a member.
        if (m_closedOn > 0 && c != QLatin1Char(',') && c != QLatin1Char('{'))
            finishFunction();
        m_closedOn = 0;
        if (c == QLatin1Char('{'))
            openBlock();
        else if (c == QLatin1Char('}') || c == QLatin1Char(';'))
            m_head.clear();
        else
            addToHead(c);
    }

    void addToHead(QChar c)
    {
        static const QRegularExpression access(QStringLiteral(
            "^(Q_OBJECT\\s+|Q_GADGET\\s+)?(public|protected|private|Q_SIGNALS)(\\s+Q_SLOTS)?\\s*:$"));
        if (m_head.isEmpty())
            m_headLine = m_line;
        m_head.append(c);
        if (c == QLatin1Char(':') && access.match(m_head).hasMatch())
            m_head.clear();
    }

    /// Namespaces, classes and the like are not bodies: their inside is read for functions.
    void openBlock()
    {
        static const QRegularExpression scope(
            QStringLiteral("^(template\\s*<.*>\\s*)?(inline\\s+)?"
                           "(namespace|class|struct|union|enum|extern)\\b[^(]*$"));
        if (scope.match(m_head).hasMatch())
            m_head.clear();
        else
            m_depth = 1;
    }

    void finishFunction()
    {
        const bool isTable = m_head.trimmed().endsWith(QLatin1Char('='));
        if (m_closedOn > 0 && m_head.contains(QLatin1Char('(')) && !isTable)
            m_found.push_back({m_headLine, m_closedOn - m_headLine + 1});
        m_head.clear();
    }

    std::vector<FunctionLength> m_found;
    QString m_head;
    int m_headLine = 0;
    int m_line = 0;
    int m_depth = 0; ///< of braces, within a body
    int m_closedOn = 0; ///< the line on which a body has just ended; 0 when none has
};

} // namespace

std::vector<FunctionLength> functionLengths(const SourceFile& file)
{
    return FunctionReader().read(file.code);
}

} // namespace duoboek
