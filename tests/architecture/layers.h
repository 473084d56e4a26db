// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

#include <vector>

namespace duoboek {

/// Knows in which module of Qt a header lies, from the installed headers.
class QtHeaders
{
public:
    /// folder: the one that holds QtCore, QtGui and so on.
    explicit QtHeaders(QString folder)
        : m_folder(std::move(folder))
    {
    }
    /// "QtWidgets" for "QLabel" and for "QtWidgets/QLabel"; empty for what is not Qt's.
    [[nodiscard]] QString moduleOf(const QString& header) const;

private:
    QString m_folder;
};

/// Every include that its folder may not have: of a layer above, of a module of Qt that does not belong
/// there, or not written from the root of the repository. A folder that the table does not name is a finding
/// too.
[[nodiscard]] QStringList layerFindings(const std::vector<SourceFile>& files, const QtHeaders& qtHeaders);

/// The folders of core, ui and app that include each other in a ring, one finding for each ring found.
[[nodiscard]] QStringList cyclesBetweenFolders(const std::vector<SourceFile>& files);

} // namespace duoboek
