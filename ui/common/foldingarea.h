// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>

class QSplitter;

namespace duoboek {

class UiState;

/// A page with two sides beside each other, which stand below each other where the window is too narrow for
/// both. The page scrolls where it is too low. Its widget is a QSplitter; a side that scrolls by itself is
/// never narrower than what it shows.
class FoldingArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FoldingArea(QWidget* parent = nullptr);

    /// Of the sides while they stand beside each other, until they are moved by hand; any unit. Once there
    /// are sides.
    void setShares(const QList<int>& shares);
    [[nodiscard]] bool isFolded() const;
    /// Where they were moved by hand.
    void restore(const UiState& state);
    void keep(UiState& state) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QSplitter& sides() const;
    void fold();
    void divide();
    /// How wide a side must be to show all it has, and not to scroll sideways.
    [[nodiscard]] int neededBy(QWidget& side);

    QList<int> m_shares;
    QList<int> m_sizes; // by hand, for when they stand beside each other again
    bool m_isByHand = false;
};

} // namespace duoboek
