// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace duoboek {

class DocumentLife;

/// Buttons for what is done with the chosen documents: the steps in their order, and the rest in a menu.
class DocumentLifeBar final : public QWidget
{
    Q_OBJECT

public:
    /// more stand in the menu behind those of life.
    DocumentLifeBar(const DocumentLife& life, const QList<QAction*>& more, QWidget* parent);
};

} // namespace duoboek
