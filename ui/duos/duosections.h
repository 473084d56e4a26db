// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/duosignals.h"
#include "core/usecases/showduo.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

#include <vector>

namespace duoboek {

class DetailSection;

/// Words the details of a duo, section by section.
class DuoSections
{
    Q_DECLARE_TR_FUNCTIONS(DuoSections)

public:
    DuoSections(const DuoDetails& details, const std::vector<DuoSignal>& found, const Wording& wording)
        : m_details(details)
        , m_found(found)
        , m_format(wording.format())
        , m_wording(wording)
    {
    }

    /// In the order of reading; they have no parent yet.
    [[nodiscard]] std::vector<DetailSection*> makeAll() const;

private:
    [[nodiscard]] DetailSection* makeSignals() const;
    [[nodiscard]] DetailSection* makeDuo() const;
    [[nodiscard]] DetailSection* makeParticipant() const;
    [[nodiscard]] DetailSection* makeCoach() const;
    [[nodiscard]] DetailSection* makeAgreements() const;
    [[nodiscard]] DetailSection* makeWeeks() const;
    [[nodiscard]] DetailSection* makePapers() const;
    [[nodiscard]] DetailSection* makeSessions() const;
    [[nodiscard]] DetailSection* makeLog() const;
    void addContracts(DetailSection& section) const;
    void addCertificates(DetailSection& section) const;

    const DuoDetails& m_details;
    const std::vector<DuoSignal>& m_found;
    const Format& m_format;
    const Wording& m_wording;
};

} // namespace duoboek
