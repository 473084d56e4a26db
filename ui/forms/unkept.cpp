// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/unkept.h"

#include "ui/forms/formfield.h"
#include "ui/forms/recordform.h"

#include <algorithm>

namespace duoboek {

bool hasUnkept(const QWidget& window)
{
    const auto fields = window.findChildren<FormField*>();
    const auto forms = window.findChildren<RecordForm*>();
    return std::any_of(fields.begin(), fields.end(), [](const FormField* field) {
        return field->hasProblem();
    }) || std::any_of(forms.begin(), forms.end(), [](const RecordForm* form) { return form->hasUnkept(); });
}

} // namespace duoboek
