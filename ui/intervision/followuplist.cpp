// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/followuplist.h"

#include "ui/intervision/intervisionwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

FollowUpList::FollowUpList(Of of, Format format, const QString& emptySentence, QWidget* parent)
    : QWidget(parent)
    , m_of(of)
    , m_format(std::move(format))
    , m_list(new RecordList(this))
{
    std::vector<TextTableModel::Column> columns{
        {tr("What was agreed")}, {tr("Who does it")}, {tr("State")}, {tr("Question")}};
    if (of == Of::EarlierSessions)
        columns.push_back({tr("Session")});
    const bool isEarlier = of == Of::EarlierSessions;
    m_list->setUp(isEarlier ? "lastFollowUpTable" : "followUpTable",
        isEarlier ? tr("What was agreed before") : tr("What is agreed at this session"), std::move(columns),
        0, emptySentence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &RecordList::chosen, this, &FollowUpList::chosenChanged);
}

const SessionFollowUp* FollowUpList::chosen() const
{
    const auto found = std::find_if(m_followUps.begin(), m_followUps.end(),
        [this](const SessionFollowUp& each) { return each.id == m_list->chosenId(); });
    return found == m_followUps.end() ? nullptr : &*found;
}

RecordList::Item FollowUpList::itemOf(const SessionFollowUp& followUp, QDate today, const QString& who) const
{
    TextTableModel::Row cells{{followUp.agreed}, {who}, IntervisionWords::state(followUp, today, m_format),
        {followUp.questionCode}};
    if (m_of == Of::EarlierSessions)
        cells.push_back({m_format.date(followUp.heldOn)});
    return {followUp.id, std::move(cells)};
}

} // namespace duoboek
