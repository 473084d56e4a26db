// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "ui/text/format.h"

#include <QSettings>
#include <QStringList>

#include <optional>

class QHeaderView;
class QSplitter;
class QWidget;

namespace duoboek {

/// How the window was left: the only class that knows where and under which names that is kept. It holds
/// nothing from an administration but the paths of files and the code of the region that is shown.
class UiState
{
public:
    /// In the user's own settings.
    UiState();
    /// In a file of its own.
    explicit UiState(const QString& path);

    /// A window that would come back on a screen that is gone, comes back on one that is there.
    void keepGeometry(const QWidget& window);
    /// False when there is nothing to restore.
    bool restoreGeometry(QWidget& window) const;
    /// Widgets are known by their object names.
    void keep(const QSplitter& splitter);
    /// False when there is nothing to restore.
    bool restore(QSplitter& splitter) const;
    /// Widths, order and sorting of columns; name is that of the table.
    void keep(const QString& name, const QHeaderView& header);
    bool restore(const QString& name, QHeaderView& header) const;

    [[nodiscard]] std::optional<Month> lastMonth() const;
    void setLastMonth(Month month);

    /// Newest first; those that are gone from the disk are left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    /// The code of the one region that is shown of a file; empty for all.
    [[nodiscard]] QString shownRegion(const QString& path) const;
    void setShownRegion(const QString& path, const QString& code);
    /// Where the next file dialog starts.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// Dutch unless chosen otherwise.
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);

private:
    QSettings m_settings;
};

} // namespace duoboek
