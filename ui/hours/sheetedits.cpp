// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/sheetedits.h"

#include "core/hours/pastedcells.h"
#include "core/hours/typedhours.h"
#include "core/usecases/changeentries.h"
#include "ui/forms/editor.h"
#include "ui/forms/longdays.h"
#include "ui/text/wording.h"

#include <algorithm>

namespace duoboek {

struct SheetEdits::Paste
{
    std::vector<EntryChange> changes;
    Problems problems;
};

QStringList SheetEdits::linesOf(const Problems& problems) const
{
    return entryProblemLines(problems, m_context.wording.format());
}

SheetOutcome SheetEdits::run(
    const QString& name, const std::vector<EntryChange>& changes, const QString& note) const
{
    const auto change = [&](LongDays longDays) {
        return m_context.editor.run(name, [&](const EditContext& context) {
            return changeEntries(context, QStringLiteral("week sheet"), changes, longDays);
        });
    };
    Checked<RecordSteps> done = change(LongDays::Asked);
    if (!done && acceptsLongDays(m_context.prompts, m_context.wording.format(), done.error()))
        done = change(LongDays::Accepted);
    if (!done)
        return {linesOf(done.error())};
    return {{}, note};
}

SheetOutcome SheetEdits::type(const QModelIndex& cell, const QString& text) const
{
    const EntryDay on = m_model.dayAt(cell);
    const QString name =
        tr("hours of %1 on %2")
            .arg(m_model.duoAt(cell.row()).bounds.duoCode, m_context.wording.format().date(on.day));
    if (text.trimmed().isEmpty())
        return run(name, {{on, std::nullopt}});
    const Result<WorkTime> time = workTimeFromTyped(text);
    if (!time)
        return {linesOf({problemAt(cell, time.error())})};
    return run(name, {{on, *time}});
}

SheetOutcome SheetEdits::setNote(const QModelIndex& cell, const QString& note) const
{
    const EntryDay on = m_model.dayAt(cell);
    return run(tr("note of %1 on %2")
                   .arg(m_model.duoAt(cell.row()).bounds.duoCode, m_context.wording.format().date(on.day)),
        {{on, m_model.cellAt(cell).time, note}});
}

SheetOutcome SheetEdits::clear(const QModelIndexList& days) const
{
    std::vector<EntryChange> changes;
    int lockedDays = 0;
    for (const QModelIndex& day : days) {
        if (!m_model.cellAt(day).time)
            continue;
        if (m_model.isLocked(day))
            ++lockedDays;
        else
            changes.push_back({m_model.dayAt(day), std::nullopt});
    }
    return run(tr("cleared hours of %n day(s)", nullptr, static_cast<int>(changes.size())), changes,
        lockedDays == 0
            ? QString()
            : tr("%n day(s) were left as they are: a final document holds them.", nullptr, lockedDays));
}

Problem SheetEdits::problemAt(const QModelIndex& cell, Error error) const
{
    const QString record =
        m_model.duoAt(cell.row()).bounds.duoCode + u' ' + toIsoText(m_model.dayAt(cell).day);
    return {{QStringLiteral("time_entry"), 0, record, {}}, std::move(error)};
}

void SheetEdits::addPasted(const QModelIndex& cell, const QString& text, Paste& paste) const
{
    if (text.isEmpty()) {
        if (m_model.cellAt(cell).time)
            paste.changes.push_back({m_model.dayAt(cell), std::nullopt});
        return;
    }
    const Result<WorkTime> time = workTimeFromTyped(text);
    if (time && m_model.cellAt(cell).time == *time)
        return; // as it is, also where nothing can be typed
    if (!time)
        paste.problems.push_back(problemAt(cell, time.error()));
    if (auto refusal = m_model.refusalAt(cell))
        paste.problems.push_back(problemAt(cell, std::move(*refusal)));
    if (time)
        paste.changes.push_back({m_model.dayAt(cell), *time});
}

SheetOutcome SheetEdits::paste(const QModelIndexList& days, const QString& text) const
{
    if (days.isEmpty() || text.isEmpty())
        return {};
    const std::vector<QStringList> rows = cellsOfPasted(text);
    qsizetype width = 0;
    for (const QStringList& row : rows)
        width = std::max(width, row.size());
    Paste paste;
    if (rows.size() == 1 && width == 1) {
        for (const QModelIndex& day : days)
            addPasted(day, rows.front().front(), paste);
    } else {
        const int top = days.front().row();
        const int left =
            std::min_element(days.begin(), days.end(), [](const QModelIndex& a, const QModelIndex& b) {
                return a.column() < b.column();
            })->column();
        const auto height = static_cast<qsizetype>(rows.size());
        if (left + width > SheetModel::dayColumns || top + height > m_model.rowCount()) {
            return {{tr("What you paste has %1 rows and %2 columns, which do not fit from here to Sunday and "
                        "the last row. Begin further to the left or above.")
                         .arg(height)
                         .arg(width)}};
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows[row].size(); ++column)
                addPasted(
                    m_model.index(top + static_cast<int>(row), left + column), rows[row][column], paste);
        }
    }
    if (!paste.problems.empty())
        return {linesOf(paste.problems)};
    return run(
        tr("pasted hours of %n day(s)", nullptr, static_cast<int>(paste.changes.size())), paste.changes);
}

QString SheetEdits::skipped(int days)
{
    return days == 0 ? QString()
                     : tr("%n day(s) were left as they are: nothing can be typed there, or something stands "
                          "there already.",
                         nullptr, days);
}

SheetOutcome SheetEdits::fill(const QModelIndexList& days) const
{
    if (days.isEmpty())
        return {};
    const bool isAlone = days.size() == 1;
    const QModelIndex source = isAlone ? days.front().siblingAtRow(days.front().row() - 1) : days.front();
    if (!source.isValid())
        return {{tr("There is no day above this one to take hours from.")}};
    std::vector<EntryChange> changes;
    int skippedDays = 0;
    for (const QModelIndex& day : days) {
        if (day == source)
            continue;
        if (m_model.refusalAt(day))
            ++skippedDays;
        else
            changes.push_back({m_model.dayAt(day), m_model.cellAt(source).time});
    }
    return run(tr("filled hours of %n day(s)", nullptr, static_cast<int>(changes.size())), changes,
        skipped(skippedDays));
}

SheetOutcome SheetEdits::copyWeekBefore(const Database& database, const std::vector<int>& rows) const
{
    std::vector<std::size_t> places;
    for (const int row : rows)
        places.push_back(m_model.placeAt(row));
    const Result<WeekCopy> copy = copyOfWeekBefore(database, m_model.sheet(), places);
    if (!copy)
        return {linesOf({Problem{{}, copy.error()}})};
    const int count = static_cast<int>(copy->changes.size());
    QStringList notes{count == 0 ? tr("There are no hours of the week before to copy here.")
                                 : tr("Hours of %n day(s) were copied.", nullptr, count)};
    if (copy->skippedDays > 0)
        notes.append(skipped(copy->skippedDays));
    return run(
        tr("hours of %n day(s) from the week before", nullptr, count), copy->changes, notes.join(u' '));
}

SheetOutcome SheetEdits::sayNoHours(const std::vector<int>& rows) const
{
    std::vector<EntryChange> changes;
    for (const int row : rows) {
        if (m_model.rowAt(row).hasEntry())
            continue;
        for (int column = 0; column < SheetModel::dayColumns; ++column) {
            const QModelIndex day = m_model.index(row, column);
            if (m_model.refusalAt(day))
                continue;
            changes.push_back({m_model.dayAt(day), WorkTime()});
            break;
        }
    }
    const int left = static_cast<int>(rows.size() - changes.size());
    const QString note = left == 0
        ? QString()
        : tr("%n week(s) were left as they are: they have hours, or nothing can be typed in them.", nullptr,
            left);
    return run(tr("no hours in %n week(s)", nullptr, static_cast<int>(changes.size())), changes, note);
}

} // namespace duoboek
