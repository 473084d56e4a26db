// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

namespace duoboek {

/// A grid of fields, which stand below each other in the order of reading where there is no room for its
/// columns side by side.
class FoldingGrid final : public QGridLayout
{
    Q_OBJECT

public:
    explicit FoldingGrid(QWidget* parent = nullptr);
    /// Puts one in the place of the plain grid of the page, with all it holds; another layout is left as it
    /// is.
    static void takeOver(QWidget& page);

    /// As narrow as its widest field alone.
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override;
    void setGeometry(const QRect& area) override;

private:
    void takeFrom(QGridLayout& plain);
    [[nodiscard]] bool isTooNarrow(int width) const;
    /// Those that are shown, as they are read.
    [[nodiscard]] QList<QLayoutItem*> shownItems() const;
    [[nodiscard]] int foldedHeight(int width) const;
};

} // namespace duoboek
