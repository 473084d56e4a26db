// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/duomatcher.h"

#include "core/base/textfold.h"

#include <algorithm>
#include <iterator>

namespace duoboek {

namespace {

QString folded(QStringView text)
{
    return foldedForSearch(text).simplified();
}

void add(QHash<QString, std::vector<std::size_t>>& index, const QString& name, std::size_t place)
{
    const QString key = folded(name);
    if (key.isEmpty())
        return;
    std::vector<std::size_t>& places = index[key];
    if (places.empty() || places.back() != place)
        places.push_back(place);
}

/// As it is said, as it is sorted, and as many lists have it.
QStringList waysToWrite(const PersonName& name)
{
    const QString ownLast = QStringLiteral("%1 %2").arg(name.prefix, name.last).trimmed();
    return {name.full(), name.sorted(), QStringLiteral("%1, %2").arg(ownLast, name.first)};
}

std::vector<std::size_t> inBoth(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b)
{
    std::vector<std::size_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

std::vector<std::size_t> inEither(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b)
{
    std::vector<std::size_t> either;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(either));
    return either;
}

bool namesOnlyDuo(const DuoNames& names)
{
    return names.participant.isEmpty() && names.coach.isEmpty();
}

} // namespace

DuoMatcher::DuoMatcher(const std::vector<NamedDuo>& duos)
{
    for (std::size_t place = 0; place < duos.size(); ++place) {
        const NamedDuo& duo = duos[place];
        add(m_codes, duo.bounds.duoCode, place);
        for (const QString& name : waysToWrite(duo.participant) + QStringList{duo.participantCode})
            add(m_participants, name, place);
        for (const QString& name : waysToWrite(duo.coach) + QStringList{duo.bounds.coachCode})
            add(m_coaches, name, place);
        add(m_resembling, duo.participant.first, place);
        add(m_resembling, duo.participant.last, place);
        add(m_resembling, QStringLiteral("%1 %2").arg(duo.participant.prefix, duo.participant.last), place);
    }
}

QString DuoMatcher::keyOf(const DuoNames& names)
{
    constexpr QChar between(u'\x1f');
    QString key = names.duo.toString();
    if (!namesOnlyDuo(names))
        key.append(between).append(names.participant).append(between).append(names.coach);
    return key;
}

DuoMatcher::Places DuoMatcher::named(const Index& index, QStringView text) const
{
    const QString whole = folded(text);
    if (const auto found = index.constFind(whole); found != index.constEnd())
        return *found;
    // A name among other words says nothing, but a code with digits does.
    constexpr qsizetype longestText = 200;
    if (whole.size() > longestText)
        return {};
    Places places;
    for (const QString& word : whole.split(u' ')) {
        const bool isCode = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (const auto found = index.constFind(word); isCode && found != index.constEnd())
            places = inEither(places, *found);
    }
    return places;
}

DuoMatcher::Places DuoMatcher::namedIn(const Index& first, const Index& second, QStringView text) const
{
    const Places places = named(first, text);
    return places.empty() ? named(second, text) : places;
}

DuoMatch DuoMatcher::find(const DuoNames& names) const
{
    // Either column has what people call a duo by; where a code is both, the column decides.
    const Places byDuo = namedIn(m_codes, m_participants, names.duo);
    const Places byParticipant = namedIn(m_participants, m_codes, names.participant);
    const Places byCoach = named(m_coaches, names.coach);
    const bool namesParticipant = !names.duo.isEmpty() || !names.participant.isEmpty();
    Places duos = byDuo;
    bool isSure = !byDuo.empty() || !byParticipant.empty() || !namesParticipant;
    for (const Places& others : {byParticipant, byCoach}) {
        if (others.empty())
            continue;
        const Places both = inBoth(duos, others);
        const bool contradicts = !duos.empty() && both.empty();
        isSure = isSure && !contradicts;
        duos = duos.empty() ? others : contradicts ? inEither(duos, others) : both;
    }
    if (isSure || (!byDuo.empty() || !byParticipant.empty()))
        return {duos, isSure && !duos.empty()};
    // The participant is not named as such: those whom the name resembles, or else the duos of the coach, who
    // may be the only one the row names and stand in any of its columns.
    Places resembling =
        inEither(m_resembling.value(folded(names.duo)), m_resembling.value(folded(names.participant)));
    const Places both = inBoth(resembling, byCoach);
    if (!both.empty())
        return {both, false};
    if (!resembling.empty() || !byCoach.empty())
        return {resembling.empty() ? byCoach : resembling, false};
    return {inEither(named(m_coaches, names.duo), named(m_coaches, names.participant)), false};
}

const DuoMatch& DuoMatcher::match(const DuoNames& names)
{
    // Most tables have one name a row, which is looked up without a copy.
    if (namesOnlyDuo(names))
        return m_known.valueOf(names.duo, [&] { return find(names); });
    return m_known.valueOf(keyOf(names), [&] { return find(names); });
}

} // namespace duoboek
