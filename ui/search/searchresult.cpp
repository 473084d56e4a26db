// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchresult.h"

#include <QAction>

#include <algorithm>

namespace duoboek {

namespace {

/// So that what one kind has many of leaves room for the others.
constexpr std::size_t mostOfKind = 6;

class KindInWords
{
    Q_DECLARE_TR_FUNCTIONS(KindInWords)

public:
    QString operator()(ParticipantId) const { return tr("Participant"); }
    QString operator()(CoachId) const { return tr("Coach"); }
    QString operator()(DuoId) const { return tr("Duo"); }
    QString operator()(OrganisationId) const { return tr("Organisation"); }
    QString operator()(RegionId) const { return tr("Region"); }
    QString operator()(SessionId) const { return tr("Session"); }
    QString operator()(DocumentId) const { return tr("Document"); }
    QString operator()(Month) const { return tr("Month"); }
    /// What is not searched for.
    template <class Place> QString operator()(const Place&) const { return {}; }
};

QString wordsOf(const QAction& action)
{
    return action.text().remove(u'&').remove(u'…');
}

} // namespace

SearchResults ResultFinder::find(const QString& typed, const SearchedFile* file) const
{
    SearchResults results;
    const SearchWords words(typed);
    std::vector<Ranked> ranked;
    addCommands(words, true, ranked);
    qsizetype unseen = 0;
    if (file) {
        const SearchHits hits = file->index.find(words, mostOfKind);
        unseen = hits.found - static_cast<qsizetype>(hits.best.size());
        for (const SearchHit& hit : hits.best)
            ranked.push_back({hit.rank, resultOf(hit)});
        if (file->months)
            addMonths(words, *file->months, ranked);
    }
    addCommands(words, false, ranked);
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Ranked& one, const Ranked& other) { return one.rank > other.rank; });
    for (Ranked& one : ranked)
        results.best.push_back(std::move(one.result));
    results.found = static_cast<qsizetype>(ranked.size()) + unseen;
    return results;
}

void ResultFinder::addCommands(const SearchWords& words, bool areScreens, std::vector<Ranked>& ranked) const
{
    for (const SearchCommand& command : m_commands) {
        if (command.isScreen != areScreens)
            continue;
        const QString name = wordsOf(*command.action);
        const int rank = words.rankIn(searchText(name));
        if (rank == 0)
            continue;
        ranked.push_back({rank,
            {name, areScreens ? tr("Screen") : tr("Action"),
                command.action->shortcut().toString(QKeySequence::NativeText), command.action}});
    }
}

void ResultFinder::addMonths(
    const SearchWords& words, const MonthSpan& months, std::vector<Ranked>& ranked) const
{
    std::vector<Ranked> found;
    for (Month month = months.last; month >= months.first; month = month.previous()) {
        const QString name = tr("Invoices of %1").arg(m_format.month(month));
        const QString numbers =
            QStringLiteral("\n%1\n%2")
                .arg(month.toText(), month.firstDay().toString(QStringLiteral("MM-yyyy")));
        const int rank = words.rankIn(searchText(name + numbers));
        if (rank > 0)
            found.push_back({rank, {name, KindInWords()(month), month.toText(), RecordRef(month)}});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Ranked& one, const Ranked& other) { return one.rank > other.rank; });
    constexpr std::size_t mostMonths = 12;
    found.resize(std::min(found.size(), mostMonths));
    ranked.insert(ranked.end(), found.begin(), found.end());
}

SearchResult ResultFinder::resultOf(const SearchHit& hit)
{
    SearchResult result;
    result.kind = std::visit(KindInWords(), hit.record);
    result.target = hit.record;
    if (std::holds_alternative<DuoId>(hit.record)) {
        result.name = tr("%1 with %2").arg(hit.name, hit.coachName);
        result.detail = hit.isActive ? hit.code : tr("%1, not active").arg(hit.code);
    } else if (std::holds_alternative<DocumentId>(hit.record)) {
        result.name = hit.code;
        result.detail = hit.name; // its month
    } else {
        result.name = hit.name;
        result.detail = hit.isActive ? hit.code : tr("%1, in no active duo").arg(hit.code);
    }
    return result;
}

} // namespace duoboek
