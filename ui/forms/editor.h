// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/databaseview.h"
#include "core/usecases/editrecord.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace duoboek {

class Database;
class UserPrompts;

/// Through which the window changes data: does an edit, remembers it so that it can be undone, and tells that
/// the file has changed. It has no file when none is open, and does not write in one that is open for
/// reading.
class Editor final : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<Checked<RecordSteps>(const EditContext&)>;

    Editor(const Clock& clock, UserPrompts& prompts, QString loginName, QObject* parent = nullptr);

    /// The database outlives its use here. Null when the file is closed. It is changed when it is open for
    /// that. view is how much of it the window
    /// shows: what is written is always the whole of it. What could be undone is forgotten.
    void setDatabase(const Database* database, const DatabaseView& view = {});
    [[nodiscard]] bool canEdit() const { return m_canEdit; }
    /// Whether what the window shows of a column is not what is in the file, so that it must not be written.
    [[nodiscard]] bool hides(QLatin1StringView table, const QString& column) const
    {
        return m_view.hides(table, column);
    }

    /// Does an edit. name is what Undo says of it: "end date of DUO000012". An edit that changes nothing
    /// leaves nothing to undo.
    [[nodiscard]] Checked<RecordSteps> run(const QString& name, const Edit& edit);
    /// Does what is never undone, such as making a month final; tells that the file has changed when it did.
    /// What was undone before may then be refused.
    template <class Work> [[nodiscard]] auto perform(const QString& name, const Work& work)
    {
        Q_ASSERT(canEdit());
        auto done = work(context());
        if (done)
            tellPerformed(name);
        return done;
    }
    /// Does what leaves the file as it is, such as working out what a change would come to.
    template <class Work> [[nodiscard]] auto tryOut(const Work& work) const { return work(context()); }
    [[nodiscard]] QUndoStack& history() { return m_history; }

Q_SIGNALS:
    /// Another file, or none.
    void fileChanged();
    /// Something in the file has changed, by an edit or by undoing one.
    void changed();
    /// What to say in the status bar, as "Undone: end date of DUO000012".
    void told(const QString& text);

private:
    friend class EditCommand;
    /// False when it was refused, which has been told by then.
    [[nodiscard]] bool takeBack(const QString& name, bool isUndo, RecordSteps& steps);
    void tellPerformed(const QString& name);
    [[nodiscard]] EditContext context() const { return {*m_database, m_clock, m_loginName}; }

    const Clock& m_clock;
    UserPrompts& m_prompts;
    QString m_loginName;
    const Database* m_database = nullptr;
    bool m_canEdit = false;
    DatabaseView m_view;
    QUndoStack m_history;
};

} // namespace duoboek
