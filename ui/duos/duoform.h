// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showduo.h"
#include "ui/common/screen.h"

#include <memory>

namespace Ui {
class DuoForm;
}

namespace duoboek {

class RecordForm;
class RelationFields;

/// What is kept of a duo itself, to change in place: relation, begin and end.
class DuoForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DuoForm(const ScreenContext& context, QWidget* parent = nullptr);
    ~DuoForm() override;

    void showDuo(const DuoDetails& details);

private:
    const Wording& m_wording;
    std::unique_ptr<Ui::DuoForm> m_ui;
    RelationFields* m_relation;
    RecordForm* m_form;
};

} // namespace duoboek
