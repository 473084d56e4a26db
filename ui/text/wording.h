// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "core/documents/tariffgroup.h"
#include "ui/text/format.h"

#include <QString>
#include <QTranslator>

namespace duoboek {

/// The words for what the domain enumerates, and for everything on a printed document, in one language chosen
/// by whoever makes it: a document is Dutch whatever the language of the window. Texts are marked with
/// QT_TRANSLATE_NOOP("Paper", ...). Made once, it may be read by several threads at the same time.
class Wording
{
public:
    explicit Wording(Language language, Amounts amounts = Amounts::Shown);

    [[nodiscard]] Language language() const { return m_format.language(); }
    [[nodiscard]] const Format& format() const { return m_format; }

    /// For the words that paper shares with the window.
    [[nodiscard]] const QTranslator* translator() const { return &m_translator; }
    /// The translation of an English source text of the context "Paper".
    [[nodiscard]] QString text(const char* source) const;

    [[nodiscard]] QString documentKind(DocumentKind kind) const;
    [[nodiscard]] QString activity(Activity activity) const;
    /// "KvK-nummer van de leverancier"
    [[nodiscard]] QString missingField(MissingField field) const;
    /// "Tarief voor naasten"
    [[nodiscard]] QString tariffName(TariffGroup group) const;
    /// Rule 8: "Tarief voor naasten, € 20,54 per uur vanaf 01-01-2019: de levensloopbegeleider is ouder van
    /// de deelnemer."
    [[nodiscard]] QString rateReason(HourlyRate rate, const RateReason& reason) const;
    /// Why a document bears no VAT, with the article of the law (rule 20); empty where it bears VAT.
    [[nodiscard]] QString vatGround(VatRegime regime) const;

private:
    [[nodiscard]] QString groundClause(RateGround ground) const;

    Format m_format;
    QTranslator m_translator;
};

} // namespace duoboek
