// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listchanges.h"

#include "core/storage/database.h"
#include "core/storage/idsasjson.h"
#include "core/storage/readrows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <array>

namespace duoboek {

namespace {

/// By which columns people tell the records of a table apart, the second one within the first.
struct SubjectColumns
{
    const char* record = nullptr;
    std::array<const char*, 2> columns{};
};

constexpr std::array subjects{
    SubjectColumns{"setting", {"key", nullptr}},
    SubjectColumns{"region", {"code", nullptr}},
    SubjectColumns{"tariff", {"kind", "valid_from"}},
    SubjectColumns{"organisation", {"code", nullptr}},
    SubjectColumns{"organisation_rate", {"organisation_id", "valid_from"}},
    SubjectColumns{"participant", {"code", nullptr}},
    SubjectColumns{"coach", {"code", nullptr}},
    SubjectColumns{"duo", {"code", nullptr}},
    SubjectColumns{"agreement", {"duo_id", "valid_from"}},
    SubjectColumns{"contract", {"coach_id", "valid_from"}},
    SubjectColumns{"certificate", {"coach_id", "kind"}},
    SubjectColumns{"time_entry", {"duo_id", "worked_on"}},
    SubjectColumns{"session", {"code", "held_on"}},
    SubjectColumns{"attendance", {"session_id", "coach_id"}},
    SubjectColumns{"click_talk", {"participant_id", "coach_id"}},
    SubjectColumns{"coach_talk", {"duo_id", "held_on"}},
    SubjectColumns{"handled_signal", {"signal", "duo_id"}},
    SubjectColumns{"intervision_question", {"code", "coach_id"}},
    SubjectColumns{"intervision", {"session_id", nullptr}},
    SubjectColumns{"programme_step", {"session_id", "position"}},
    SubjectColumns{"session_role", {"session_id", "role"}},
    SubjectColumns{"preparation_task", {"session_id", "task"}},
    SubjectColumns{"session_question", {"session_id", "question_id"}},
    SubjectColumns{"session_follow_up", {"session_id", "position"}},
    SubjectColumns{"file_reference", {"record_kind", nullptr}},
    SubjectColumns{"session_guest", {"session_id", nullptr}},
    SubjectColumns{"import_layout", {"name", nullptr}},
    SubjectColumns{"document", {"number", nullptr}},
    SubjectColumns{"document_step", {"document_id", "kind"}},
    SubjectColumns{"document_output", {"title", "method"}},
};

/// A column with ids of another table, and what people call the records there.
struct ReferringColumn
{
    const char* column = nullptr;
    const char* table = nullptr;
    const char* code = "code";
};

constexpr std::array references{
    ReferringColumn{"region_id", "region"},
    ReferringColumn{"organisation_id", "organisation"},
    ReferringColumn{"participant_id", "participant"},
    ReferringColumn{"coach_id", "coach"},
    ReferringColumn{"duo_id", "duo"},
    ReferringColumn{"previous_duo_id", "duo"},
    ReferringColumn{"session_id", "session"},
    ReferringColumn{"question_id", "intervision_question"},
    ReferringColumn{"document_id", "document", "number"},
    ReferringColumn{"credited_document_id", "document", "number"},
};

/// A change with what has yet to be looked up.
struct ReadChange
{
    LoggedChange change;
    qint64 recordId = 0;
    QJsonObject fields;
};

Field fieldOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toInteger();
    return {};
}

ChangeOperation operationOf(const QString& word)
{
    if (word == QLatin1String("insert"))
        return ChangeOperation::Added;
    return word == QLatin1String("delete") ? ChangeOperation::Removed : ChangeOperation::Changed;
}

std::vector<ChangedField> fieldsOf(const QJsonObject& logged, ChangeOperation operation)
{
    std::vector<ChangedField> fields;
    for (auto at = logged.begin(); at != logged.end(); ++at) {
        ChangedField field{at.key(), at.value().isArray(), {}, {}};
        if (field.isValueKept) {
            field.before = fieldOf(at.value().toArray().at(0));
            field.after = fieldOf(at.value().toArray().at(1));
        }
        const bool isEmpty = !isKnown(field.before) && !isKnown(field.after);
        // Of a new record the log cannot tell whether a personal field was filled in.
        if (operation == ChangeOperation::Changed || !isEmpty)
            fields.push_back(std::move(field));
    }
    return fields;
}

/// Looks up, for all changes together, what the records are called.
class Naming
{
public:
    Naming(const Database& database, std::vector<ReadChange>& changes)
        : m_database(database)
        , m_changes(changes)
    {
    }

    Status nameAll()
    {
        for (const SubjectColumns& of : subjects) {
            if (const Status found = findSubjects(of); !found)
                return found;
        }
        for (const ReferringColumn& reference : references) {
            if (const Status named = nameReferences(reference); !named)
                return named;
        }
        return {};
    }

private:
    /// From the log itself where it has them, otherwise from the record as it is now.
    Status findSubjects(const SubjectColumns& of)
    {
        QList<qint64> lacking;
        for (ReadChange& read : m_changes) {
            if (read.change.record != QLatin1String(of.record))
                continue;
            for (const char* column : of.columns) {
                if (!column)
                    continue;
                const QJsonArray logged = read.fields.value(QLatin1String(column)).toArray();
                const bool isGone = read.change.operation == ChangeOperation::Removed;
                read.change.subject.push_back({QLatin1String(column), fieldOf(logged.at(isGone ? 0 : 1))});
                if (logged.isEmpty() && !lacking.contains(read.recordId))
                    lacking.append(read.recordId);
            }
        }
        return lacking.isEmpty() ? Status() : lookUp(of, lacking);
    }

    Status lookUp(const SubjectColumns& of, const QList<qint64>& ids)
    {
        const QString second = of.columns[1] ? QLatin1String(of.columns[1]) : QStringLiteral("NULL");
        QHash<qint64, std::array<Field, 2>> now;
        auto query = Query::prepare(m_database,
            QStringLiteral("SELECT id, %1, %2 FROM %3 WHERE id IN (SELECT value FROM json_each(?))")
                .arg(QLatin1String(of.columns[0]), second, QLatin1String(of.record)));
        if (!query)
            return query.error();
        query->bind(0, idsAsJson(ids));
        if (const Status done = query->execute(); !done)
            return done;
        while (query->next())
            now.insert(query->integer(0), {query->field(1), query->field(2)});
        for (ReadChange& read : m_changes) {
            if (read.change.record != QLatin1String(of.record))
                continue;
            const auto found = now.constFind(read.recordId);
            for (std::size_t i = 0; i < read.change.subject.size() && found != now.constEnd(); ++i) {
                Field& value = read.change.subject[i].value;
                value = isKnown(value) ? value : (*found)[i];
            }
        }
        return query->status();
    }

    template <class Use> void eachValueOf(const char* column, const Use& use)
    {
        for (ReadChange& read : m_changes) {
            for (NamedValue& value : read.change.subject) {
                if (value.column == QLatin1String(column))
                    use(value.value);
            }
            for (ChangedField& field : read.change.fields) {
                if (field.column != QLatin1String(column))
                    continue;
                use(field.before);
                use(field.after);
            }
        }
    }

    Status nameReferences(const ReferringColumn& reference)
    {
        QList<qint64> ids;
        eachValueOf(reference.column, [&ids](const Field& field) {
            const auto* id = std::get_if<qint64>(&field);
            if (id && !ids.contains(*id))
                ids.append(*id);
        });
        if (ids.isEmpty())
            return {};
        auto query = Query::prepare(m_database,
            QStringLiteral("SELECT id, %1 FROM %2 WHERE id IN (SELECT value FROM json_each(?))")
                .arg(QLatin1String(reference.code), QLatin1String(reference.table)));
        if (!query)
            return query.error();
        query->bind(0, idsAsJson(ids));
        if (const Status done = query->execute(); !done)
            return done;
        QHash<qint64, QString> codes;
        while (query->next())
            codes.insert(query->integer(0), query->text(1));
        eachValueOf(reference.column, [&codes](Field& field) {
            if (const auto* id = std::get_if<qint64>(&field))
                field = codes.value(*id);
        });
        return query->status();
    }

    const Database& m_database;
    std::vector<ReadChange>& m_changes;
};

Result<std::vector<LoggedChange>> readChanges(
    const Database& database, const QString& condition, const std::vector<Field>& values)
{
    auto read = readRows<ReadChange>(database,
        QStringLiteral(
            "SELECT change_log.id, changed_at, login_name, action, record_kind, record_id, operation, "
            "fields FROM change_log JOIN change_set ON change_set.id = change_set_id "
            "WHERE %1 ORDER BY change_log.id DESC LIMIT ?")
            .arg(condition),
        values, [](const Query& row) {
            ReadChange one;
            one.change.id = row.integer(0);
            one.change.changedAt = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
            one.change.loginName = row.text(2);
            one.change.action = row.text(3);
            one.change.record = row.text(4);
            one.recordId = row.integer(5);
            one.change.operation = operationOf(row.text(6));
            one.fields = QJsonDocument::fromJson(row.text(7).toUtf8()).object();
            one.change.fields = fieldsOf(one.fields, one.change.operation);
            return one;
        });
    if (!read)
        return read.error();
    if (const Status named = Naming(database, *read).nameAll(); !named)
        return named.error();
    std::vector<LoggedChange> changes;
    changes.reserve(read->size());
    for (ReadChange& each : *read)
        changes.push_back(std::move(each.change));
    return changes;
}

} // namespace

Result<std::vector<LoggedChange>> listChanges(const Database& database, const LogWish& wish)
{
    QStringList conditions{QStringLiteral("1")};
    std::vector<Field> values;
    if (wish.olderThan > 0) {
        conditions.append(QStringLiteral("change_log.id < ?"));
        values.emplace_back(wish.olderThan);
    }
    if (!wish.record.isEmpty()) {
        conditions.append(QStringLiteral("record_kind = ?"));
        values.emplace_back(wish.record);
    }
    values.emplace_back(qint64(wish.most));
    return readChanges(database, conditions.join(QStringLiteral(" AND ")), values);
}

Result<std::vector<LoggedChange>> listChangesOf(const Database& database, DuoId duo, int most)
{
    return readChanges(database,
        QStringLiteral(
            "record_kind <> 'time_entry' AND ((record_kind = 'duo' AND record_id = ?) "
            "OR (record_kind = 'agreement' AND record_id IN (SELECT id FROM agreement WHERE duo_id = ?)) "
            "OR (record_kind = 'agreement' AND operation = 'delete' AND fields ->> '$.duo_id[0]' = ?))"),
        {duo.value(), duo.value(), duo.value(), qint64(most)});
}

} // namespace duoboek
