// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/commitmenttablemodel.h"

#include "core/base/textfold.h"
#include "ui/contracts/commitmentwords.h"

#include <QApplication>

namespace duoboek {

namespace {

std::vector<TextTableModel::Column> columns()
{
    std::vector<TextTableModel::Column> all{
        {CommitmentTableModel::tr("Coach")}, {CommitmentTableModel::tr("Missing"), Qt::AlignTrailing}};
    for (const Commitment commitment : allCommitments)
        all.push_back({CommitmentWords::name(commitment)});
    return all;
}

Commitment commitmentAt(int column)
{
    return allCommitments[column - CommitmentTableModel::firstCommitmentColumn];
}

/// What is worst comes first.
qint64 shareAttended(const SessionsAttended& sessions)
{
    constexpr qint64 whole = 1000;
    return sessions.held == 0 ? whole + 1 : whole * sessions.attended / sessions.held;
}

} // namespace

CommitmentTableModel::CommitmentTableModel(Format format, QObject* parent)
    : RowTableModel(columns(), parent)
    , m_format(std::move(format))
{
}

void CommitmentTableModel::setWanted(const Wanted& wanted)
{
    m_wanted = wanted;
    filterAgain();
}

QVariant CommitmentTableModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::ForegroundRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return RowTableModel::data(index, role);
    const Attention attention = cellOf(rowAt(index.row()), index.column()).attention;
    return attention == Attention::None ? QVariant() : attentionColour(attention, QApplication::palette());
}

TextTableModel::Cell CommitmentTableModel::cellOf(const CommitmentRow& row, int column) const
{
    if (column == coachColumn)
        return {row.name.sorted()};
    if (column == missingColumn)
        return {m_format.count(row.missing())};
    return CommitmentWords::state(row, commitmentAt(column), m_format);
}

QString CommitmentTableModel::cellText(const CommitmentRow& row, int column) const
{
    return withSign(cellOf(row, column));
}

CommitmentTableModel::SortKey CommitmentTableModel::cellKey(const CommitmentRow& row, int column) const
{
    if (column == coachColumn)
        return foldedForSearch(row.name.sorted());
    if (column == missingColumn)
        return qint64(row.missing());
    switch (commitmentAt(column)) {
    case Commitment::Contract:
        return static_cast<qint64>(row.contract);
    case Commitment::Certificate:
        return 2 * static_cast<qint64>(row.certificate) + (row.isRenewalDue ? 0 : 1);
    case Commitment::Training:
        return shareAttended(row.training);
    case Commitment::Intervision:
        return shareAttended(row.intervision);
    case Commitment::Research:
        return row.researchAgreedOn.isNull() ? qint64(0) : row.researchAgreedOn.toJulianDay();
    case Commitment::Registration:
        break;
    }
    return qint64(-row.duosBehind);
}

QString CommitmentTableModel::searchWords(const CommitmentRow& row) const
{
    return row.code + u'\n' + row.name.full() + u'\n' + row.regionName;
}

bool CommitmentTableModel::shows(const CommitmentRow& row) const
{
    if (row.activeDuos == 0 && !m_wanted.isWithoutDuo)
        return false;
    if (m_wanted.isMissingAny && row.missing() == 0)
        return false;
    return !m_wanted.missing || row.isMissing(*m_wanted.missing);
}

} // namespace duoboek
