// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/loadpreparation.h"
#include "ui/common/screen.h"
#include "ui/forms/editor.h"
#include "ui/text/format.h"

#include <functional>
#include <memory>

class QLayout;

namespace duoboek {

/// What the pages of the workbench show; stays as it is while a new one is read.
using SharedPreparation = std::shared_ptr<const SessionPreparation>;

/// One side of preparing and leading a session.
class PreparationPage : public QWidget
{
    Q_OBJECT

public:
    /// Null: none. The database outlives its use here.
    void show(const Database* database, SharedPreparation preparation);
    /// Puts the keyboard where work on this page begins.
    virtual void focusFirst() = 0;
    /// What the window's menu offers while this page is shown.
    [[nodiscard]] virtual QList<QAction*> menuActions() const { return m_actions; }

Q_SIGNALS:
    void recordWanted(const duoboek::RecordRef& record);

protected:
    PreparationPage(const ScreenContext& context, QWidget* parent);

    /// What is shown has changed; there may be none.
    virtual void fill() = 0;

    [[nodiscard]] const ScreenContext& context() const { return m_context; }
    [[nodiscard]] const Format& format() const;
    [[nodiscard]] const Database& database() const { return *m_database; }
    [[nodiscard]] const SharedPreparation& preparation() const { return m_preparation; }
    [[nodiscard]] bool canEdit() const { return m_preparation && m_context.editor.canEdit(); }

    /// name is what Undo says of it. Says why when it is refused; whether it was done.
    bool run(const QString& name, const Editor::Edit& edit);
    /// The same from a dialog, which says why itself.
    [[nodiscard]] Problems tryTo(const QString& name, const Editor::Edit& edit);
    /// Done, or open again when it was; null is none.
    void settle(const SessionFollowUp* followUp);
    /// Takes the page over.
    void ask(QWidget& page, const char* name, const QString& title, const QString& add,
        const std::function<Problems(const RecordValues&)>& submit);

    /// One that works while the keyboard is within the place.
    QAction* addAction(const char* name, const QString& text, QWidget& place, const QKeySequence& key = {});
    /// A button for each, in more lines where there is no room for all of them beside each other.
    QLayout* makeButtons(const QList<QAction*>& actions);
    /// The code of one who is not in the group.
    [[nodiscard]] QString coachName(CoachId coach, const QString& code) const;

private:
    ScreenContext m_context;
    const Database* m_database = nullptr;
    SharedPreparation m_preparation;
    QList<QAction*> m_actions;
};

} // namespace duoboek
