// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace duoboek {

class Database;
struct ScreenContext;

/// Asks for a table of hours unless one is named, and takes it over in a dialog.
void importHours(
    const ScreenContext& context, const Database& database, QWidget* parent, const QString& table = {});

/// Shows which tables were taken over, from where one can be taken back.
void showHoursImports(const ScreenContext& context, const Database& database, QWidget* parent);

} // namespace duoboek
