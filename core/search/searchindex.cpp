// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchindex.h"

#include <algorithm>

namespace duoboek {

namespace {

/// Whether a word can be part of a mail address or number. Other words stand in every address of some
/// provider, and would only be in the way.
bool isUnseenWord(const QByteArray& word)
{
    constexpr qsizetype shortest = 3;
    const auto isSign = [](char c) { return c == '@' || c == '.' || (c >= '0' && c <= '9'); };
    return word.size() >= shortest && std::any_of(word.begin(), word.end(), isSign);
}

RecordRef refTo(SearchIndex::Kind kind, qint64 id)
{
    switch (kind) {
    case SearchIndex::Kind::Participant:
        return ParticipantId(id);
    case SearchIndex::Kind::Coach:
        return CoachId(id);
    case SearchIndex::Kind::Duo:
        return DuoId(id);
    case SearchIndex::Kind::Organisation:
        return OrganisationId(id);
    case SearchIndex::Kind::Region:
        return RegionId(id);
    case SearchIndex::Kind::Session:
        return SessionId(id);
    case SearchIndex::Kind::Document:
        break;
    }
    return DocumentId(id);
}

QString inLines(const QString& code, const QString& name)
{
    return code + u'\n' + name;
}

QString lineOf(QByteArrayView lines, bool isFirst)
{
    const qsizetype end = lines.indexOf('\n');
    return QString::fromUtf8(isFirst ? lines.first(end) : lines.sliced(end + 1));
}

/// The few best of many.
class Best
{
public:
    struct Candidate
    {
        int rank;
        bool isActive;
        std::size_t position;
    };

    explicit Best(std::size_t most)
        : m_most(most)
    {
    }
    void take(const Candidate& candidate)
    {
        const auto isBetter = [](const Candidate& one, const Candidate& other) {
            return one.rank != other.rank ? one.rank > other.rank : one.isActive && !other.isActive;
        };
        if (m_kept.size() == m_most && !isBetter(candidate, m_kept.back()))
            return;
        m_kept.insert(std::upper_bound(m_kept.begin(), m_kept.end(), candidate, isBetter), candidate);
        if (m_kept.size() > m_most)
            m_kept.pop_back();
    }
    [[nodiscard]] const std::vector<Candidate>& kept() const { return m_kept; }

private:
    std::size_t m_most;
    std::vector<Candidate> m_kept; // best first
};

} // namespace

void SearchIndex::add(Kind kind, const SearchedRecord& record)
{
    Group& group = this->group(kind);
    const bool isPerson = kind == Kind::Participant || kind == Kind::Coach;
    const QString lines = inLines(record.code, record.name);
    QByteArray unseen = searchText(record.mail);
    for (const QString& number : record.numbers)
        unseen += '\n' + searchNumber(number);
    m_positions[static_cast<std::size_t>(kind)].insert(record.id, static_cast<quint32>(group.ids.size()));
    group.ids.push_back(record.id);
    group.areActive.push_back(!isPerson);
    group.searched.add(searchText((QStringList(lines) + record.otherNames).join(u'\n')));
    group.unseen.add(unseen);
    group.shown.add(lines.toUtf8());
}

void SearchIndex::add(const SearchedDuo& duo)
{
    const auto& participants = m_positions[static_cast<std::size_t>(Kind::Participant)];
    const auto& coaches = m_positions[static_cast<std::size_t>(Kind::Coach)];
    const auto participant = participants.constFind(duo.participant.value());
    const auto coach = coaches.constFind(duo.coach.value());
    if (participant == participants.constEnd() || coach == coaches.constEnd())
        return;
    Group& group = this->group(Kind::Duo);
    group.ids.push_back(duo.id.value());
    group.areActive.push_back(duo.isActive);
    group.searched.add(searchText(duo.code));
    group.shown.add(duo.code.toUtf8());
    m_partners.push_back({*participant, *coach});
    if (duo.isActive) {
        this->group(Kind::Participant).areActive[*participant] = true;
        this->group(Kind::Coach).areActive[*coach] = true;
    }
}

void SearchIndex::finish()
{
    m_positions = {};
    m_partners.shrink_to_fit();
    for (Group& group : m_groups) {
        group.ids.shrink_to_fit();
        group.areActive.shrink_to_fit();
        for (SearchTexts* texts : {&group.searched, &group.unseen, &group.shown})
            texts->squeeze();
    }
}

SearchIndex::GroupFits SearchIndex::fitsOf(const Group& group, const SearchWords& words)
{
    GroupFits fits;
    for (const SearchWords::Word& word : words.words()) {
        WordFits& ofWord = fits.words.emplace_back(group.ids.size(), WordFit::None);
        group.searched.findWord(word.text, ofWord);
        if (isUnseenWord(word.text))
            group.unseen.findUnseen(word.text, ofWord);
    }
    if (!words.number().isEmpty()) {
        fits.number.resize(group.ids.size(), WordFit::None);
        group.unseen.findUnseen(words.number(), fits.number);
    }
    return fits;
}

void SearchIndex::addPartnerFits(WordFits& duos, const WordFits& participants, const WordFits& coaches) const
{
    for (std::size_t i = 0; i < duos.size(); ++i)
        duos[i] = std::max({duos[i], participants[m_partners[i].participant], coaches[m_partners[i].coach]});
}

SearchHits SearchIndex::find(const SearchWords& words, std::size_t mostOfKind) const
{
    SearchHits hits;
    if (words.isEmpty())
        return hits;
    std::array<GroupFits, kindTotal> fits;
    for (std::size_t kind = 0; kind < kindTotal; ++kind)
        fits[kind] = fitsOf(m_groups[kind], words);
    const GroupFits& participants = fits[static_cast<std::size_t>(Kind::Participant)];
    const GroupFits& coaches = fits[static_cast<std::size_t>(Kind::Coach)];
    GroupFits& duos = fits[static_cast<std::size_t>(Kind::Duo)];
    for (std::size_t word = 0; word < duos.words.size(); ++word)
        addPartnerFits(duos.words[word], participants.words[word], coaches.words[word]);
    addPartnerFits(duos.number, participants.number, coaches.number);
    for (std::size_t kind = 0; kind < kindTotal; ++kind)
        collect(hits, static_cast<Kind>(kind), fits[kind], words, mostOfKind);
    std::stable_sort(hits.best.begin(), hits.best.end(),
        [](const SearchHit& one, const SearchHit& other) { return one.rank > other.rank; });
    return hits;
}

void SearchIndex::collect(
    SearchHits& hits, Kind kind, const GroupFits& fits, const SearchWords& words, std::size_t most) const
{
    const Group& group = this->group(kind);
    Best best(most);
    WordFits ofRecord(words.words().size());
    for (std::size_t position = 0; position < group.ids.size(); ++position) {
        for (std::size_t word = 0; word < ofRecord.size(); ++word)
            ofRecord[word] = fits.words[word][position];
        int rank = words.rank(ofRecord);
        if (rank == 0 && !fits.number.empty() && fits.number[position] != WordFit::None)
            rank = rankOfNumber;
        if (rank == 0)
            continue;
        ++hits.found;
        best.take({rank, group.areActive[position], position});
    }
    for (const Best::Candidate& candidate : best.kept())
        hits.best.push_back(hitAt(kind, candidate.position, candidate.rank));
}

SearchHit SearchIndex::hitAt(Kind kind, std::size_t position, int rank) const
{
    const Group& group = this->group(kind);
    SearchHit hit;
    hit.record = refTo(kind, group.ids[position]);
    hit.rank = rank;
    hit.isActive = group.areActive[position];
    if (kind == Kind::Duo) {
        const Partners& partners = m_partners[position];
        hit.code = QString::fromUtf8(group.shown.at(position));
        hit.name = lineOf(this->group(Kind::Participant).shown.at(partners.participant), false);
        hit.coachName = lineOf(this->group(Kind::Coach).shown.at(partners.coach), false);
    } else {
        hit.code = lineOf(group.shown.at(position), true);
        hit.name = lineOf(group.shown.at(position), false);
    }
    return hit;
}

} // namespace duoboek
