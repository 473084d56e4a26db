// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/lasttimepage.h"

#include "core/usecases/leadintervision.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sizes.h"
#include "ui/intervision/followuplist.h"
#include "ui/sessions/sessionwords.h"
#include "ui/text/wording.h"

#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

LastTimePage::LastTimePage(const ScreenContext& context, QWidget* parent)
    : PreparationPage(context, parent)
    , m_summary(new PlainLabel(this))
    , m_list(new FollowUpList(FollowUpList::Of::EarlierSessions, context.wording.format(),
          tr("Nothing of earlier sessions is to be gone through. What is agreed at this session stands here "
             "the next time."),
          this))
    , m_settle(addAction("settleLastAction", tr("Done"), *this, Qt::Key_Space))
{
    m_summary->setObjectName(QStringLiteral("lastTimeSummary"));
    constexpr int mostRows = 12;
    m_list->list().setMostRowsShown(mostRows);
    auto* parts = new QVBoxLayout(this);
    parts->setSpacing(spaceBetween);
    parts->addWidget(m_summary);
    parts->addWidget(m_list);
    parts->addLayout(makeButtons({m_settle}));
    parts->addStretch();
    connect(m_settle, &QAction::triggered, this, [this] { settle(m_list->chosen()); });
    connect(m_list, &FollowUpList::chosenChanged, this, &LastTimePage::setActions);
}

void LastTimePage::focusFirst()
{
    m_list->list().focusTable();
}

void LastTimePage::fill()
{
    m_summary->clear();
    std::vector<SessionFollowUp> followUps;
    if (preparation()) {
        followUps = preparation()->lastFollowUps;
        const auto open = static_cast<int>(std::count_if(
            followUps.begin(), followUps.end(), [](const SessionFollowUp& each) { return each.isOpen(); }));
        const auto& last = preparation()->lastSession;
        m_summary->setText(last
                ? tr("Last time was %1. Of what was agreed there %n thing(s) are still to be done.", nullptr,
                    open)
                      .arg(SessionWords::day(last->heldOn, format()))
                : tr("This is the first session of its kind in this region."));
        followUps.insert(
            followUps.end(), preparation()->openFollowUps.begin(), preparation()->openFollowUps.end());
    }
    m_list->show(followUps, context().clock.today(),
        [this](CoachId coach, const QString& code) { return coachName(coach, code); });
    setActions();
}

void LastTimePage::setActions()
{
    m_settle->setEnabled(canEdit() && m_list->chosen());
}

} // namespace duoboek
