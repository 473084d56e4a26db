// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/explanation.h"
#include "ui/print/explanation.h"

#include <QDialog>

#include <functional>
#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace duoboek {

/// Where amounts come from, as a tree: documents, their lines, and of each its entries, rate and rounding. A
/// document is explained when it is opened.
class ExplanationDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Root
    {
        QString text;
        QString amount;
        std::size_t document = 0; ///< what explain() and print() are asked for
    };
    using Explain = std::function<Result<ExplainedDocument>(std::size_t)>;
    using Print = std::function<void(std::size_t)>;

    /// The wording outlives the dialog.
    ExplanationDialog(const QString& title, const std::vector<Root>& roots, Explain explain, Print print,
        const Wording& wording, QWidget* parent);

private:
    void fill(QTreeWidgetItem& item);
    void printChosen();

    Explain m_explain;
    Print m_print;
    const Wording& m_wording;
    QTreeWidget* m_tree;
};

} // namespace duoboek
