// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/correctionrepository.h"

#include "core/storage/readrows.h"
#include "core/storage/storedword.h"

#include <set>

namespace duoboek {

namespace {

/// " IN (1,2)"
QString among(const std::unordered_set<CoachId>& coaches)
{
    QStringList ids;
    for (const CoachId coach : coaches)
        ids.append(QString::number(coach.value()));
    return QStringLiteral(" IN (%1)").arg(ids.join(u','));
}

/// What lineOn() reads.
const QString lineColumns = QStringLiteral("coach_id, duo_id, week_year, week, minutes, rate_cents, "
                                           "rate_ground, rate_from, net_cents");

DocumentLine lineOn(const Query& row, StoredWords& words)
{
    DocumentLine line;
    line.correction = row.id<CorrectionLineId>(0);
    line.coach = row.id<CoachId>(1);
    line.duo = row.id<DuoId>(2);
    line.week = IsoWeek(static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)));
    line.time = WorkTime(row.integer(5));
    line.rate = HourlyRate(row.integer(6));
    line.reason = {words.read<RateGround>(row, 7), row.date(8)};
    line.amount = Money(row.integer(9));
    return line;
}

} // namespace

Result<QString> findLaterCorrection(const Database& database, DocumentId id)
{
    const auto found = readRows<QString>(database,
        QStringLiteral("SELECT number FROM held_correction WHERE corrected_document_id = ? "
                       "ORDER BY document_id LIMIT 1"),
        {id.value()}, [](const Query& row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->empty() ? QString() : found->front();
}

Result<std::unordered_set<CoachId>> loadCoachesOf(const Database& database, DocumentId id)
{
    const auto coaches = readRows<CoachId>(database,
        QStringLiteral("SELECT coach_id FROM document_coach WHERE document_id = ?"), {id.value()},
        [](const Query& row) { return row.id<CoachId>(0); });
    if (!coaches)
        return coaches.error();
    return std::unordered_set<CoachId>(coaches->begin(), coaches->end());
}

Result<std::vector<DocumentLine>> loadCorrectionLines(const Database& database, DocumentId id)
{
    StoredWords words(QStringLiteral("correction_line"));
    auto lines = readRows<DocumentLine>(database,
        QStringLiteral("SELECT correction_line.id, %1 FROM correction "
                       "JOIN correction_line ON correction_line.correction_id = correction.id "
                       "WHERE correction.document_id = ? ORDER BY correction_line.id")
            .arg(lineColumns),
        {id.value()}, [&words](const Query& row) { return lineOn(row, words); });
    if (lines && !words.status())
        return words.status().error();
    return lines;
}

Result<Month> findOpenMonthAfter(
    const Database& database, Month month, const std::unordered_set<CoachId>& coaches)
{
    const auto months = readRows<QString>(database,
        QStringLiteral("SELECT DISTINCT month FROM final_month WHERE month > ? AND coach_id")
            + among(coaches),
        {month.toText()}, [](const Query& row) { return row.text(0); });
    if (!months)
        return months.error();
    const std::set<QString> closed(months->begin(), months->end());
    Month open = month.next();
    while (closed.count(open.toText()) > 0)
        open = open.next();
    return open;
}

Result<std::vector<CorrectableDuo>> loadDuosOf(
    const Database& database, const std::unordered_set<CoachId>& coaches)
{
    return readRows<CorrectableDuo>(database,
        QStringLiteral("SELECT id, code, coach_id, started_on, ended_on FROM duo WHERE coach_id")
            + among(coaches) + QStringLiteral(" ORDER BY code"),
        {}, [](const Query& row) {
            return CorrectableDuo{row.id<DuoId>(0), row.text(1), row.id<CoachId>(2),
                DateRange::throughLastDay(row.date(3), row.date(4))};
        });
}

Result<std::vector<MonthInput::CorrectionFacts>> loadDueCorrections(const Database& database, Month month)
{
    // Most files have none, and to prepare the question below costs more than to look.
    const auto any = readRows<int>(database, QStringLiteral("SELECT 1 FROM correction LIMIT 1"), {},
        [](const Query& row) { return static_cast<int>(row.integer(0)); });
    if (!any)
        return any.error();
    if (any->empty())
        return std::vector<MonthInput::CorrectionFacts>();
    StoredWords words(QStringLiteral("correction_line"));
    const QString months = QStringLiteral("(CAST(substr(%1, 1, 4) AS INTEGER) * 12 + substr(%1, 6, 2))");
    const QString text = month.toText();
    auto corrections = readRows<MonthInput::CorrectionFacts>(database,
        QStringLiteral("SELECT id, %1, payee_organisation_id, payee_coach_id FROM open_correction "
                       "WHERE due_month <= ? AND %2 - %3 = (SELECT count(*) FROM final_month "
                       "WHERE final_month.coach_id = open_correction.coach_id "
                       "AND final_month.month >= due_month AND final_month.month < ?) ORDER BY id")
            .arg(lineColumns, months.arg(u'\'' + text + u'\''), months.arg(QStringLiteral("due_month"))),
        {text, text}, [&words](const Query& row) {
            return MonthInput::CorrectionFacts{
                {row.id<OrganisationId>(10), row.id<CoachId>(11)}, lineOn(row, words)};
        });
    if (corrections && !words.status())
        return words.status().error();
    return corrections;
}

} // namespace duoboek
