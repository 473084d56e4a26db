// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <optional>

class QStatusBar;
class QToolButton;

namespace duoboek {

/// The way back to the screen from which something elsewhere was gone to: one key, and a button in the status
/// bar that says so while there is such a way.
class WayBack final : public QObject
{
    Q_OBJECT

public:
    explicit WayBack(QStatusBar& bar, QObject* parent = nullptr);

    QAction* const action;

    /// screen is the place in the navigation to come back to, name what it is called.
    void remember(int screen, const QString& name);
    void forget();

Q_SIGNALS:
    void wanted(int screen);

private:
    QToolButton* m_button;
    std::optional<int> m_screen;
};

} // namespace duoboek
