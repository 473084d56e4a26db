// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentstate.h"

#include <QDateTime>
#include <QString>

namespace duoboek {

/// How a document left the program.
enum class OutputMethod {
    Print,
    File, ///< saved, as a PDF or a table
    Mail,
};

template <>
inline constexpr EnumWord<OutputMethod> enumWords<OutputMethod>[] = {
    {OutputMethod::Print, QLatin1StringView("print")},
    {OutputMethod::File, QLatin1StringView("pdf")}, // from when it always was one
    {OutputMethod::Mail, QLatin1StringView("mail")},
};

/// Something that was printed, saved or handed to the mail program.
struct DocumentOutput
{
    Month month;
    QString title; ///< codes only (rule 24)
    DocumentId document; ///< invalid for a draft and an overview
};

/// Who did something, and when.
struct DoneBy
{
    QString loginName;
    QDateTime at; ///< UTC
};

/// The same, as it is on record.
struct KeptOutput
{
    DocumentOutput output;
    OutputMethod method = OutputMethod::Print;
    DoneBy by;
};

/// What became of a document after it was issued.
struct DocumentStep
{
    DocumentState state = DocumentState::Received; ///< that it came to
    QDate happenedOn;
    OwnInvoice invoice; ///< of what was received or disputed
    bool isTakenBack = false;
    DoneBy by;
};

/// All that is on record of one document, oldest first.
struct DocumentHistory
{
    std::vector<DocumentStep> steps;
    std::vector<KeptOutput> outputs;
};

} // namespace duoboek
