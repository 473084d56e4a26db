// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/correctdocument.h"
#include "ui/common/attention.h"
#include "ui/common/screen.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableView;

namespace duoboek {

class CorrectionModel;
class ListTable;
class StateLabel;

/// Hours of a final document that are set right: what they are to become, how that is settled, and what it
/// comes to, before anything is issued.
class CorrectionDialog final : public QDialog
{
    Q_OBJECT

public:
    CorrectionDialog(const ScreenContext& context, CorrectableDocument document, QWidget* parent);

    /// What was issued; after it was accepted.
    [[nodiscard]] const CorrectionOutcome& outcome() const { return m_outcome; }

    /// The keyboard is on that day, where it is one of them.
    void showDay(const EntryDay& day);
    void accept() override;

private:
    void setUpHours();
    [[nodiscard]] QWidget* makeOutcome();
    [[nodiscard]] Correction correction() const;
    /// Works out what it comes to and shows that.
    void look();
    void showOutcome(const CorrectionOutcome& outcome);
    void showProblem(Attention attention, const QString& text);
    /// What it comes to, and whether it can be issued.
    void showIssue();

    ScreenContext m_context;
    CorrectableDocument m_document;
    CorrectionModel* m_model;
    QTableView* m_hours;
    QRadioButton* m_newDocument;
    QRadioButton* m_lineLater;
    QLineEdit* m_reason;
    ListTable* m_lines;
    StateLabel* m_result;
    QPushButton* m_issue = nullptr;
    CorrectionOutcome m_outcome;
    QString m_comesTo; // of what can be issued, but for the reason; else empty
};

/// Opens it for a document, on a day of it or else on the first that has hours; whether something was
/// issued. Says why when it cannot be corrected.
[[nodiscard]] bool proposeCorrection(const ScreenContext& context, const Database& database,
    const QString& number, QWidget* parent, const std::optional<EntryDay>& day = std::nullopt);

} // namespace duoboek
