// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/documentstate.h"
#include "core/storage/coderepository.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace duoboek {

class Database;

/// The draft documents of a month and its open questions, as the file is at this moment; without the hours
/// that final documents hold. Changes nothing.
[[nodiscard]] Result<MonthBook> computeMonth(const Database& database, Month month);

/// How people call what a document is about.
struct DocumentHeading
{
    QString payeeCode;
    QString payeeName;
    QString coachCode; ///< empty for a care organisation
    QString coachName; ///< empty for a care organisation
    QString number{}; ///< empty for a draft
    DocumentState state = DocumentState::Draft;
};

/// How people call what a question is about.
struct QuestionHeading
{
    QString coachCode;
    QString coachName;
    QString subjectCode; ///< of the duo, the session or the payee
};

/// How people call the records that lines name, by id.
struct LineNames
{
    QHash<qint64, CodeAndName> coaches;
    QHash<qint64, QString> duos;
    QHash<qint64, QString> sessions;
};

/// Whether each line will be named, or only what is shown in lists: the duos and sessions of questions, which
/// most months do not have.
enum class LineCodes { Needed, NotNeeded };

/// A month with the codes and names that lists show: its final documents and the drafts of the rest, in the
/// order of payee and coach code, the final ones first and as they were issued. Those have no lines here
/// (PaperMaker has them). Headings stand at
/// the same places as the documents and questions of the book. All of it is of one moment.
struct MonthListing
{
    MonthBook book;
    LineNames names; ///< duos and sessions only where they are needed
    std::vector<DocumentHeading> documents;
    std::vector<QuestionHeading> questions;
};

[[nodiscard]] Result<MonthListing> listMonth(const Database& database, Month month, LineCodes codes);

/// From the first to the last month that has hours or sessions; nothing in an empty administration.
struct MonthSpan
{
    Month first;
    Month last;
};
[[nodiscard]] Result<std::optional<MonthSpan>> findMonthSpan(const Database& database);

} // namespace duoboek
