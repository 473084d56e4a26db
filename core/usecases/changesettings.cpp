// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/changesettings.h"

#include "core/storage/recordrepository.h"
#include "core/storage/settingsrepository.h"
#include "core/usecases/recordedit.h"

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView settingRecord("setting");
using Change = std::pair<QString, QString>;

Checked<qint64> changeOne(const Database& database, RecordEdit& edit, const Change& change)
{
    const auto& [key, text] = change;
    const auto rows =
        loadRecordsWith(database, recordTableNamed(settingRecord), QStringLiteral("key"), Field(key));
    if (!rows)
        return rows.error();
    RecordValues values{{QStringLiteral("key"), key}, {QStringLiteral("value"), text}};
    Checked<qint64> done = rows->empty() ? edit.add(settingRecord, std::move(values))
                                         : edit.change(settingRecord, rows->front().id, std::move(values));
    if (done)
        return done;
    Problems problems = done.error();
    for (Problem& problem : problems)
        problem.place.field = key;
    return problems;
}

Checked<RecordSteps> changeInOrder(
    const EditContext& context, const QString& action, const std::vector<Change>& changes)
{
    return asOneEdit(context, action, [&](RecordEdit& edit) {
        for (const Change& change : changes) {
            if (Checked<qint64> done = changeOne(context.database, edit, change); !done)
                return done;
        }
        return Checked<qint64>(static_cast<qint64>(changes.size()));
    });
}

} // namespace

Checked<RecordSteps> changeSettings(
    const EditContext& context, const QString& action, const SettingTexts& changed)
{
    const Result<Settings> settings = loadSettings(context.database);
    if (!settings)
        return settings.error();
    std::vector<Change> changes;
    for (const auto& [key, text] : changed) {
        if (const QString wanted = text.trimmed(); settings->text(key) != wanted)
            changes.emplace_back(key, wanted);
    }
    Checked<RecordSteps> done = changeInOrder(context, action, changes);
    if (done || changes.size() < 2)
        return done;
    // A period that moves as a whole passes a moment in which it ends before it begins, in one of the orders.
    std::reverse(changes.begin(), changes.end());
    return changeInOrder(context, action, changes);
}

Result<SettingTexts> loadSettingTexts(const Database& database)
{
    const Result<Settings> settings = loadSettings(database);
    if (!settings)
        return settings.error();
    SettingTexts texts;
    for (const QString& key : Settings::allKeys())
        texts.emplace(key, settings->text(key));
    return texts;
}

} // namespace duoboek
