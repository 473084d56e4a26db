// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changeentries.h"

#include "core/storage/documentlocks.h"
#include "core/storage/entryrepository.h"
#include "core/storage/namedfields.h"
#include "core/storage/rulechecks.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/entryedit.h"
#include "core/usecases/recordedit.h"

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
    EntryPlan(
        const EntryBoundsByDuo& bounds, const EntryRules& rules, const std::map<EntryDay, QString>& held)
        : m_bounds(bounds)
        , m_rules(rules)
        , m_held(held)
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
        if (const auto holder = m_held.find(change.on); holder != m_held.end())
            problems.push_back({placeOf(change.on), {ErrorCode::HeldByDocument, {holder->second}}});
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
    const std::map<EntryDay, QString>& m_held;
    std::map<EntryDay, StoredRecord> m_known;
};

using NoHolders = std::map<EntryDay, QString>;

Status write(RecordEdit& edit, const EntryPlan& plan)
{
    if (!plan.added.empty()) {
        if (const Status done = edit.addChecked(entryTable(), plan.added); !done)
            return done;
    }
    for (const auto& [before, after] : plan.changed) {
        if (const Status done = edit.changeChecked(entryTable(), before, after); !done)
            return done;
    }
    for (const StoredRecord& record : plan.removed) {
        if (const Status done = edit.removeChecked(entryTable(), record); !done)
            return done;
    }
    return {};
}

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

} // namespace

Checked<EntriesChanged> changeEntriesWithin(RecordEdit& edit, const Database& database, QDate today,
    const std::vector<EntryChange>& changes, FinalDays finalDays)
{
    const Wanted wanted(changes);
    const auto bounds = loadEntryBounds(database, wanted.duos);
    if (!bounds)
        return bounds.error();
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    const auto known = loadEntryRecords(database, wanted.days);
    if (!known)
        return known.error();
    const auto held = finalDays == FinalDays::Refused ? findHeldDays(database, wanted.days)
                                                      : Result<std::map<EntryDay, QString>>(NoHolders());
    if (!held)
        return held.error();
    const EntryRules rules(settings->pilot, today);
    EntryPlan plan(*bounds, rules, *held);
    plan.takeKnown(*known);
    for (const EntryChange* one : wanted.byDay)
        plan.add(*one);
    if (!plan.problems.empty())
        return plan.problems;
    if (const Status done = write(edit, plan); !done)
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
