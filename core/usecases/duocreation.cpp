// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duocreation.h"

#include "core/storage/recordrepository.h"
#include "core/usecases/recordrules.h"

#include <algorithm>

namespace duoboek {

namespace {
constexpr QLatin1StringView duoRecord("duo");
constexpr QLatin1StringView agreementRecord("agreement");
} // namespace

qint64 DuoCreation::taken(const Checked<qint64>& done)
{
    if (done)
        return *done;
    m_problems.insert(m_problems.end(), done.error().begin(), done.error().end());
    return 0;
}

qint64 DuoCreation::addCoded(QLatin1StringView record, RecordValues values)
{
    const Result<QString> code = nextCode(m_context.database, record);
    if (!code)
        return taken(code.error());
    values.insert_or_assign(QStringLiteral("code"), *code);
    return taken(m_edit.add(record, std::move(values)));
}

qint64 DuoCreation::requireChosen(const char* column, qint64 id)
{
    if (id == 0)
        m_problems.push_back({{duoRecord, 0, {}, QString::fromLatin1(column)}, {ErrorCode::ValueMissing}});
    return id;
}

qint64 DuoCreation::addDuo(qint64 participant, qint64 coach, RecordValues values)
{
    values.insert_or_assign(QStringLiteral("participant_id"), participant);
    values.insert_or_assign(QStringLiteral("coach_id"), coach);
    if (participant != 0 && coach != 0)
        return addCoded(duoRecord, std::move(values));
    // There is nobody to make it of, but what is wrong with the rest can be said.
    const RecordTable& table = recordTableNamed(duoRecord);
    values.insert_or_assign(QStringLiteral("code"), QStringLiteral("new"));
    RecordFields fields(table.columns.size());
    for (const auto& [column, value] : values)
        fields[table.placeOf(column)] = value;
    return taken(findRecordProblems(table, fields));
}

void DuoCreation::addAgreement(qint64 duo, const Field& from, RecordValues values)
{
    const bool isKnownAtAll =
        std::any_of(values.begin(), values.end(), [](const auto& value) { return isKnown(value.second); });
    if (duo == 0 || !isKnownAtAll)
        return;
    values.insert_or_assign(QStringLiteral("duo_id"), duo);
    values.insert_or_assign(QStringLiteral("valid_from"), from);
    taken(m_edit.add(agreementRecord, std::move(values)));
}

void DuoCreation::change(QLatin1StringView record, qint64 id, RecordValues values)
{
    taken(m_edit.change(record, id, std::move(values)));
}

Checked<qint64> DuoCreation::outcome(qint64 duo) const
{
    if (!m_problems.empty())
        return m_problems;
    return duo;
}

} // namespace duoboek
