// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/handlesignals.h"
#include "core/usecases/listattention.h"
#include "ui/common/screen.h"

#include <functional>
#include <optional>

namespace duoboek {

/// What is done about the chosen signal.
class AttentionActions final : public QObject
{
    Q_OBJECT

public:
    AttentionActions(const ScreenContext& context, QWidget& parent);

    QAction* const show; ///< goes to the place
    QAction* const talk;
    QAction* const putAside;
    QAction* const settle;
    QAction* const showAgain;
    [[nodiscard]] QList<QAction*> all() const { return {show, talk, putAside, settle, showAgain}; }

    /// Null when none is chosen.
    void setChosen(const AttentionRow* row);

Q_SIGNALS:
    void placeWanted(const duoboek::RecordRef& place);

private:
    using MakeEdit = std::function<Checked<RecordSteps>(const EditContext&, const RecordValues&)>;

    [[nodiscard]] QAction* make(const char* name, const QString& text, void (AttentionActions::*slot)());
    void goThere();
    void askTalk();
    void askUntil();
    void askNote();
    void showChosenAgain();
    void ask(QWidget& page, const QString& title, const QString& proceed, const MakeEdit& makeEdit);

    ScreenContext m_context;
    QWidget& m_parent;
    std::optional<AttentionRow> m_row;
};

} // namespace duoboek
