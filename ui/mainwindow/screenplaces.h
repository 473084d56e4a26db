// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/recordref.h"
#include "ui/common/icons.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace duoboek {

class Screen;
struct ScreenContext;

/// The screens in the order of the navigation.
enum class ScreenPlaceName {
    Overview,
    Duos,
    People,
    Hours,
    Sessions,
    Intervision,
    Contracts,
    Invoices,
    Settings
};

/// The screen that shows something: organisations and regions in the duos that they are about.
[[nodiscard]] ScreenPlaceName screenFor(const RecordRef& record);

/// A screen as the navigation has it.
struct ScreenPlace
{
    QString name; ///< with its accelerator
    IconShape icon = IconShape::Overview;
    std::function<Screen*(const ScreenContext&)> make;
    bool isForAudience = true; ///< or it consists of names and amounts
};

class ScreenPlaces
{
    Q_DECLARE_TR_FUNCTIONS(duoboek::ScreenPlaces)

public:
    /// In the order of ScreenPlaceName.
    [[nodiscard]] static std::vector<ScreenPlace> all();
};

} // namespace duoboek
