// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/explanation.h"
#include "ui/print/explanation.h"

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace duoboek {

/// Where amounts come from, as a tree: documents, their lines, and of each its entries, rate and rounding;
/// above more than one document what they come to. A document is explained when it is opened.
class ExplanationDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Root
    {
        QString text;
        Money gross;
    };
    /// By places among the roots.
    using Explain = std::function<Result<ExplainedDocument>(std::size_t)>;
    using Print = std::function<void(const std::vector<std::size_t>&)>;

    /// The wording outlives the dialog.
    ExplanationDialog(const QString& title, const std::vector<Root>& roots, Explain explain, Print print,
        const Wording& wording, QWidget* parent);

private:
    void addRoots(const std::vector<Root>& roots);
    void fitHeights();
    /// Among the roots; nothing for their sum.
    [[nodiscard]] std::optional<std::size_t> placeOf(QTreeWidgetItem& root) const;
    void fill(QTreeWidgetItem& item);
    void printChosen();

    Explain m_explain;
    Print m_print;
    const Wording& m_wording;
    QTreeWidget* m_tree;
    QTreeWidgetItem* m_sum = nullptr; // the first row, above more than one document
};

} // namespace duoboek
