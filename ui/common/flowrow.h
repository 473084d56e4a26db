// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace duoboek {

/// Buttons beside each other, which go on in a next line where there is no room for all. Where there is,
/// a spacer between them takes what is left.
class FlowRow final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// As narrow as the widest alone.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    enum class Placing { Place, Measure };
    struct Line
    {
        qsizetype begin = 0; ///< of the items
        qsizetype end = 0;
        int width = 0;
        int height = 0; ///< 0 when none of them is shown
    };

    /// The height it takes.
    int flow(const QRect& area, Placing placing) const;
    [[nodiscard]] Line lineFrom(qsizetype begin, int width) const;
    /// Of one that is wider than the whole row no more than that.
    [[nodiscard]] static int widthOf(const QLayoutItem& item, int width);
    void place(const Line& line, const QRect& area) const;

    QList<QLayoutItem*> m_items;
};

} // namespace duoboek
