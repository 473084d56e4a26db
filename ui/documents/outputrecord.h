// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documentoutput.h"
#include "ui/common/screen.h"

#include <QCoreApplication>

#include <vector>

namespace duoboek {

/// Keeps on record what leaves the program, and asks before a final document leaves it the same way again. A
/// file that is open for reading only can keep nothing.
class OutputRecord
{
    Q_DECLARE_TR_FUNCTIONS(OutputRecord)

public:
    OutputRecord(const ScreenContext& context, const Database& database)
        : m_context(context)
        , m_database(database)
    {
    }

    /// Whether the user wants to go on; asks only where something went this way before.
    [[nodiscard]] bool mayGoOut(OutputMethod method, const std::vector<DocumentOutput>& outputs) const;
    void keep(OutputMethod method, const std::vector<DocumentOutput>& outputs) const;

private:
    ScreenContext m_context;
    const Database& m_database;
};

} // namespace duoboek
