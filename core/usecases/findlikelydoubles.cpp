// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/findlikelydoubles.h"

#include "core/base/textfold.h"
#include "core/people/identifiers.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <map>

namespace duoboek {

namespace {

/// A name as it is compared: folded, and with one space for whatever is no letter or digit.
QString comparable(const QString& name)
{
    QString compared = foldedForSearch(name);
    for (QChar& c : compared) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return compared.simplified();
}

/// The ways in which Latin letters can be written, by what they are folded to.
std::map<QString, QString> lettersByFold()
{
    constexpr std::pair<char16_t, char16_t> blocks[] = {{u'A', u'z'}, {0x00c0, 0x024f}, {0x1e00, 0x1eff}};
    std::map<QString, QString> letters;
    for (const auto& [first, last] : blocks) {
        for (char16_t unit = first; unit <= last; ++unit) {
            const QChar letter(unit);
            if (letter.isLetter())
                letters[foldedForSearch(QStringView(&letter, 1))] += letter;
        }
    }
    return letters;
}

/// A pattern that every name of this fold fits. It lets others through as well, but few: SQLite cannot fold,
/// and to read a hundred thousand names here would take longer than one waits for.
QString globFor(const QString& compared)
{
    const std::map<QString, QString> letters = lettersByFold();
    QString glob;
    for (qsizetype i = 0; i < compared.size(); ++i) {
        const auto single = letters.find(compared.mid(i, 1));
        const auto pair = letters.find(compared.mid(i, 2));
        if (i + 1 < compared.size() && pair != letters.end()) {
            glob += u'*'; // may be written as one letter, as ss is ß
            ++i;
        } else if (compared[i].isSpace()) {
            glob += u'*';
        } else if (single != letters.end()) {
            glob += u'[' + single->second + u']';
        } else {
            glob += u'?';
        }
    }
    return glob;
}

struct Sought
{
    QString firstName;
    QString lastName;
    QString email;
    QString iban;
};

Sought soughtIn(const PersonTraits& traits)
{
    Sought sought;
    sought.firstName = comparable(traits.name.first);
    sought.lastName = comparable(traits.name.last);
    sought.email = traits.email.trimmed().toLower();
    if (!traits.iban.isEmpty())
        sought.iban = ibanFromText(traits.iban).value_or(QString());
    return sought;
}

void addReasons(const Query& row, const Sought& sought, std::vector<LikelyDouble>& doubles)
{
    LikelyDouble found{DoubleReason::SameName, row.text(0), {row.text(1), row.text(2), row.text(3)}};
    if (!sought.lastName.isEmpty() && comparable(found.name.last) == sought.lastName
        && comparable(found.name.first) == sought.firstName)
        doubles.push_back(found);
    found.reason = DoubleReason::SameEmail;
    if (!sought.email.isEmpty() && row.text(4).toLower() == sought.email)
        doubles.push_back(found);
    found.reason = DoubleReason::SameIban;
    if (!sought.iban.isEmpty() && row.text(5) == sought.iban)
        doubles.push_back(found);
}

} // namespace

Result<std::vector<LikelyDouble>> findLikelyDoubles(const Database& database, const PersonTraits& traits)
{
    const Sought sought = soughtIn(traits);
    if (sought.lastName.isEmpty() && sought.email.isEmpty() && sought.iban.isEmpty())
        return std::vector<LikelyDouble>();
    auto query = Query::prepare(database,
        QStringLiteral("SELECT code, first_name, prefix, last_name, email, '' FROM participant "
                       "WHERE id <> ? AND (last_name GLOB ? OR (email <> '' AND lower(email) = ?)) UNION ALL "
                       "SELECT code, first_name, prefix, last_name, email, iban FROM coach "
                       "WHERE id <> ? AND (last_name GLOB ? OR (email <> '' AND lower(email) = ?) "
                       "OR (iban <> '' AND iban = ?)) ORDER BY 1"));
    if (!query)
        return query.error();
    const QString glob = sought.lastName.isEmpty() ? QString() : globFor(sought.lastName);
    int place = 0;
    for (const PersonKind kind : {PersonKind::Participant, PersonKind::Coach}) {
        query->bind(place++, kind == traits.kind ? traits.id : qint64(0));
        query->bind(place++, glob);
        query->bind(place++, sought.email);
    }
    query->bind(place, sought.iban);
    if (const Status done = query->execute(); !done)
        return done.error();
    std::vector<LikelyDouble> doubles;
    while (query->next())
        addReasons(*query, sought, doubles);
    if (const Status read = query->status(); !read)
        return read.error();
    return doubles;
}

} // namespace duoboek
