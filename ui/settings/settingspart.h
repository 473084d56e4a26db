// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace duoboek {

class Database;

/// One part of the settings: a page at the right of the list of parts.
class SettingsPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows what is in the file, also when it has changed since; what is being typed stays.
    virtual void load(const Database& database) = 0;
    virtual void unload() = 0;

Q_SIGNALS:
    /// Something that should be shown cannot be read.
    void failed(const Error& error);
};

} // namespace duoboek
