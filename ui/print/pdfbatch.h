// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/paperdocument.h"
#include "ui/print/printfonts.h"
#include "ui/text/wording.h"

#include <functional>
#include <vector>

namespace duoboek {

/// Hears how many documents of how many are done, in the thread that asked for the work, now and then and at
/// the end. Answers whether to go on; false ends the work with Cancelled.
using PrintProgress = std::function<bool(qsizetype done, qsizetype total)>;

/// Writes each document to a file of its own in an existing folder, under its name of pdfFileNames(), on all
/// cores. After a failure or a cancellation the files that were finished stay and are whole; no other is
/// left. Of several failures the first document's is given back.
[[nodiscard]] Status writePdfFiles(const QString& folder, const std::vector<PaperDocument>& documents,
    const PrintFonts& fonts, const Wording& wording, const PrintProgress& progress);

/// Writes all documents into one file, each beginning on a page of its own and counting its own pages.
/// Several times faster than single files, because fonts are embedded once. Needs at least one document.
[[nodiscard]] Status writeCombinedPdf(const QString& path, const QString& title,
    const std::vector<PaperDocument>& documents, const PrintFonts& fonts, const Wording& wording,
    const PrintProgress& progress);

} // namespace duoboek
