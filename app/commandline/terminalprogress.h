// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/base/workprogress.h"

#include <QString>
#include <QTextStream>

#include <utility>

namespace duoboek {

/// A count on one line of the terminal, which is gone when the work is done; nothing where there is no
/// terminal.
class TerminalProgress
{
public:
    TerminalProgress(QTextStream& stream, QString label);
    ~TerminalProgress();
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    /// Always true: work on the command line goes on until it is done.
    bool show(qsizetype done, qsizetype total);

private:
    QTextStream& m_stream;
    QString m_label;
    bool m_isTerminal;
    bool m_shown = false;
};

/// Does work that takes a WorkProgress, with its count behind the label meanwhile.
template <class Work> auto withProgress(const CommandContext& context, QString label, const Work& work)
{
    TerminalProgress progress(context.err, std::move(label));
    return work([&progress](qsizetype done, qsizetype total) { return progress.show(done, total); });
}

} // namespace duoboek
