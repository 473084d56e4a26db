// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/explaindocument.h"

#include "core/storage/explanationrepository.h"

#include <algorithm>

namespace duoboek {

namespace {

/// Whether an entry is one of a line: of a duo's week with two rates, of the line whose rate held that day.
bool belongsTo(const EntrySource& source, const DocumentLine& line, const std::vector<PaperLine>& all)
{
    if (line.correction.isValid() || source.correction.isValid())
        return source.correction == line.correction && IsoWeek::of(source.entry.day) == line.week;
    if (line.session.isValid())
        return source.session == line.session && source.coach == line.coach;
    if (source.duo != line.duo || IsoWeek::of(source.entry.day) != line.week
        || line.reason.validFrom > source.entry.day)
        return false;
    return std::none_of(all.begin(), all.end(), [&](const PaperLine& other) {
        return other.line.duo == line.duo && other.line.week == line.week && !other.line.correction.isValid()
            && other.line.reason.validFrom > line.reason.validFrom
            && other.line.reason.validFrom <= source.entry.day;
    });
}

} // namespace

Result<ExplainedDocument> explainDocument(const Database& database, PaperDocument paper, DocumentId id)
{
    std::vector<DocumentLine> lines;
    for (const PaperLine& line : paper.lines)
        lines.push_back(line.line);
    const auto sources =
        id.isValid() ? loadSourcesOfDocument(database, id) : loadSourcesOfDraft(database, paper.month, lines);
    if (!sources)
        return sources.error();
    ExplainedDocument explained;
    for (const PaperLine& line : paper.lines) {
        ExplainedLine one{line, {}};
        for (const EntrySource& source : *sources) {
            if (belongsTo(source, line.line, paper.lines))
                one.entries.push_back(source.entry);
        }
        explained.lines.push_back(std::move(one));
    }
    explained.paper = std::move(paper);
    return explained;
}

} // namespace duoboek
