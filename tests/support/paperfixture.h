// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"

namespace duoboek::test {

/// A document built line by line; time, net and VAT are kept in step with the lines. It begins as a draft
/// statement for May 2023 with both parties complete, for a coach without VAT.
class PaperMaker
{
public:
    PaperMaker();

    /// Guidance in a week, by default at the family tariff.
    PaperMaker& week(const QString& duo, int week, int minutes, qint64 centsPerHour = 2054,
        RateGround ground = RateGround::CoachIsParent);
    PaperMaker& session(Activity activity, QDate date, const QString& title, int minutes,
        qint64 centsPerHour = 2054, RateGround ground = RateGround::CoachIsParent);
    /// The lines that follow are of another coach of a care organisation, with this name.
    PaperMaker& coach(const QString& name);
    PaperMaker& regime(VatRegime regime);
    /// As a credit note: kind, original, and the amounts so far turned round.
    PaperMaker& credited(const QString& original);

    /// Whatever else a case wants to be different, before or after the lines.
    PaperDocument document;

private:
    PaperMaker& add(PaperLine line, int minutes, qint64 centsPerHour, RateGround ground);

    CoachId m_coach{1};
};

/// A care organisation, VAT 21 %, without a coach.
[[nodiscard]] PaperMaker careOrganisation();
/// A draft of a coach with count lines: weeks of duos with six weeks each.
[[nodiscard]] PaperDocument documentWithLines(int count);

} // namespace duoboek::test
