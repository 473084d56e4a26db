// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/field.h"
#include "core/usecases/previewrate.h"
#include "ui/text/format.h"

#include <QWidget>

namespace duoboek {

class DateField;
class RateField;
class RecordList;
class StateLabel;
class UserPrompts;

/// The fields of a rate and, once asked for, what it would change.
class RatePage final : public QWidget
{
    Q_OBJECT

public:
    /// before is the rate that changes; nothing for a new one. The database and what is shared outlive the
    /// page.
    RatePage(const Database& database, UserPrompts& prompts, const Format& format,
        std::variant<TariffKind, OrganisationId> whose, std::optional<DatedRate> before);

    /// Fills in the rate that changes, once the fields know how dates are written.
    void showBefore();
    /// Shows what these values would do, or says what is wrong with them.
    [[nodiscard]] Problems showPreview(const RecordValues& values);

private:
    void setUpLists();
    void hidePreview();
    void fillLists(const RatePreview& preview);

    const Database& m_database;
    UserPrompts& m_prompts;
    Format m_format;
    RateChange m_change; // without its after
    DateField* m_validFrom;
    RateField* m_rate;
    StateLabel* m_summary;
    RecordList* m_months;
    RecordList* m_duos;
};

} // namespace duoboek
