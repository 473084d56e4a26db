// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QDropEvent;
class QWidget;

namespace duoboek {

/// Takes one file that is dropped on a window, when it is wanted.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    using IsWanted = std::function<bool(const QString& path)>;

    FileDrop(QWidget& window, IsWanted isWanted);

    [[nodiscard]] static bool isAdministration(const QString& path);
    [[nodiscard]] static bool isTable(const QString& path);

Q_SIGNALS:
    /// After the drop itself, so that a dialog may follow.
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Empty when it is not one file that is wanted.
    [[nodiscard]] QString wantedPath(const QDropEvent& event) const;

    IsWanted m_isWanted;
};

} // namespace duoboek
