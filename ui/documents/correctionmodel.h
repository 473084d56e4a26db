// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/correctdocument.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

#include <map>

namespace duoboek {

/// The hours of a final document's month as they are to become: a row for each day, a column for each duo.
/// Whatever is typed stays; what is no time says so and is no change.
class CorrectionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    CorrectionModel(const CorrectableDocument& document, Format format, QObject* parent);

    /// What differs from the hours as they are.
    [[nodiscard]] std::vector<EntryChange> changes() const;
    /// Of the first cell with what is no time: which, and why; empty when all is well.
    [[nodiscard]] QString firstProblem() const;
    /// Not valid where the document has no such day.
    [[nodiscard]] QModelIndex indexOf(const EntryDay& day) const;
    /// The day of the first entry.
    [[nodiscard]] QModelIndex firstEntry() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void hoursChanged();

private:
    [[nodiscard]] EntryDay dayAt(const QModelIndex& index) const;
    [[nodiscard]] bool isOpen(const QModelIndex& index) const;
    [[nodiscard]] std::optional<WorkTime> before(const EntryDay& day) const;
    [[nodiscard]] QString textOf(const EntryDay& day) const;

    const CorrectableDocument& m_document;
    Format m_format;
    std::map<EntryDay, WorkTime> m_changed;
    std::map<EntryDay, QString> m_wrong; // what was typed and is no time
};

} // namespace duoboek
