// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/screen.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QTimer;

namespace Ui {
class ContractScreen;
}

namespace duoboek {

class CoachPapersView;
class CommitmentTableModel;

/// Is everyone's paper in order? What each coach commits to, what is missing first, beside the papers of the
/// chosen one.
class ContractScreen final : public Screen
{
    Q_OBJECT

public:
    explicit ContractScreen(const ScreenContext& context, QWidget* parent = nullptr);
    ~ContractScreen() override;

    void load(const Database& database) override;
    void unload() override;
    void keepState() const override;
    void focusFirst() override;
    /// A coach's papers.
    void showRecord(const RecordRef& record) override;
    [[nodiscard]] QList<QAction*> menuActions() const override;

private:
    void setUpList();
    void setUpFilters();
    void setUpActions();
    void applyFilters();
    [[nodiscard]] Status readAll(const Database& database);
    /// Only the coaches whose papers have changed, where that is enough.
    [[nodiscard]] Status readChanges(const Database& database);
    void showChosen();
    void enableActions();

    ScreenContext m_context;
    std::unique_ptr<Ui::ContractScreen> m_ui;
    CommitmentTableModel* m_model;
    CoachPapersView* m_papers;
    QComboBox* m_missing;
    QCheckBox* m_withoutDuo;
    QAction* m_searchAction;
    QAction* m_newContract;
    QAction* m_newCertificate;
    QTimer* m_detailsTimer;
    const Database* m_database = nullptr;
    std::optional<qint64> m_lastChange; // that the list knows of
};

} // namespace duoboek
