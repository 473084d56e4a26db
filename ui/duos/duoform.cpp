// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duos/duoform.h"

#include "ui/common/duowords.h"
#include "ui/duos/relationfields.h"
#include "ui/duos/ui_duoform.h"
#include "ui/forms/editor.h"
#include "ui/forms/recordform.h"
#include "ui/text/wording.h"

namespace duoboek {

DuoForm::DuoForm(const ScreenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_wording(context.wording)
    , m_ui(std::make_unique<Ui::DuoForm>())
{
    m_ui->setupUi(this);
    // Before the form, so that a decision that is no longer needed is gone when the relation is kept.
    m_relation =
        new RelationFields(*m_ui->relationField, *m_ui->decidedTariffField, *m_ui->decisionReasonField);
    m_form = new RecordForm(
        context.editor, QLatin1StringView("duo"), *this, context.wording.format(), context.clock.today());
}

DuoForm::~DuoForm() = default;

void DuoForm::showDuo(const DuoDetails& details)
{
    m_form->showRecord({details.duo.id.value(), details.fields}, details.duo.code);
    m_relation->showDecisionWhereNeeded();
    const bool hasEnded = !details.duo.active.last().isNull();
    m_ui->endedField->setVisible(hasEnded);
    m_ui->endReasonField->setVisible(hasEnded);
    if (const auto* question = std::get_if<RateQuestion>(&details.rate)) {
        m_ui->relationField->setNote(Attention::Urgent, DuoWords::rateQuestion(*question));
        return;
    }
    const auto& rate = std::get<ReasonedRate>(details.rate);
    m_ui->relationField->setNote(Attention::None, m_wording.rateReason(rate.rate, rate.reason));
}

} // namespace duoboek
