// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showduo.h"
#include "ui/common/screen.h"
#include "ui/forms/editor.h"

#include <QAction>

#include <functional>
#include <optional>

namespace duoboek {

class FormDialog;

/// What can be done with duos: each asks in a dialog of its own, and does it through the editor. Those that
/// need a chosen duo are off without one.
class DuoActions final : public QObject
{
    Q_OBJECT

public:
    DuoActions(const ScreenContext& context, QWidget& parent);

    QAction* const add;
    QAction* const agree;
    QAction* const end;
    QAction* const reopen;
    QAction* const move;
    QAction* const remove;
    QAction* const lifeline; ///< can be looked at in a file that is read only, too

    void setDatabase(const Database* database);
    /// Null when none is chosen.
    void setDuo(const DuoDetails* duo);
    /// Begins a duo of these two; 0 is nobody yet.
    void createDuo(qint64 participant, qint64 coach);

Q_SIGNALS:
    void duoCreated(DuoId duo);

private:
    /// Shows the dialog; submitting runs the edit that the values ask for.
    using MakeEdit = std::function<Editor::Edit(const RecordValues&)>;
    bool ask(QWidget& page, const QString& title, const QString& proceed, const QString& name,
        const MakeEdit& makeEdit);
    void askAgreement();
    void askEnd();
    void askMove();
    void reopenDuo();
    void removeDuo();
    void showLifelineOfDuo();
    void applyState();
    [[nodiscard]] QAction* make(const char* name, const QString& text, void (DuoActions::*slot)());
    void startNewDuo() { createDuo(0, 0); }

    const ScreenContext m_context;
    QWidget& m_parent;
    const Database* m_database = nullptr;
    std::optional<DuoDetails> m_duo;
    DuoId m_lastAdded; // of the last edit
};

} // namespace duoboek
