// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionwords.h"

#include "ui/common/duowords.h"

namespace duoboek {

namespace {

/// Whether somebody should have been recorded by now: a theme meeting is open to all, and nobody is missed.
bool isIncomplete(const Session& session, const AttendanceCount& count, QDate today)
{
    return session.heldOn <= today && count.isIncomplete(session.kind);
}

} // namespace

QString SessionWords::national()
{
    return tr("national");
}

QString SessionWords::name(const Session& session, const QString& regionName)
{
    const QString kind = DuoWords::sessionKind(session.kind);
    const QString region = SessionWords::regionName(regionName);
    // Titles often say the kind and the region themselves.
    if (session.title.startsWith(kind, Qt::CaseInsensitive))
        return session.title.contains(region, Qt::CaseInsensitive)
            ? session.title
            : QStringLiteral("%1 (%2)").arg(session.title, region);
    const QString both = QStringLiteral("%1 %2").arg(kind, region);
    return session.title.isEmpty() ? both : both + QStringLiteral(": ") + session.title;
}

QString SessionWords::titleBesideKind(const Session& session, const QString& regionName)
{
    const auto without = [](const QString& text, const QString& word) {
        return text.startsWith(word, Qt::CaseInsensitive) ? text.sliced(word.size()).trimmed() : text;
    };
    const QString rest = without(
        without(session.title, DuoWords::sessionKind(session.kind)), SessionWords::regionName(regionName));
    return rest.startsWith(u':') ? rest.sliced(1).trimmed() : session.title;
}

QString SessionWords::day(QDate day, const Format& format)
{
    const QLocale locale(format.language() == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + format.date(day);
}

TextTableModel::Cell SessionWords::status(const AttendanceCell& cell)
{
    if (!cell.status)
        return {tr("not yet")};
    const QString word = DuoWords::attendance(*cell.status);
    return {word, *cell.status == AttendanceStatus::Present ? Attention::Good : Attention::None};
}

TextTableModel::Cell SessionWords::sign(const AttendanceCell& cell)
{
    if (!cell.status)
        return {cell.isInvited ? QStringLiteral("·") : QStringLiteral("–")};
    switch (*cell.status) {
    case AttendanceStatus::Present:
        return cell.question ? TextTableModel::Cell{tr("P", "present, in a narrow place"), Attention::Notice}
                             : TextTableModel::Cell{tr("P", "present, in a narrow place"), Attention::Good};
    case AttendanceStatus::Excused:
        return {tr("E", "excused, in a narrow place")};
    case AttendanceStatus::Absent:
        break;
    }
    return {tr("A", "absent, in a narrow place")};
}

TextTableModel::Cell SessionWords::question(const AttendanceCell& cell)
{
    if (cell.status != AttendanceStatus::Present || !cell.question)
        return {};
    switch (*cell.question) {
    case QuestionKind::SessionRateAmbiguous:
        return {tr("choose the duo (F2)"), Attention::Notice};
    case QuestionKind::SessionWithoutDuo:
        return {tr("no duo on that day"), Attention::Notice};
    case QuestionKind::OrganisationRateMissing:
        return {tr("the organisation has no rate"), Attention::Notice};
    case QuestionKind::TariffUndecided:
        return {tr("the tariff is not decided"), Attention::Notice};
    case QuestionKind::TariffMissing:
    case QuestionKind::VatRegimeMissing:
        break;
    }
    return {tr("no tariff on that day"), Attention::Notice};
}

TextTableModel::Cell SessionWords::present(const SessionRow& row, QDate today, const Format& format)
{
    if (row.session.heldOn > today) {
        return {row.count.excused > 0 ? tr("%1 excused").arg(format.count(row.count.excused)) : QString()};
    }
    return {tr("%1 of %2").arg(format.count(row.count.present), format.count(row.count.listed)),
        isIncomplete(row.session, row.count, today) ? Attention::Notice : Attention::None};
}

TextTableModel::Cell SessionWords::summary(
    const Session& session, const AttendanceCount& count, int guests, QDate today, const Format& format)
{
    if (session.heldOn > today) {
        const QString from = tr("Who is excused can be recorded already, and who was there from %1 on.")
                                 .arg(format.date(session.heldOn));
        const int coming = count.listed - count.excused;
        const QString expected = count.excused > 0
            ? tr("%n coach(es) expected, %1 excused.", nullptr, coming).arg(format.count(count.excused))
            : tr("%n coach(es) expected.", nullptr, coming);
        return {
            expected + u' ' + from, count.present + count.absent > 0 ? Attention::Notice : Attention::None};
    }
    QStringList parts{tr("%1 of %2 present").arg(format.count(count.present), format.count(count.listed))};
    if (count.excused > 0)
        parts.append(tr("%1 excused").arg(format.count(count.excused)));
    if (count.absent > 0)
        parts.append(tr("%1 absent").arg(format.count(count.absent)));
    if (guests > 0)
        parts.append(tr("%n guest(s)", nullptr, guests));
    if (count.unrecorded() > 0)
        parts.append(tr("%1 not recorded yet").arg(format.count(count.unrecorded())));
    return {parts.join(QStringLiteral(", ")) + u'.',
        isIncomplete(session, count, today) ? Attention::Notice : Attention::None};
}

} // namespace duoboek
