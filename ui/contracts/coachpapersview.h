// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listcommitments.h"
#include "core/usecases/showcoachpapers.h"
#include "ui/common/screen.h"

class QVBoxLayout;

namespace duoboek {

class PaperList;
class PlainLabel;
class RecordForm;
class RecordSection;
class StateLabel;

/// The papers of one coach, to enter, correct and delete: contracts, certificates of conduct, the consent to
/// research, and where the files lie.
class CoachPapersView final : public QWidget
{
    Q_OBJECT

public:
    explicit CoachPapersView(const ScreenContext& context, QWidget* parent = nullptr);

    void showCoach(const Database& database, const CommitmentRow& row, CoachPapers papers);
    /// Only this sentence.
    void showSentence(const QString& text);

    void addContract();
    void addCertificate();
    [[nodiscard]] bool isShowing() const { return m_coach.isValid(); }

private:
    struct PaperKind
    {
        QLatin1StringView record;
        RecordSection* section = nullptr;
        PaperList* files = nullptr;
    };

    void setUpContracts();
    void setUpCertificates();
    /// The section and under it the files of what is chosen there.
    void addKind(QVBoxLayout& layout, const QString& heading, PaperKind& kind);
    void showContracts(const std::vector<ContractInList>& contracts, const RecordValues& held);
    void showCertificates(const std::vector<CertificateInList>& certificates, const RecordValues& held);
    void showFiles(const PaperKind& kind);

    ScreenContext m_context;
    PlainLabel* m_name;
    StateLabel* m_summary;
    QWidget* m_parts; // all but the name
    PaperKind m_contracts{QLatin1StringView("contract")};
    PaperKind m_certificates{QLatin1StringView("certificate")};
    QWidget* m_research;
    RecordForm* m_researchForm;
    const Database* m_database = nullptr;
    CoachId m_coach; // invalid: none is shown
    CoachPapers m_papers;
};

} // namespace duoboek
