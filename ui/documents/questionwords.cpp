// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/questionwords.h"

namespace duoboek {

QString QuestionWords::subject(const OpenQuestion& question, const QString& code)
{
    if (question.duo.isValid())
        return tr("duo %1").arg(code);
    return question.session.isValid() ? tr("session %1").arg(code) : tr("payee %1").arg(code);
}

QString QuestionWords::sentence(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::TariffUndecided:
        return tr("The coach is another relative and nobody has decided on the tariff. Decide family or "
                  "other, and record why.");
    case QuestionKind::OrganisationRateMissing:
        return tr("The care organisation has no rate on these days. Ask for the agreed rate and add it with "
                  "its date.");
    case QuestionKind::TariffMissing:
        return tr("No tariff is in force on these days. Add the tariff with the date from which it holds.");
    case QuestionKind::SessionWithoutDuo:
        return tr("The coach had no active duo on this day, so there is no rate. Name the duo in the "
                  "attendance, or correct it.");
    case QuestionKind::SessionRateAmbiguous:
        return tr("The coach's duos have different rates on this day. Name in the attendance which duo it "
                  "is for.");
    case QuestionKind::VatRegimeMissing:
        break;
    }
    return tr("It is not known how the payee stands towards VAT. Ask for it and fill it in.");
}

} // namespace duoboek
