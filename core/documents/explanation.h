// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"

#include <QDateTime>

#include <vector>

namespace duoboek {

/// One entry, presence or corrected day that a line is made of, and who wrote it down last before the
/// document was issued.
struct ExplainedEntry
{
    QDate day;
    WorkTime time; ///< of a correction: by how much it changed
    QString loginName; ///< empty: the log does not say
    QDateTime changedAt;
};

struct ExplainedLine
{
    PaperLine line;
    std::vector<ExplainedEntry> entries; ///< by day
};

/// A document with where each of its amounts comes from (rule 8).
struct ExplainedDocument
{
    PaperDocument paper; ///< its own lines stand below
    std::vector<ExplainedLine> lines;
};

} // namespace duoboek
