// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changetransaction.h"
#include "core/storage/recordrepository.h"
#include "core/usecases/editrecord.h"

#include <functional>

namespace duoboek {

/// One thing that a user does, to one record or to several at once. Each record is checked by itself and
/// against the others when it is written; nothing is kept before commit(), nor after a problem. What was
/// wrong already, as an import may have left it, refuses only a change of the field that it is about.
class RecordEdit
{
public:
    /// action is what the change log calls it.
    [[nodiscard]] static Result<RecordEdit> begin(const EditContext& context, const QString& action);

    /// Gives the id. What is not among the values is not known, or as the schema has it.
    [[nodiscard]] Checked<qint64> add(QLatin1StringView record, RecordValues values);
    /// Writes these values and leaves the others; gives the id.
    [[nodiscard]] Checked<qint64> change(QLatin1StringView record, qint64 id, RecordValues values);
    /// Refused with StillReferredTo for everything that hangs on it; papers that it refers to, and
    /// what was done about its signals, go with it.
    [[nodiscard]] Checked<qint64> remove(QLatin1StringView record, qint64 id);
    // For many records of one kind, which the caller has read and checked within this edit.
    /// There must be a row; each holds all the values of the table.
    [[nodiscard]] Status addChecked(const RecordTable& table, const RecordRows& rows);
    [[nodiscard]] Status changeChecked(
        const RecordTable& table, const StoredRecord& before, const RecordFields& after);
    [[nodiscard]] Status removeChecked(const RecordTable& table, const StoredRecord& record)
    {
        return removeRow(table, record.id, record.fields);
    }

    /// Takes back what an earlier edit did; refused with ChangedMeanwhile where a record is no longer as that
    /// edit left it.
    [[nodiscard]] Checked<qint64> takeBack(const RecordSteps& steps);

    /// For what is no record that a form knows, such as documents.
    [[nodiscard]] ChangeTransaction& changes() { return m_changes; }

    /// What was done.
    [[nodiscard]] Result<RecordSteps> commit();

private:
    RecordEdit(const EditContext& context, ChangeTransaction changes);
    [[nodiscard]] Checked<qint64> checkWritten(
        const RecordTable& table, qint64 id, const RecordFields& fields, const Problems& known = {});
    [[nodiscard]] Status takeBackStep(const RecordStep& step);
    [[nodiscard]] Status markTakenBack(const RecordStep& step);
    [[nodiscard]] Status removeRow(const RecordTable& table, qint64 id, const RecordFields& fields);
    [[nodiscard]] Status removeFileReferences(const RecordTable& table, qint64 id);
    [[nodiscard]] Status removeHandledSignals(const RecordTable& table, qint64 id);
    [[nodiscard]] Status removeRows(const RecordTable& table, const std::vector<StoredRecord>& rows);

    const Database* m_database;
    QDate m_today;
    ChangeTransaction m_changes;
    RecordSteps m_steps;
};

/// Does all of the work, or nothing of it, within a transaction of its own.
[[nodiscard]] Checked<RecordSteps> asOneEdit(const EditContext& context, const QString& action,
    const std::function<Checked<qint64>(RecordEdit&)>& work);

} // namespace duoboek
