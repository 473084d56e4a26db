// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/findingwords.h"

#include "core/hours/entryrules.h"
#include "ui/contracts/commitmentwords.h"
#include "ui/documents/questionwords.h"
#include "ui/text/errortext.h"

namespace duoboek {

QString FindingWords::who(const MonthFinding& finding)
{
    if (finding.kind == FindingKind::FoundationIncomplete)
        return tr("the organisation itself");
    return QStringLiteral("%1 (%2)").arg(finding.who.name, finding.who.code);
}

QString FindingWords::about(const MonthFinding& finding)
{
    if (finding.kind == FindingKind::Question)
        return QuestionWords::subject(finding.question, finding.subjectCode);
    return finding.subjectCode.isEmpty() ? QString() : tr("duo %1").arg(finding.subjectCode);
}

QString FindingWords::missingFields(const MonthFinding& finding) const
{
    QStringList fields;
    for (const MissingField field : finding.missing)
        fields.append(m_wording.missingField(field));
    return fields.join(QStringLiteral(", "));
}

QString FindingWords::weeks(const MonthFinding& finding) const
{
    QStringList weeks;
    for (const IsoWeek week : finding.weeks)
        weeks.append(m_wording.format().week(week));
    return weeks.join(QStringLiteral(", "));
}

QString FindingWords::papers(const CommitmentRow& row) const
{
    QStringList states;
    for (const Commitment commitment : {Commitment::Contract, Commitment::Certificate}) {
        if (row.isMissing(commitment)) {
            states.append(QStringLiteral("%1: %2").arg(CommitmentWords::name(commitment),
                CommitmentWords::state(row, commitment, m_wording.format()).text));
        }
    }
    return states.join(QStringLiteral("; "));
}

QString FindingWords::sentence(const MonthFinding& finding) const
{
    const Format& format = m_wording.format();
    switch (finding.kind) {
    case FindingKind::Question:
        return QuestionWords::sentence(finding.question.kind);
    case FindingKind::DetailsMissing:
        return tr("Missing for the document: %1. Fill it in with the details of the payee.")
            .arg(missingFields(finding));
    case FindingKind::NoDocument:
        return tr("There is no document: %1.").arg(errorText(*finding.reason));
    case FindingKind::HoursMissing:
        return tr("No hours in %1. Type them, or 0:00 where there were none.").arg(weeks(finding));
    case FindingKind::LongDay:
        return tr("%1 hours on %2, more than %3 on one day. Is that right?")
            .arg(format.hours(finding.time), format.date(finding.day),
                format.hours(WorkTime(mostUnaskedMinutesPerCoachDay)));
    case FindingKind::AmountUnusual:
        return tr("%1 before VAT, and usually %2 (the median of the %3 months before). Is that right?")
            .arg(format.money(finding.amount), format.money(finding.usual))
            .arg(usualMonths);
    case FindingKind::AgreementUndated:
        return tr("Invoices are issued in the payee's name, but the date of the agreement on that is not "
                  "filled in.");
    case FindingKind::PapersNotInOrder:
        return tr("Not in order on the last day of the month: %1.").arg(papers(*finding.papers));
    case FindingKind::FoundationIncomplete:
        break;
    }
    return tr("Missing on every document: %1. Fill it in in Settings.").arg(missingFields(finding));
}

} // namespace duoboek
