// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/explanationdialog.h"

#include "ui/common/dialogsize.h"
#include "ui/common/sizes.h"
#include "ui/text/errortext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace duoboek {

namespace {

constexpr int textColumn = 0;
constexpr int amountColumn = 1;

void setTexts(QTreeWidgetItem& item, const QString& text, const QString& amount)
{
    const int height = item.treeWidget() ? item.treeWidget()->fontMetrics().height() + 8 : 0;
    item.setSizeHint(textColumn, QSize(0, std::max(smallestRow, height)));
    item.setText(textColumn, text);
    item.setToolTip(textColumn, text.toHtmlEscaped());
    item.setText(amountColumn, amount);
    item.setTextAlignment(amountColumn, Qt::AlignTrailing | Qt::AlignVCenter);
}

void addParts(QTreeWidgetItem& parent, const std::vector<ExplanationNode>& parts)
{
    for (const ExplanationNode& part : parts) {
        auto* item = new QTreeWidgetItem(&parent);
        setTexts(*item, part.text, part.amount);
        addParts(*item, part.parts);
    }
}

} // namespace

ExplanationDialog::ExplanationDialog(const QString& title, const std::vector<Root>& roots, Explain explain,
    Print print, const Wording& wording, QWidget* parent)
    : QDialog(parent)
    , m_explain(std::move(explain))
    , m_print(std::move(print))
    , m_wording(wording)
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("explanationDialog"));
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    m_tree->setObjectName(QStringLiteral("explanationTree"));
    m_tree->setAccessibleName(tr("Where the amount comes from"));
    m_tree->setHeaderLabels({tr("What"), tr("Amount")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(textColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(amountColumn, QHeaderView::ResizeToContents);
    m_tree->headerItem()->setTextAlignment(amountColumn, Qt::AlignTrailing | Qt::AlignVCenter);
    m_tree->setWordWrap(true);
    addRoots(roots);
    // Queued: the header tells it before the new width can be asked for.
    connect(m_tree->header(), &QHeaderView::sectionResized, this, &ExplanationDialog::fitHeights,
        Qt::QueuedConnection);
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) { fill(*item); });
    layout->addWidget(m_tree);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* printButton = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printButton->setObjectName(QStringLiteral("printExplanationButton"));
    printButton->setAutoDefault(false);
    connect(printButton, &QPushButton::clicked, this, &ExplanationDialog::printChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeForText(*this, {110, 34});
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    if (roots.size() == 1)
        m_tree->topLevelItem(0)->setExpanded(true);
}

void ExplanationDialog::addRoots(const std::vector<Root>& roots)
{
    const Format& format = m_wording.format();
    if (roots.size() > 1) {
        m_sum = new QTreeWidgetItem(m_tree);
        const Money sum = std::accumulate(
            roots.begin(), roots.end(), Money(), [](Money so, const Root& root) { return so + root.gross; });
        setTexts(*m_sum, tr("%n document(s) together", nullptr, static_cast<int>(roots.size())),
            format.money(sum));
        QFont bold = font();
        bold.setBold(true);
        for (const int column : {textColumn, amountColumn})
            m_sum->setFont(column, bold);
    }
    for (const Root& root : roots) {
        auto* item = new QTreeWidgetItem(m_tree);
        setTexts(*item, root.text, format.money(root.gross));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
}

std::optional<std::size_t> ExplanationDialog::placeOf(QTreeWidgetItem& root) const
{
    if (&root == m_sum)
        return std::nullopt;
    const int before = m_sum ? 1 : 0;
    return static_cast<std::size_t>(m_tree->indexOfTopLevelItem(&root) - before);
}

/// A tree wraps no text by itself.
void ExplanationDialog::fitHeights()
{
    constexpr int margins = 8; // pixels
    for (int root = 0; root < m_tree->topLevelItemCount(); ++root) {
        QTreeWidgetItem* const first = m_tree->topLevelItem(root);
        if (first->childCount() == 0)
            continue;
        for (QTreeWidgetItemIterator at(first->child(0)); *at; ++at) {
            QTreeWidgetItem& item = **at;
            if (!item.parent())
                break;
            const int depth = item.parent()->parent() ? 3 : 2;
            const int room = m_tree->columnWidth(textColumn) - depth * m_tree->indentation() - margins;
            const QRect needed = m_tree->fontMetrics().boundingRect(
                QRect(0, 0, std::max(room, 1), QWIDGETSIZE_MAX), Qt::TextWordWrap, item.text(textColumn));
            item.setSizeHint(textColumn, QSize(0, std::max(smallestRow, needed.height() + margins)));
        }
    }
}

void ExplanationDialog::fill(QTreeWidgetItem& item)
{
    if (item.parent() || item.childCount() > 0)
        return;
    const std::optional<std::size_t> place = placeOf(item);
    if (!place)
        return;
    if (const auto explained = m_explain(*place)) {
        addParts(item, explanationOf(*explained, m_wording).parts);
    } else {
        auto* failed = new QTreeWidgetItem(&item);
        setTexts(*failed, tr("This cannot be explained: %1.").arg(errorText(explained.error())), {});
    }
    fitHeights();
}

void ExplanationDialog::printChosen()
{
    QTreeWidgetItem* item = m_tree->currentItem();
    while (item && item->parent())
        item = item->parent();
    if (!item)
        return;
    if (const std::optional<std::size_t> place = placeOf(*item))
        return m_print({*place});
    std::vector<std::size_t> all(static_cast<std::size_t>(m_tree->topLevelItemCount() - 1));
    std::iota(all.begin(), all.end(), std::size_t{0});
    m_print(all);
}

} // namespace duoboek
