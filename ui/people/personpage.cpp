// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpage.h"

#include "ui/common/peoplewords.h"
#include "ui/forms/formfield.h"

namespace duoboek {

PersonPage::PersonPage(PersonKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
}

FormField& PersonPage::fieldOf(const char* column) const
{
    for (FormField* field : findChildren<FormField*>()) {
        if (field->column() == QLatin1String(column))
            return *field;
    }
    qFatal("a page of a person has no field for %s", column);
}

QString PersonPage::textIn(const char* column) const
{
    if (m_kind == PersonKind::Participant && qstrcmp(column, "iban") == 0)
        return {}; // a participant is not paid
    return fieldOf(column).typedText().trimmed();
}

void PersonPage::setDoublesSource(FindDoubles findDoubles)
{
    m_findDoubles = std::move(findDoubles);
    for (const char* column : {"first_name", "prefix", "last_name", "email", "iban"}) {
        for (FormField* field : findChildren<FormField*>()) {
            if (field->column() == QLatin1String(column))
                connect(field, &FormField::left, this, &PersonPage::showDoubles);
        }
    }
}

void PersonPage::setRecordId(qint64 id)
{
    m_id = id;
    showNotes({});
}

void PersonPage::showDoubles()
{
    const PersonTraits traits{m_kind, m_id, {textIn("first_name"), textIn("prefix"), textIn("last_name")},
        textIn("email"), textIn("iban")};
    showNotes(m_findDoubles(traits));
}

void PersonPage::showNotes(const std::vector<LikelyDouble>& doubles) const
{
    note("last_name", DoubleReason::SameName, doubles);
    note("email", DoubleReason::SameEmail, doubles);
    if (m_kind == PersonKind::Coach)
        note("iban", DoubleReason::SameIban, doubles);
}

void PersonPage::note(const char* column, DoubleReason reason, const std::vector<LikelyDouble>& doubles) const
{
    constexpr qsizetype most = 3; // of a common name there may be many
    QStringList sentences;
    for (const LikelyDouble& found : doubles) {
        if (found.reason == reason && sentences.size() < most)
            sentences.append(PeopleWords::likelyDouble(found));
    }
    fieldOf(column).setNote(Attention::Notice, sentences.join(u'\n'));
}

} // namespace duoboek
