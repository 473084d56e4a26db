// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/hoursimport.h"

#include "core/storage/database.h"
#include "core/storage/entryrepository.h"
#include "core/storage/namedfields.h"
#include "core/storage/rulechecks.h"
#include "core/storage/settingsrepository.h"
#include "core/storage/transaction.h"
#include "core/usecases/entryedit.h"
#include "core/usecases/recordedit.h"

#include <algorithm>

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

/// Of which duos and days entries have to be known.
struct NeededHours
{
    explicit NeededHours(const std::vector<ImportRow>& rows)
    {
        for (const ImportRow& row : rows) {
            if (!row.duo.isValid() || row.read.day.isNull())
                continue;
            first = first.isNull() ? row.read.day : std::min(first, row.read.day);
            last = last.isNull() ? row.read.day : std::max(last, row.read.day);
            duos.push_back(row.duo);
        }
        std::sort(duos.begin(), duos.end());
        duos.erase(std::unique(duos.begin(), duos.end()), duos.end());
    }

    QDate first; ///< null when no row has a duo and a day
    QDate last;
    std::vector<DuoId> duos;
};

Status loadHours(const Database& database, NeededHours needed, bool withNotes, HoursInFile& file)
{
    if (needed.first.isNull())
        return {};
    // Naming them costs more than reading some in vain, but not all of a large administration.
    constexpr std::size_t fewOfAll = 4;
    if (needed.duos.size() * fewOfAll > file.duos.size())
        needed.duos.clear();
    auto entries = loadEntries(database, needed.first, needed.last, needed.duos);
    if (!entries)
        return entries.error();
    std::sort(entries->begin(), entries->end(), [](const TimeEntry& a, const TimeEntry& b) {
        return EntryDay{a.duo, a.workedOn} < EntryDay{b.duo, b.workedOn};
    });
    file.entries = std::move(*entries);
    if (!withNotes)
        return {};
    auto notes = loadEntryNotes(database, needed.first, needed.last, needed.duos);
    if (!notes)
        return notes.error();
    file.notes = std::move(*notes);
    return {};
}

Checked<EntriesChanged> writeImport(RecordEdit& edit, const EditContext& context, const HoursPreview& preview,
    const QString& fileName, const QString& layout)
{
    auto done = changeEntriesWithin(edit, context.database, context.clock.today(), preview.changes);
    if (!done || done->added + done->changed == 0)
        return done;
    const auto import = edit.add(importRecord,
        {{QStringLiteral("file_name"), fileName}, {QStringLiteral("layout"), layout},
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
    LayoutGuess guess = guessLayout(table);
    if (guess.layout.name.isEmpty() || guess.layout.name.compare(name, Qt::CaseInsensitive) != 0)
        return {ErrorCode::RecordNotFound, {layoutRecord, name}};
    return guess;
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
    const HoursLayout& layout, const DuoAnswers& answers, QDate today)
{
    const HoursRows rows = readHoursRows(table, layout, today);
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
    if (const Status loaded =
            loadHours(database, NeededHours(preview.rows), layout.has(HoursColumn::Note), file);
        !loaded)
        return loaded.error();
    compareWithFile(preview, table, layout, file);
    return preview;
}

Checked<HoursImportOutcome> takeOverHours(const EditContext& context, const QString& action,
    const HoursPreview& preview, const QString& fileName, const QString& layout, ImportMode mode)
{
    Result<RecordEdit> edit = RecordEdit::begin(context, action);
    if (!edit)
        return edit.error();
    auto done = writeImport(*edit, context, preview, fileName, layout);
    if (!done)
        return done.error();
    HoursImportOutcome outcome;
    outcome.asked = std::move(done->asked);
    if (mode == ImportMode::DryRun)
        return outcome;
    Result<RecordSteps> steps = edit->commit();
    if (!steps)
        return steps.error();
    outcome.steps = std::move(*steps);
    return outcome;
}

Checked<TakenBackImport> takeBackHoursImport(const EditContext& context, const QString& action, qint64 import)
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
        const auto done = changeEntriesWithin(edit, context.database, context.clock.today(), way.changes);
        if (!done)
            return done.error();
        return edit.change(importRecord, import, {{QStringLiteral("is_taken_back"), qint64(1)}});
    });
    if (!steps)
        return steps.error();
    taken.steps = std::move(*steps);
    return taken;
}

} // namespace duoboek
