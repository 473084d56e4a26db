// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/screen.h"
#include "ui/documents/documenttablemodel.h"

#include <QCoreApplication>

namespace duoboek {

class MonthOutput;
class MonthSheets;

/// What is asked of the amount in a row of documents: where it comes from.
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
    void explain(
        const DocumentTableModel& model, int row, MonthSheets& sheets, const MonthOutput& output) const;

private:
    const ScreenContext& m_context;
    QWidget* m_parent;
};

} // namespace duoboek
