// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "core/sessions/session.h"

#include <QStringList>

#include <vector>

namespace duoboek {

/// The file name of each document, in order: "2023-05_PAYEE.pdf", for a payroll agency
/// "2023-05_PAYEE_COACH.pdf". Characters that some system does not allow become "-"; where two names would be
/// the same on a system that takes no notice of capitals, the later one gets "-2", "-3" behind it. A code
/// that can stand as it is keeps its name whatever the others are.
[[nodiscard]] QStringList pdfFileNames(const std::vector<PaperDocument>& documents);

/// "overzicht-2023-05.pdf": the month's overview, told apart from the documents, which begin with the month.
[[nodiscard]] QString overviewFileName(Month month);

/// "aanwezigheidslijst-2023-05-10-S000012.pdf"
[[nodiscard]] QString attendanceFileName(const Session& session);

/// "levenslijn-D000012.pdf"
[[nodiscard]] QString lifelineFileName(const QString& duoCode);

/// The title of a sheet of hours as a file: "Weekstaat-2023-W18-B000012.pdf".
[[nodiscard]] QString hoursFileName(const QString& title);

} // namespace duoboek
