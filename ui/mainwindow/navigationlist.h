// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace duoboek {

/// The screens of the window by icon and word.
class NavigationList final : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    void addScreen(const QString& name, const QIcon& icon);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitToNames();
};

} // namespace duoboek
