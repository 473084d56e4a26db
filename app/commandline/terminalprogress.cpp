// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/terminalprogress.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace duoboek {

namespace {

bool isStandardErrorATerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

} // namespace

TerminalProgress::TerminalProgress(QTextStream& stream, QString label)
    : m_stream(stream)
    , m_label(std::move(label))
    , m_isTerminal(isStandardErrorATerminal())
{
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown)
        m_stream << "\r\033[K" << Qt::flush;
}

bool TerminalProgress::show(qsizetype done, qsizetype total)
{
    if (m_isTerminal) {
        m_shown = true;
        m_stream << QStringLiteral("\r%1 %2/%3").arg(m_label).arg(done).arg(total) << Qt::flush;
    }
    return true;
}

} // namespace duoboek
