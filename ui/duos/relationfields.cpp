// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/relationfields.h"

#include "ui/common/duowords.h"
#include "ui/text/valuetext.h"

namespace duoboek {

RelationFields::RelationFields(ChoiceField& relation, ChoiceField& decision, FormField& reason)
    : QObject(&relation)
    , m_relation(relation)
    , m_decision(decision)
    , m_reason(reason)
{
    m_relation.setChoices(choicesOf(&relationText));
    std::vector<ChoiceField::Choice> decisions{{{}, tr("not decided")}};
    for (const ChoiceField::Choice& choice : choicesOf<TariffKind>(DuoWords::tariffKind))
        decisions.push_back(choice);
    m_decision.setChoices(std::move(decisions));
    connect(&m_relation, &FormField::edited, this, &RelationFields::showDecisionWhereNeeded);
    showDecisionWhereNeeded();
}

Relation RelationFields::relation() const
{
    return chosenIn<Relation>(m_relation).value_or(Relation::None);
}

std::optional<TariffKind> RelationFields::decision() const
{
    return chosenIn<TariffKind>(m_decision);
}

void RelationFields::showDecisionWhereNeeded()
{
    const bool isNeeded = relation() == Relation::OtherFamily;
    m_decision.setVisible(isNeeded);
    m_reason.setVisible(isNeeded);
    if (isNeeded)
        return;
    m_decision.setValue({});
    m_reason.setValue({});
    m_decision.setProblem({});
    m_reason.setProblem({});
}

} // namespace duoboek
