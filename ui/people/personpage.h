// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/field.h"
#include "core/usecases/findlikelydoubles.h"
#include "core/usecases/listpeople.h"

#include <QWidget>

#include <functional>

namespace duoboek {

class FormField;

/// The fields of a person, in a form or in the dialog that adds one. It says under its fields who else may be
/// the same person.
class PersonPage : public QWidget
{
    Q_OBJECT

public:
    using FindDoubles = std::function<std::vector<LikelyDouble>(const PersonTraits&)>;

    virtual void setChoices(const PeopleChoices& choices) = 0;
    /// Before a record is shown: what can be chosen may depend on it. The fields stand in the order of the
    /// record's columns.
    virtual void expect(const RecordFields& /*fields*/) { }
    /// After one is shown, and whenever something else has been chosen.
    virtual void showConsequences() { }

    /// From whom doubles come; they are looked for whenever a field is left that tells people apart.
    void setDoublesSource(FindDoubles findDoubles);
    /// Whose record the fields are of now; a new one has none, which is 0. Nothing is looked for yet.
    void setRecordId(qint64 id);
    void showDoubles();

protected:
    PersonPage(PersonKind kind, QWidget* parent);

    /// One of the page's fields, which must be there.
    [[nodiscard]] FormField& fieldOf(const char* column) const;

private:
    [[nodiscard]] QString textIn(const char* column) const;
    void showNotes(const std::vector<LikelyDouble>& doubles) const;
    void note(const char* column, DoubleReason reason, const std::vector<LikelyDouble>& doubles) const;

    PersonKind m_kind;
    FindDoubles m_findDoubles;
    qint64 m_id = 0;
};

} // namespace duoboek
