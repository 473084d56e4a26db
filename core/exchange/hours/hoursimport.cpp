// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hoursimport.h"

#include "core/storage/database.h"
#include "core/storage/documentlocks.h"
#include "core/storage/entryrepository.h"
#include "core/storage/namedfields.h"
#include "core/storage/rulechecks.h"
#include "core/storage/settingsrepository.h"
#include "core/storage/transaction.h"
#include "core/usecases/entryedit.h"
#include "core/usecases/recordedit.h"

#include <algorithm>
#include <unordered_set>

namespace duoboek {

namespace {

constexpr QLatin1StringView importRecord("hours_import");
constexpr QLatin1StringView layoutRecord("import_layout");

LayoutGuess asAnswered(const HoursTable& table, HoursLayout layout)
{
    LayoutGuess guess{std::move(layout), {}};
    guess.questions = questionsAbout(guess.layout);
    if (table.isSeparatorUnclear)
        guess.questions.push_back(LayoutQuestion::Separator);
    return guess;
}

Result<std::vector<NamedDuo>> loadDuosWithBounds(const Database& database)
{
    auto duos = loadNamedDuos(database);
    if (!duos)
        return duos.error();
    auto bounds = loadEntryBounds(database);
    if (!bounds)
        return bounds.error();
    for (NamedDuo& duo : *duos)
        duo.bounds = std::move(bounds->at(duo.id.value()));
    return duos;
}

/// Which duos and days something is about.
class EntryDays
{
public:
    void add(const EntryDay& on)
    {
        if (!on.duo.isValid() || on.day.isNull())
            return;
        first = first.isNull() ? on.day : std::min(first, on.day);
        last = last.isNull() ? on.day : std::max(last, on.day);
        m_duos.insert(on.duo);
    }

    /// Each once.
    [[nodiscard]] std::vector<DuoId> duos() const { return {m_duos.begin(), m_duos.end()}; }

    QDate first; ///< null when there is none
    QDate last;

private:
    std::unordered_set<DuoId> m_duos;
};

EntryDays daysOf(const std::vector<ImportRow>& rows)
{
    EntryDays days;
    for (const ImportRow& row : rows)
        days.add({row.duo, row.read.day});
    return days;
}

Status loadHours(const Database& database, const EntryDays& needed, bool withNotes, HoursInFile& file)
{
    if (needed.first.isNull())
        return {};
    // Naming them costs more than reading some in vain, but not all of a large administration.
    constexpr std::size_t fewOfAll = 4;
    std::vector<DuoId> duos = needed.duos();
    if (duos.size() * fewOfAll > file.duos.size())
        duos.clear();
    auto entries = loadEntries(database, needed.first, needed.last, duos);
    if (!entries)
        return entries.error();
    std::sort(entries->begin(), entries->end(), [](const TimeEntry& a, const TimeEntry& b) {
        return EntryDay{a.duo, a.workedOn} < EntryDay{b.duo, b.workedOn};
    });
    file.entries = std::move(*entries);
    auto months = loadFinalMonths(database, needed.first, needed.last, duos);
    if (!months)
        return months.error();
    for (NamedDuo& duo : file.duos) {
        if (const auto own = months->find(duo.id); own != months->end())
            duo.bounds.finalMonths = std::move(own->second);
    }
    if (!withNotes)
        return {};
    auto notes = loadEntryNotes(database, needed.first, needed.last, duos);
    if (!notes)
        return notes.error();
    file.notes = std::move(*notes);
    return {};
}

Checked<EntriesChanged> writeImport(
    RecordEdit& edit, const EditContext& context, const HoursPreview& preview, const HoursTakeOver& how)
{
    auto done = changeEntriesWithin(
        edit, context.database, context.clock.today(), preview.changes, FinalDays::Refused, how.progress);
    if (!done || done->added + done->changed == 0)
        return done;
    if (how.longDays == LongDays::Asked && !done->asked.empty())
        return done->asked;
    const auto import = edit.add(importRecord,
        {{QStringLiteral("file_name"), how.fileName}, {QStringLiteral("layout"), how.layout},
            {QStringLiteral("entries_added"), done->added},
            {QStringLiteral("entries_changed"), done->changed},
            {QStringLiteral("is_taken_back"), qint64(0)}});
    if (!import)
        return import.error();
    return done;
}

/// What brings the entries of an import back to what they were, and those of which that cannot be said.
struct WayBack
{
    std::vector<EntryChange> changes;
    Problems kept;
};

WayBack wayBack(const std::vector<ImportedEntry>& entries)
{
    WayBack way;
    for (const ImportedEntry& entry : entries) {
        if (!entry.isAsLeft) {
            way.kept.push_back(
                {{QStringLiteral("time_entry"), 0, entry.duoCode + u' ' + toIsoText(entry.on.day), {}},
                    {ErrorCode::EntryChangedSince, {entry.duoCode, toIsoText(entry.on.day)}}});
        } else if (entry.wasAdded) {
            way.changes.push_back({entry.on, std::nullopt});
        } else {
            way.changes.push_back({entry.on, WorkTime(entry.minutesBefore),
                entry.noteChanged ? std::optional(QString()) : std::nullopt});
        }
    }
    return way;
}

Checked<ReadHoursTable> underLayout(
    const Database& database, Checked<HoursTable>&& table, const QString& layout)
{
    if (!table)
        return table.error();
    Result<LayoutGuess> guess =
        layout.isEmpty() ? layoutFor(database, *table) : layoutNamed(database, layout, *table);
    if (!guess)
        return Problems{{{}, guess.error()}};
    return ReadHoursTable{std::move(*table), std::move(*guess)};
}

bool hasItsColumns(const Checked<ReadHoursTable>& read)
{
    return read && questionsAbout(read->guess.layout).empty();
}

} // namespace

Result<LayoutGuess> layoutFor(const Database& database, const HoursTable& table)
{
    const auto kept = loadLayouts(database);
    if (!kept)
        return kept.error();
    for (const KeptLayout& one : *kept) {
        const auto layout = layoutFromJson(one.name, one.mapping, table.text);
        if (layout && isLayoutOf(one.mapping, table.text, *layout))
            return asAnswered(table, *layout);
    }
    return guessLayout(table);
}

Result<LayoutGuess> layoutNamed(const Database& database, const QString& name, const HoursTable& table)
{
    const auto kept = loadLayouts(database);
    if (!kept)
        return kept.error();
    for (const KeptLayout& one : *kept) {
        if (one.name != name)
            continue;
        const auto layout = layoutFromJson(one.name, one.mapping, table.text);
        if (!layout)
            return layout.error();
        return asAnswered(table, *layout);
    }
    if (const QString missing = missingColumnOf(name, table); !missing.isEmpty())
        return {ErrorCode::LayoutNotOfTable, {name, missing}};
    LayoutGuess guess = guessLayout(table);
    if (guess.layout.name.isEmpty() || guess.layout.name.compare(name, Qt::CaseInsensitive) != 0)
        return {ErrorCode::RecordNotFound, {layoutRecord, name}};
    return guess;
}

Checked<ReadHoursTable> readTableWithLayout(const Database& database, const QString& source,
    const QByteArray& bytes, const TableChoices& choices, const QString& layout)
{
    Checked<HoursTable> table = readHoursTable(source, bytes, choices);
    constexpr qsizetype mostSheets = 20; // a year of months, and what stands around them
    const qsizetype sheets = table ? std::min(table->sheets.size(), mostSheets) : 0;
    const qsizetype next = table ? table->sheet + 1 : 0;
    auto first = underLayout(database, std::move(table), layout);
    if (choices.sheet || hasItsColumns(first) || !looksLikeWorkbook(bytes))
        return first;
    for (qsizetype sheet = next; sheet < sheets; ++sheet) {
        auto other = underLayout(database, readHoursTable(source, bytes, {{}, {}, sheet}), layout);
        if (hasItsColumns(other))
            return other;
    }
    return first;
}

Checked<RecordSteps> keepLayout(const EditContext& context, const QString& action, const QString& name,
    const HoursTable& table, const HoursLayout& layout)
{
    const QString mapping = layoutToJson(table.text, layout);
    return asOneEdit(context, action, [&](RecordEdit& edit) -> Checked<qint64> {
        const auto kept = loadLayouts(context.database);
        if (!kept)
            return kept.error();
        for (const KeptLayout& one : *kept) {
            if (one.name == name)
                return edit.change(layoutRecord, one.id, {{QStringLiteral("mapping"), mapping}});
        }
        return edit.add(layoutRecord, {{QStringLiteral("name"), name}, {QStringLiteral("mapping"), mapping}});
    });
}

Result<HoursPreview> previewHoursImport(const Database& database, const HoursTable& table,
    const HoursLayout& layout, const DuoAnswers& answers, QDate today, const std::stop_token& stop)
{
    const HoursRows rows = readHoursRows(table, layout, today);
    if (stop.stop_requested())
        return ErrorCode::Cancelled;
    const auto moment = Transaction::beginReading(database);
    if (!moment)
        return moment.error();
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    auto duos = loadDuosWithBounds(database);
    if (!duos)
        return duos.error();
    HoursInFile file{std::move(*duos), EntryRules(settings->pilot, today), {}, {}};
    HoursPreview preview = matchHours(table, layout, rows, file.duos, answers);
    if (stop.stop_requested())
        return ErrorCode::Cancelled;
    if (const Status loaded = loadHours(database, daysOf(preview.rows), layout.has(HoursColumn::Note), file);
        !loaded)
        return loaded.error();
    if (stop.stop_requested())
        return ErrorCode::Cancelled;
    compareWithFile(preview, table, layout, file);
    return preview;
}

Checked<HoursImportOutcome> takeOverHours(
    const EditContext& context, const QString& action, const HoursPreview& preview, const HoursTakeOver& how)
{
    Result<RecordEdit> edit = RecordEdit::begin(context, action);
    if (!edit)
        return edit.error();
    auto done = writeImport(*edit, context, preview, how);
    if (!done)
        return done.error();
    HoursImportOutcome outcome;
    outcome.asked = std::move(done->asked);
    if (how.mode == ImportMode::DryRun)
        return outcome;
    Result<RecordSteps> steps = edit->commit();
    if (!steps)
        return steps.error();
    outcome.steps = std::move(*steps);
    return outcome;
}

Checked<TakenBackImport> takeBackHoursImport(
    const EditContext& context, const QString& action, qint64 import, const WorkProgress& progress)
{
    TakenBackImport taken;
    auto steps = asOneEdit(context, action, [&](RecordEdit& edit) -> Checked<qint64> {
        const RecordTable& table = recordTableNamed(importRecord);
        const auto fields = loadRecord(context.database, table, import);
        if (!fields)
            return fields.error();
        if (NamedFields(table, *fields).integer("is_taken_back") != 0)
            return Error{ErrorCode::ImportTakenBack};
        const auto entries = loadImportedEntries(context.database, import);
        if (!entries)
            return entries.error();
        WayBack way = wayBack(*entries);
        taken.kept = std::move(way.kept);
        const auto done = changeEntriesWithin(
            edit, context.database, context.clock.today(), way.changes, FinalDays::Refused, progress);
        if (!done)
            return done.error();
        return edit.change(importRecord, import, {{QStringLiteral("is_taken_back"), qint64(1)}});
    });
    if (!steps)
        return steps.error();
    taken.steps = std::move(*steps);
    return taken;
}

Result<QString> holderOfHoursImport(const Database& database, qint64 import)
{
    const auto entries = loadImportedEntries(database, import);
    if (!entries)
        return entries.error();
    EntryDays days;
    for (const ImportedEntry& entry : *entries)
        days.add(entry.on);
    if (days.first.isNull())
        return QString();
    const auto months = loadFinalMonths(database, days.first, days.last, days.duos());
    if (!months)
        return months.error();
    for (const ImportedEntry& entry : *entries) {
        const auto own = months->find(entry.on.duo);
        if (own == months->end() || !entry.isAsLeft)
            continue;
        for (const FinalMonth& final : own->second) {
            if (final.month == Month::of(entry.on.day))
                return final.number;
        }
    }
    return QString();
}

} // namespace duoboek
