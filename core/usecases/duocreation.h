// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/recordedit.h"

namespace duoboek {

/// Adds a duo and what belongs to it within an edit, and gathers everything that is wrong, so that a form
/// does not lead through it one by one.
class DuoCreation
{
public:
    DuoCreation(const EditContext& context, RecordEdit& edit)
        : m_context(context)
        , m_edit(edit)
    {
    }

    // Each gives the id, or 0 when something is wrong.
    /// A new record under the next code of its kind.
    qint64 addCoded(QLatin1StringView record, RecordValues values);
    /// Of somebody in the file; the column of the duo is where a problem stands.
    qint64 requireChosen(const char* column, qint64 id);
    /// participant and coach may be 0, for a person that something is wrong with.
    qint64 addDuo(qint64 participant, qint64 coach, RecordValues values);
    /// Does nothing when nothing is known of the hours.
    void addAgreement(qint64 duo, const Field& from, RecordValues values);
    void change(QLatin1StringView record, qint64 id, RecordValues values);

    [[nodiscard]] const Problems& problems() const { return m_problems; }
    /// This id, or everything that is wrong.
    [[nodiscard]] Checked<qint64> outcome(qint64 duo) const;

private:
    qint64 taken(const Checked<qint64>& done);

    const EditContext& m_context;
    RecordEdit& m_edit;
    Problems m_problems;
};

} // namespace duoboek
