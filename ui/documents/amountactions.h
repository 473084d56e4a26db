// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/finaldocument.h"
#include "ui/common/screen.h"
#include "ui/documents/documenttablemodel.h"
#include "ui/documents/explanationdialog.h"

#include <QCoreApplication>

namespace duoboek {

class MonthSheets;
class PaperKit;

/// What is asked of an amount on a screen: where it comes from.
class AmountActions
{
    Q_DECLARE_TR_FUNCTIONS(AmountActions)

public:
    AmountActions(const ScreenContext& context, QWidget* parent)
        : m_context(context)
        , m_parent(parent)
    {
    }

    /// Of a document, of all in a group, or of the whole month.
    void explain(const DocumentTableModel& model, int row, MonthSheets& sheets, const PaperKit& kit) const;
    /// Of final documents, of whatever months; title says whose amount it is.
    void explain(const Database& database, const QString& title, const std::vector<DocumentId>& ids) const;
    /// How it is asked for: a word for a menu and the key.
    [[nodiscard]] static QAction* makeAction(QWidget* screen);

private:
    using Roots = std::vector<ExplanationDialog::Root>;

    void show(const QString& title, const Roots& roots, const ExplanationDialog::Explain& explain,
        const PaperKit& kit) const;
    void print(const std::vector<std::size_t>& places, const ExplanationDialog::Explain& explain,
        const PaperKit& kit) const;
    [[nodiscard]] QString titleOf(const QString& whose) const;

    const ScreenContext& m_context;
    QWidget* m_parent;
};

} // namespace duoboek
