// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editor.h"

#include "core/storage/database.h"
#include "ui/common/userprompts.h"
#include "ui/text/errortext.h"

#include <QUndoCommand>

namespace duoboek {

/// An edit in the history. It has been done when it comes there.
class EditCommand final : public QUndoCommand
{
public:
    EditCommand(Editor& editor, const QString& name, RecordSteps steps)
        : QUndoCommand(name)
        , m_editor(editor)
        , m_steps(std::move(steps))
    {
    }

    void undo() override { takeBack(true); }
    void redo() override
    {
        if (m_isNew)
            m_isNew = false;
        else
            takeBack(false);
    }

private:
    void takeBack(bool isUndo)
    {
        // What cannot be taken back now never can be: the history drops it.
        if (!m_editor.takeBack(text(), isUndo, m_steps))
            setObsolete(true);
    }

    Editor& m_editor;
    RecordSteps m_steps; // of what was done last: the edit, or taking it back
    bool m_isNew = true;
};

Editor::Editor(const Clock& clock, UserPrompts& prompts, QString loginName, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_loginName(std::move(loginName))
{
}

void Editor::setDatabase(const Database* database, const DatabaseView& view)
{
    m_history.clear();
    m_view = view;
    m_database = database;
    m_canEdit = database && database->access() == Database::Access::ReadWrite;
    Q_EMIT fileChanged();
}

Checked<RecordSteps> Editor::run(const QString& name, const Edit& edit)
{
    Q_ASSERT(canEdit());
    Checked<RecordSteps> steps = edit(context());
    if (!steps || steps->empty())
        return steps;
    m_history.push(new EditCommand(*this, name, *steps));
    Q_EMIT told(tr("Saved: %1").arg(name));
    Q_EMIT changed();
    return steps;
}

void Editor::tellPerformed(const QString& name)
{
    Q_EMIT told(name);
    Q_EMIT changed();
}

bool Editor::takeBack(const QString& name, bool isUndo, RecordSteps& steps)
{
    if (!canEdit())
        return false;
    Checked<RecordSteps> done = takeBackEdit(context(), steps);
    if (!done) {
        m_prompts.warn(
            (isUndo ? tr("This cannot be undone: %1.") : tr("This cannot be done again: %1.")).arg(name),
            problemLines(done.error()));
        return false;
    }
    steps = std::move(*done);
    Q_EMIT told((isUndo ? tr("Undone: %1") : tr("Done again: %1")).arg(name));
    Q_EMIT changed();
    return true;
}

} // namespace duoboek
