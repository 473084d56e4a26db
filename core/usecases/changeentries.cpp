// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changeentries.h"

#include "core/storage/documentlocks.h"
#include "core/storage/entryrepository.h"
#include "core/storage/namedfields.h"
#include "core/storage/rulechecks.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/entryedit.h"
#include "core/usecases/recordedit.h"

#include <algorithm>
#include <map>

namespace duoboek {

namespace {

const RecordTable& entryTable()
{
    return recordTableNamed(QLatin1StringView("time_entry"));
}

/// What one edit does to the entries, worked out before anything is written.
class EntryPlan
{
public:
    EntryPlan(const EntryBoundsByDuo& bounds, const EntryRules& rules)
        : m_bounds(bounds)
        , m_rules(rules)
    {
    }

    void takeKnown(const std::vector<StoredRecord>& records)
    {
        for (const StoredRecord& record : records) {
            const NamedFields fields(entryTable(), record.fields);
            const auto day = dateFromIsoText(fields.text("worked_on"));
            m_known.insert({{DuoId(fields.integer("duo_id")), day.value_or(QDate())}, record});
        }
    }

    void add(const EntryChange& change)
    {
        const auto known = m_known.find(change.on);
        const StoredRecord* before = known == m_known.end() ? nullptr : &known->second;
        if (!change.time) {
            if (before)
                remove(*before, change);
            return;
        }
        const qint64 minutesBefore = before ? integerOf(before->fields[minutesPlace]) : 0;
        const qint64 minutes = change.time->minutes();
        if (!before || minutes != minutesBefore)
            refuse(change);
        RecordFields fields = before
            ? before->fields
            : RecordFields{change.on.duo.value(), toIsoText(change.on.day), qint64(0), QString()};
        fields[minutesPlace] = minutes;
        if (change.note)
            fields[notePlace] = change.note->trimmed();
        if (!before)
            added.push_back(std::move(fields));
        else if (fields != before->fields)
            changed.emplace_back(*before, std::move(fields));
        if (minutes > minutesBefore)
            raised.push_back(change.on);
    }

    RecordRows added;
    std::vector<std::pair<StoredRecord, RecordFields>> changed;
    std::vector<StoredRecord> removed;
    std::vector<EntryDay> raised; ///< days with more hours than before
    Problems problems;

private:
    static constexpr std::size_t minutesPlace = 2;
    static constexpr std::size_t notePlace = 3;

    void remove(const StoredRecord& record, const EntryChange& change)
    {
        refuseHeld(change);
        removed.push_back(record);
    }

    [[nodiscard]] Place placeOf(const EntryDay& on) const
    {
        const auto bounds = m_bounds.find(on.duo.value());
        const QString duo = bounds == m_bounds.end() ? QString() : bounds->second.duoCode;
        return {entryTable().name, 0, duo + u' ' + toIsoText(on.day), QStringLiteral("minutes")};
    }

    void refuseHeld(const EntryChange& change)
    {
        const auto bounds = m_bounds.find(change.on.duo.value());
        if (bounds == m_bounds.end())
            return;
        if (auto lock = bounds->second.lockOn(change.on.day))
            problems.push_back({placeOf(change.on), std::move(*lock)});
    }

    void refuse(const EntryChange& change)
    {
        refuseHeld(change);
        const auto bounds = m_bounds.find(change.on.duo.value());
        if (bounds == m_bounds.end()) {
            problems.push_back({{},
                {ErrorCode::RecordNotFound,
                    {QStringLiteral("duo"), QString::number(change.on.duo.value())}}});
            return;
        }
        const Place place = placeOf(change.on);
        if (auto refusal = refusalOfTime(*change.time))
            problems.push_back({place, std::move(*refusal)});
        if (auto refusal = m_rules.refusalOn(change.on.day, bounds->second))
            problems.push_back({place, std::move(*refusal)});
    }

    const EntryBoundsByDuo& m_bounds;
    const EntryRules& m_rules;
    std::map<EntryDay, StoredRecord> m_known;
};

/// Writes a plan, and tells now and then how far it is.
class PlanWriter
{
public:
    PlanWriter(RecordEdit& edit, const EntryPlan& plan, const WorkProgress& progress)
        : m_edit(edit)
        , m_plan(plan)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Status write()
    {
        const auto added = m_plan.added.begin();
        const auto count = static_cast<qsizetype>(m_plan.added.size());
        for (qsizetype first = 0; first < count; first += rowsPerReport) {
            const RecordRows rows(added + first, added + std::min(first + rowsPerReport, count));
            if (const Status done = m_edit.addChecked(entryTable(), rows); !done)
                return done;
            if (!goesOn(static_cast<qsizetype>(rows.size())))
                return ErrorCode::Cancelled;
        }
        for (const auto& [before, after] : m_plan.changed) {
            if (const Status done = m_edit.changeChecked(entryTable(), before, after); !done)
                return done;
            if (!goesOn(1))
                return ErrorCode::Cancelled;
        }
        for (const StoredRecord& record : m_plan.removed) {
            if (const Status done = m_edit.removeChecked(entryTable(), record); !done)
                return done;
            if (!goesOn(1))
                return ErrorCode::Cancelled;
        }
        return {};
    }

private:
    static constexpr qsizetype rowsPerReport = 1'000;

    [[nodiscard]] bool goesOn(qsizetype rows)
    {
        const qsizetype reported = m_done / rowsPerReport;
        m_done += rows;
        if (!m_progress || m_done / rowsPerReport == reported)
            return true;
        const std::size_t total = m_plan.added.size() + m_plan.changed.size() + m_plan.removed.size();
        return m_progress(m_done, static_cast<qsizetype>(total));
    }

    RecordEdit& m_edit;
    const EntryPlan& m_plan;
    const WorkProgress& m_progress;
    qsizetype m_done = 0;
};

/// The changes by day, and the duos that they are about.
struct Wanted
{
    explicit Wanted(const std::vector<EntryChange>& changes)
    {
        std::map<EntryDay, const EntryChange*> last;
        for (const EntryChange& change : changes)
            last[change.on] = &change;
        for (const auto& [on, change] : last) {
            days.push_back(on);
            byDay.push_back(change);
            if (duos.empty() || duos.back() != on.duo)
                duos.push_back(on.duo);
        }
    }

    std::vector<EntryDay> days;
    std::vector<const EntryChange*> byDay;
    std::vector<DuoId> duos;
};

Result<EntryBoundsByDuo> loadBounds(const Database& database, const Wanted& wanted, FinalDays finalDays)
{
    auto bounds = loadEntryBounds(database, wanted.duos);
    if (!bounds || wanted.days.empty() || finalDays == FinalDays::Corrected)
        return bounds;
    const auto [first, last] = std::minmax_element(wanted.days.begin(), wanted.days.end(),
        [](const EntryDay& a, const EntryDay& b) { return a.day < b.day; });
    const auto months = loadFinalMonths(database, first->day, last->day, wanted.duos);
    if (!months)
        return months.error();
    for (const auto& [duo, final] : *months) {
        if (const auto own = bounds->find(duo.value()); own != bounds->end())
            own->second.finalMonths = final;
    }
    return bounds;
}

} // namespace

Checked<EntriesChanged> changeEntriesWithin(RecordEdit& edit, const Database& database, QDate today,
    const std::vector<EntryChange>& changes, FinalDays finalDays, const WorkProgress& progress)
{
    const Wanted wanted(changes);
    const auto bounds = loadBounds(database, wanted, finalDays);
    if (!bounds)
        return bounds.error();
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    const auto known = loadEntryRecords(database, wanted.days);
    if (!known)
        return known.error();
    const EntryRules rules(settings->pilot, today);
    EntryPlan plan(*bounds, rules);
    plan.takeKnown(*known);
    for (const EntryChange* one : wanted.byDay)
        plan.add(*one);
    if (!plan.problems.empty())
        return plan.problems;
    if (const Status done = PlanWriter(edit, plan, progress).write(); !done)
        return done.error();
    EntriesChanged done;
    done.added = static_cast<qint64>(plan.added.size());
    done.changed = static_cast<qint64>(plan.changed.size());
    if (!plan.raised.empty()) {
        Result<Problems> asked = findLongCoachDays(database, plan.raised);
        if (!asked)
            return asked.error();
        done.asked = std::move(*asked);
    }
    return done;
}

Checked<RecordSteps> changeEntries(const EditContext& context, const QString& action,
    const std::vector<EntryChange>& changes, LongDays longDays)
{
    return asOneEdit(context, action, [&](RecordEdit& edit) -> Checked<qint64> {
        const auto done = changeEntriesWithin(edit, context.database, context.clock.today(), changes);
        if (!done)
            return done.error();
        if (longDays == LongDays::Asked && !done->asked.empty())
            return done->asked;
        return done->added + done->changed;
    });
}

} // namespace duoboek
