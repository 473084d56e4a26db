// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intervision/followup.h"
#include "ui/common/recordlist.h"
#include "ui/text/format.h"

#include <vector>

namespace duoboek {

/// What was agreed, as a list.
class FollowUpList final : public QWidget
{
    Q_OBJECT

public:
    enum class Of {
        EarlierSessions, ///< with the day of each
        ThisSession,
    };
    FollowUpList(Of of, Format format, const QString& emptySentence, QWidget* parent);

    [[nodiscard]] RecordList& list() { return *m_list; }
    /// coachName gives what a coach is called.
    template <class CoachName>
    void show(const std::vector<SessionFollowUp>& followUps, QDate today, const CoachName& coachName)
    {
        m_followUps = followUps;
        std::vector<RecordList::Item> items;
        for (const SessionFollowUp& followUp : m_followUps)
            items.push_back(itemOf(followUp, today,
                followUp.coach.isValid() ? coachName(followUp.coach, followUp.coachCode) : followUp.person));
        m_list->setItems(std::move(items));
    }
    /// Null when none is chosen.
    [[nodiscard]] const SessionFollowUp* chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] RecordList::Item itemOf(
        const SessionFollowUp& followUp, QDate today, const QString& who) const;

    Of m_of;
    Format m_format;
    RecordList* m_list;
    std::vector<SessionFollowUp> m_followUps;
};

} // namespace duoboek
