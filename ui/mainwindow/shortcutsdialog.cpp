// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/shortcutsdialog.h"

#include "ui/common/listtable.h"
#include "ui/common/texttablemodel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace duoboek {

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys and shortcuts"));
    std::vector<TextTableModel::Row> rows;
    for (const QAction* action : actions) {
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows.push_back({{action->text().remove(u'&').remove(u'…')}, {keys}});
    }
    rows.push_back({{tr("From the search to the list")},
        {QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText)}});
    rows.push_back(
        {{tr("Clear the search")}, {QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}});
    rows.push_back(
        {{tr("Copy the chosen row")}, {QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)}});
    rows.push_back({{tr("To the next or previous part of the window")},
        {QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText) + QStringLiteral("; ")
            + QKeySequence(Qt::SHIFT | Qt::Key_Tab).toString(QKeySequence::NativeText)}});
    auto* table = new ListTable(this);
    table->setObjectName(QStringLiteral("shortcutTable"));
    table->setAccessibleName(windowTitle());
    table->setModel(new TextTableModel({{tr("What it does")}, {tr("Keys")}}, std::move(rows), table));
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 32);
}

} // namespace duoboek
