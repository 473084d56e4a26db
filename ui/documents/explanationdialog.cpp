// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/explanationdialog.h"

#include "ui/common/sizes.h"
#include "ui/text/errortext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

namespace {

constexpr int documentRole = Qt::UserRole;
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
    for (const Root& root : roots) {
        auto* item = new QTreeWidgetItem(m_tree);
        setTexts(*item, root.text, root.amount);
        item->setData(textColumn, documentRole, QVariant::fromValue(static_cast<qulonglong>(root.document)));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) { fill(*item); });
    layout->addWidget(m_tree);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* printButton = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printButton->setObjectName(QStringLiteral("printExplanationButton"));
    printButton->setAutoDefault(false);
    connect(printButton, &QPushButton::clicked, this, &ExplanationDialog::printChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    constexpr int width = 110; // characters
    constexpr int height = 34; // lines
    resize(width * fontMetrics().averageCharWidth(), height * fontMetrics().height());
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    if (roots.size() == 1)
        m_tree->topLevelItem(0)->setExpanded(true);
}

void ExplanationDialog::fill(QTreeWidgetItem& item)
{
    if (item.parent() || item.childCount() > 0)
        return;
    const auto explained =
        m_explain(static_cast<std::size_t>(item.data(textColumn, documentRole).toULongLong()));
    if (!explained) {
        auto* failed = new QTreeWidgetItem(&item);
        setTexts(*failed, tr("This cannot be explained: %1.").arg(errorText(explained.error())), {});
        return;
    }
    const ExplanationNode root = explanationOf(*explained, m_wording);
    setTexts(item, root.text, root.amount);
    addParts(item, root.parts);
}

void ExplanationDialog::printChosen()
{
    QTreeWidgetItem* item = m_tree->currentItem();
    while (item && item->parent())
        item = item->parent();
    if (item)
        m_print(static_cast<std::size_t>(item->data(textColumn, documentRole).toULongLong()));
}

} // namespace duoboek
