// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tariffs/tariffbook.h"
#include "ui/forms/choicefield.h"

#include <QObject>

namespace duoboek {

class FormField;

/// The relation of a duo with the decision that another relative needs (rule 4): the fields for the decision
/// are there only then, and empty otherwise. Lives as long as the fields.
class RelationFields final : public QObject
{
    Q_OBJECT

public:
    RelationFields(ChoiceField& relation, ChoiceField& decision, FormField& reason);

    /// To be called after other values were shown.
    void showDecisionWhereNeeded();
    [[nodiscard]] Relation relation() const;
    [[nodiscard]] std::optional<TariffKind> decision() const;

private:
    ChoiceField& m_relation;
    ChoiceField& m_decision;
    FormField& m_reason;
};

} // namespace duoboek
