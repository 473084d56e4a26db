// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/recordref.h"
#include "core/usecases/loadsearch.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QString>

#include <variant>
#include <vector>

class QAction;

namespace duoboek {

/// Something in the menu that can be searched and done.
struct SearchCommand
{
    QAction* action = nullptr;
    bool isScreen = false; ///< going to a screen
};

/// A line of what was found, in words.
struct SearchResult
{
    QString name;
    QString kind;
    QString detail;
    std::variant<RecordRef, QAction*> target;
};

struct SearchResults
{
    std::vector<SearchResult> best; ///< best first
    qsizetype found = 0; ///< also those that there is no room for
};

/// Puts what the file and the menu answer to what was typed in one order.
class ResultFinder
{
    Q_DECLARE_TR_FUNCTIONS(ResultFinder)

public:
    ResultFinder(Format format, std::vector<SearchCommand> commands)
        : m_format(std::move(format))
        , m_commands(std::move(commands))
    {
    }

    /// file is null while there is none.
    [[nodiscard]] SearchResults find(const QString& typed, const SearchedFile* file) const;

private:
    struct Ranked
    {
        int rank = 0;
        SearchResult result;
    };

    void addCommands(const SearchWords& words, bool areScreens, std::vector<Ranked>& ranked) const;
    void addMonths(const SearchWords& words, const MonthSpan& months, std::vector<Ranked>& ranked) const;
    [[nodiscard]] static SearchResult resultOf(const SearchHit& hit);

    Format m_format;
    std::vector<SearchCommand> m_commands;
};

} // namespace duoboek
