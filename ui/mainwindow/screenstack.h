// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace duoboek {

/// The screens in their places, of which one is shown. Each is made when it is first shown, and loads when it
/// is shown and the file has changed since.
class ScreenStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// The next place.
    void addPlace(std::function<Screen*()> make);
    void showPlace(int place, const Database& database);
    /// Null while something else than a screen is shown.
    [[nodiscard]] Screen* shown() const { return qobject_cast<Screen*>(currentWidget()); }

    /// What the screens show is no longer what is in the file.
    void setOutdated();
    /// The database goes.
    void unload();
    /// All of them are made anew when they are shown again; nothing that they showed is left.
    void clear();
    void keepState() const;
    /// False when something that is being typed cannot be kept.
    [[nodiscard]] bool keepTyped() const;
    /// Of all that are made.
    [[nodiscard]] QList<QAction*> screenActions() const;

Q_SIGNALS:
    /// Of the screen that is shown.
    void menuActionsChanged();
    void recordWanted(const duoboek::RecordRef& record);

private:
    struct Place
    {
        std::function<Screen*()> make;
        Screen* screen = nullptr; // made when it is first shown
        bool isLoaded = false;
    };

    void fill(Place& place);

    std::vector<Place> m_places;
};

} // namespace duoboek
