// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/recordedit.h"

#include "core/storage/conflicts.h"
#include "core/storage/database.h"
#include "core/storage/namedfields.h"
#include "core/usecases/recordrules.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView fileReferenceRecord("file_reference");
constexpr QLatin1StringView handledRecord("handled_signal");

void takeOver(
    RecordFields& fields, const RecordTable& table, const RecordValues& values, const RecordFields& unknown)
{
    for (const auto& [column, value] : values) {
        const std::size_t place = table.placeOf(column);
        fields[place] = isKnown(value) ? value : unknown[place];
    }
}

bool isAmong(const Problems& known, const Problem& problem)
{
    return std::find(known.begin(), known.end(), problem) != known.end();
}

/// The known problems that a change leaves as they are.
Problems leftAlone(Problems known, const RecordValues& changed)
{
    known.erase(std::remove_if(known.begin(), known.end(),
                    [&](const Problem& problem) { return changed.count(problem.place.field) > 0; }),
        known.end());
    return known;
}

/// A refusal with the field that it is about, so that a form can say it there: the first that would change.
Problems placed(
    const Error& refusal, const RecordTable& table, const RecordFields& before, const RecordFields& after)
{
    const auto different = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first;
    const bool isHeld = refusal.code == ErrorCode::HeldByDocument && different != before.end();
    const auto place = static_cast<std::size_t>(different - before.begin());
    return {{{table.name, 0, {}, isHeld ? QString(table.columns[place].name) : QString()}, refusal}};
}

} // namespace

RecordEdit::RecordEdit(const EditContext& context, ChangeTransaction changes)
    : m_database(&context.database)
    , m_today(context.clock.today())
    , m_changes(std::move(changes))
{
}

Result<RecordEdit> RecordEdit::begin(const EditContext& context, const QString& action)
{
    Result<ChangeTransaction> changes =
        ChangeTransaction::begin(context.database, {context.loginName, action}, context.clock);
    if (!changes)
        return changes.error();
    return RecordEdit(context, std::move(*changes));
}

Checked<qint64> RecordEdit::add(QLatin1StringView record, RecordValues values)
{
    const RecordTable& table = recordTableNamed(record);
    Problems problems = checkValues(table, values);
    const Result<RecordFields> unknown = loadUnknownFields(*m_database, table);
    if (!unknown)
        return unknown.error();
    RecordFields fields = *unknown;
    takeOver(fields, table, values, *unknown);
    const Problems asWhole = findRecordProblems(table, fields);
    problems.insert(problems.end(), asWhole.begin(), asWhole.end());
    if (!problems.empty())
        return problems;
    const Result<Problems> taken = findTaken(*m_database, table, 0, fields);
    if (!taken)
        return taken.error();
    if (!taken->empty())
        return *taken;
    const Result<qint64> id = m_changes.insert(table, {fields});
    if (!id)
        return id.error();
    m_steps.push_back({&table, *id, std::nullopt, fields, {}});
    return checkWritten(table, *id, fields);
}

Checked<qint64> RecordEdit::change(QLatin1StringView record, qint64 id, RecordValues values)
{
    const RecordTable& table = recordTableNamed(record);
    const Result<RecordFields> before = loadRecord(*m_database, table, id);
    if (!before)
        return before.error();
    Problems problems = checkValues(table, values);
    const Result<RecordFields> unknown = loadUnknownFields(*m_database, table);
    if (!unknown)
        return unknown.error();
    RecordFields after = *before;
    takeOver(after, table, values, *unknown);
    if (after == *before && problems.empty())
        return id;
    const Problems known = leftAlone(findRecordProblems(table, *before), values);
    for (Problem& problem : findRecordProblems(table, after)) {
        if (!isAmong(known, problem))
            problems.push_back(std::move(problem));
    }
    const Problems ofChange = findChangeProblems(table, *before, after);
    problems.insert(problems.end(), ofChange.begin(), ofChange.end());
    if (!problems.empty())
        return problems;
    const Result<Problems> taken = findTaken(*m_database, table, id, after);
    if (!taken)
        return taken.error();
    if (!taken->empty())
        return *taken;
    Result<Problems> conflicts = findConflicts(*m_database, table, id, *before, m_today);
    if (!conflicts)
        return conflicts.error();
    if (const Status done = m_changes.update(table, id, *before, after); !done)
        return placed(done.error(), table, *before, after);
    m_steps.push_back({&table, id, *before, after, *conflicts});
    return checkWritten(table, id, after, leftAlone(std::move(*conflicts), values));
}

Checked<qint64> RecordEdit::checkWritten(
    const RecordTable& table, qint64 id, const RecordFields& fields, const Problems& known)
{
    const Result<Problems> conflicts = findConflicts(*m_database, table, id, fields, m_today);
    if (!conflicts)
        return conflicts.error();
    Problems problems;
    for (const Problem& problem : *conflicts) {
        if (!isAmong(known, problem))
            problems.push_back(problem);
    }
    if (!problems.empty())
        return problems;
    return id;
}

Checked<qint64> RecordEdit::remove(QLatin1StringView record, qint64 id)
{
    const RecordTable& table = recordTableNamed(record);
    const Result<RecordFields> fields = loadRecord(*m_database, table, id);
    if (!fields)
        return fields.error();
    const Result<std::vector<Dependents>> dependents = findDependents(*m_database, record, id);
    if (!dependents)
        return dependents.error();
    Problems problems;
    for (const Dependents& found : *dependents) {
        problems.push_back({{record, 0, {}, {}},
            {ErrorCode::StillReferredTo, {found.record, QString::number(found.count), found.firstCode}}});
    }
    if (!problems.empty())
        return problems;
    Result<Problems> conflicts = findConflicts(*m_database, table, id, *fields, m_today);
    if (!conflicts)
        return conflicts.error();
    if (const Status gone = removeFileReferences(table, id); !gone)
        return gone.error();
    if (const Status gone = removeHandledSignals(table, id); !gone)
        return gone.error();
    if (const Status gone = removeRow(table, id, *fields); !gone)
        return gone.error();
    const Problems& known = m_steps.back().conflictsBefore = std::move(*conflicts);
    return checkWritten(table, id, *fields, known);
}

Status RecordEdit::removeFileReferences(const RecordTable& table, qint64 id)
{
    const RecordTable& files = recordTableNamed(fileReferenceRecord);
    auto references = loadRecordsWith(*m_database, files, QStringLiteral("record_id"), id);
    if (!references)
        return references.error();
    std::erase_if(*references, [&](const StoredRecord& reference) {
        return NamedFields(files, reference.fields).text("record_kind") != table.name;
    });
    return removeRows(files, *references);
}

Status RecordEdit::removeHandledSignals(const RecordTable& table, qint64 id)
{
    const RecordTable& handled = recordTableNamed(handledRecord);
    const QString column = table.name + QStringLiteral("_id");
    const bool isNamed = std::any_of(handled.columns.begin(), handled.columns.end(),
        [&column](const RecordColumn& known) { return column == known.name; });
    if (!isNamed)
        return {};
    const auto rows = loadRecordsWith(*m_database, handled, column, id);
    if (!rows)
        return rows.error();
    return removeRows(handled, *rows);
}

Status RecordEdit::removeRows(const RecordTable& table, const std::vector<StoredRecord>& rows)
{
    for (const StoredRecord& row : rows) {
        if (const Status gone = removeRow(table, row.id, row.fields); !gone)
            return gone;
    }
    return {};
}

Status RecordEdit::removeRow(const RecordTable& table, qint64 id, const RecordFields& fields)
{
    if (const Status gone = m_changes.remove(table, id, fields); !gone)
        return gone;
    m_steps.push_back({&table, id, fields, std::nullopt, {}});
    return {};
}

Status RecordEdit::addChecked(const RecordTable& table, const RecordRows& rows)
{
    const Result<qint64> firstId = m_changes.insert(table, rows);
    if (!firstId)
        return firstId.error();
    qint64 id = *firstId;
    for (const RecordFields& fields : rows)
        m_steps.push_back({&table, id++, std::nullopt, fields, {}});
    return {};
}

Status RecordEdit::changeChecked(
    const RecordTable& table, const StoredRecord& before, const RecordFields& after)
{
    if (const Status done = m_changes.update(table, before.id, before.fields, after); !done)
        return done;
    m_steps.push_back({&table, before.id, before.fields, after, {}});
    return {};
}

Checked<qint64> RecordEdit::takeBack(const RecordSteps& steps)
{
    const RecordSteps backwards(steps.rbegin(), steps.rend());
    for (const RecordStep& step : backwards) {
        if (const Status done = takeBackStep(step); !done)
            return done.error();
    }
    // Not before all are back: one may need another.
    for (const RecordStep& step : backwards) {
        if (!step.before)
            continue;
        if (Checked<qint64> checked = checkWritten(*step.table, step.id, *step.before, step.conflictsBefore);
            !checked)
            return checked;
    }
    return static_cast<qint64>(steps.size());
}

Status RecordEdit::markTakenBack(const RecordStep& step)
{
    RecordFields marked = *step.after;
    marked[step.table->placeOf(step.table->takenBackColumn)] = qint64{1};
    m_steps.push_back({step.table, step.id, step.after, marked, {}});
    return m_changes.update(*step.table, step.id, *step.after, marked);
}

Status RecordEdit::takeBackStep(const RecordStep& step)
{
    const Result<RecordFields> now = loadRecord(*m_database, *step.table, step.id);
    const bool isThere = now.has_value();
    if (!isThere && now.error().code != ErrorCode::RecordNotFound)
        return now.error();
    const bool isAsLeft = isThere ? step.after && *now == *step.after : !step.after;
    if (!isAsLeft)
        return {ErrorCode::ChangedMeanwhile, {step.table->name}};
    if (!step.before && !step.table->takenBackColumn.isEmpty())
        return markTakenBack(step);
    m_steps.push_back({step.table, step.id, step.after, step.before, {}});
    if (step.after) {
        Result<Problems> conflicts = findConflicts(*m_database, *step.table, step.id, *step.after, m_today);
        if (!conflicts)
            return conflicts.error();
        m_steps.back().conflictsBefore = std::move(*conflicts);
    }
    if (!step.before)
        return m_changes.remove(*step.table, step.id, *step.after);
    if (!step.after)
        return m_changes.restore(*step.table, step.id, *step.before);
    return m_changes.update(*step.table, step.id, *step.after, *step.before);
}

Result<RecordSteps> RecordEdit::commit()
{
    if (const Status done = m_changes.commit(); !done)
        return done.error();
    return std::move(m_steps);
}

Checked<RecordSteps> asOneEdit(const EditContext& context, const QString& action,
    const std::function<Checked<qint64>(RecordEdit&)>& work)
{
    Result<RecordEdit> edit = RecordEdit::begin(context, action);
    if (!edit)
        return edit.error();
    if (const Checked<qint64> done = work(*edit); !done)
        return done.error();
    Result<RecordSteps> steps = edit->commit();
    if (!steps)
        return steps.error();
    return std::move(*steps);
}

} // namespace duoboek
