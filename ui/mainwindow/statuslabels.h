// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QLabel;
class QStatusBar;

namespace duoboek {

/// What the status bar says all the time: the file, what was last saved, and who is logged on.
class StatusLabels
{
    Q_DECLARE_TR_FUNCTIONS(duoboek::StatusLabels)

public:
    StatusLabels(QStatusBar& bar, const QString& loginName);

    void showNoFile();
    void showFile(const QString& path, bool canEdit);
    /// time: when it was saved, as hours and minutes. An empty text takes away what stood there.
    void showSaved(const QString& text, const QString& time);

    /// How much of the file is shown; an empty text takes away what stood there.
    void showView(const QString& text);

private:
    QLabel* m_file;
    QLabel* m_view;
    QLabel* m_saved;
};

} // namespace duoboek
