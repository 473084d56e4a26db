// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/recordref.h"
#include "core/search/searchtexts.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>

namespace duoboek {

/// A record as it goes into the index.
struct SearchedRecord
{
    qint64 id = 0;
    QString code;
    QString name;
    QStringList otherNames{}; ///< it is found by them as well, and they are not shown
    QStringList numbers{}; ///< phone and account numbers, as otherNames
    QString mail{}; ///< as otherNames
};

struct SearchedDuo
{
    DuoId id;
    QString code;
    ParticipantId participant;
    CoachId coach;
    bool isActive = true;
};

/// Something that was found, with what to show of it.
struct SearchHit
{
    RecordRef record;
    int rank = 0; ///< as SearchWords has it
    bool isActive = true; ///< for people: in an active duo
    QString code;
    QString name; ///< of a duo: of its participant
    QString coachName; ///< of a duo only
};

struct SearchHits
{
    std::vector<SearchHit> best; ///< by rank, then by kind, then the active ones first
    qsizetype found = 0; ///< more than there are here, where there are many
};

/// The names, codes and numbers of everything in a file, in memory, to be searched at each keystroke. Knows
/// what was put in and nothing of a later change.
class SearchIndex
{
public:
    /// The order in which kinds stand that fit equally well.
    enum class Kind { Participant, Coach, Duo, Organisation, Region, Session, Document };

    /// Not for duos. Of records that fit equally well, what was added first comes first.
    void add(Kind kind, const SearchedRecord& record);
    /// After its people; a duo of somebody who is not there is left out.
    void add(const SearchedDuo& duo);
    /// After the last one, to give back memory.
    void finish();

    [[nodiscard]] SearchHits find(const SearchWords& words, std::size_t mostOfKind) const;

private:
    static constexpr std::size_t kindTotal = static_cast<std::size_t>(Kind::Document) + 1;

    /// All of one kind; a position is the same in each of the columns.
    struct Group
    {
        std::vector<qint64> ids;
        std::vector<bool> areActive;
        SearchTexts searched; // code and names, a line each; of a duo the code
        SearchTexts unseen; // mail address and numbers; none for duos
        SearchTexts shown; // code and name, as they were written; of a duo the code
    };
    struct Partners
    {
        quint32 participant; // positions
        quint32 coach;
    };
    /// How a group fits what was typed.
    struct GroupFits
    {
        std::vector<WordFits> words; // for each word, those of the group
        WordFits number; // empty when none was typed
    };

    [[nodiscard]] Group& group(Kind kind) { return m_groups[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const Group& group(Kind kind) const { return m_groups[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] static GroupFits fitsOf(const Group& group, const SearchWords& words);
    /// What finds one of its people finds a duo.
    void addPartnerFits(WordFits& duos, const WordFits& participants, const WordFits& coaches) const;
    void collect(
        SearchHits& hits, Kind kind, const GroupFits& fits, const SearchWords& words, std::size_t most) const;
    [[nodiscard]] SearchHit hitAt(Kind kind, std::size_t position, int rank) const;

    std::array<Group, kindTotal> m_groups;
    std::vector<Partners> m_partners; // of the duos
    std::array<QHash<qint64, quint32>, kindTotal> m_positions; // by id; until finish()
};

} // namespace duoboek
