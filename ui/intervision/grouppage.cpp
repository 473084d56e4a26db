// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intervision/grouppage.h"

#include "ui/common/detailsection.h"
#include "ui/common/listtable.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sizes.h"
#include "ui/intervision/grouptablemodel.h"
#include "ui/intervision/intervisionwords.h"
#include "ui/intervision/trenddelegate.h"
#include "ui/overview/attentionwords.h"
#include "ui/text/wording.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace duoboek {

GroupPage::GroupPage(const ScreenContext& context, QWidget* parent)
    : PreparationPage(context, parent)
    , m_model(new GroupTableModel(context.wording.format(), this))
    , m_table(new ListTable(this))
    , m_empty(new PlainLabel(tr("Nobody belongs to this group yet: coaches of the region who have a duo on "
                                "the day of the session come here by themselves."),
          this))
    , m_parts(new QVBoxLayout(this))
{
    m_table->setObjectName(QStringLiteral("groupTable"));
    m_table->setAccessibleName(tr("The group"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(GroupTableModel::TrendColumn, new TrendDelegate(*m_model, m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(GroupTableModel::CoachColumn, Qt::AscendingOrder);
    m_table->setFirstWidths({17, 11, 21, 23, 8, 18});
    m_table->stretchColumns({GroupTableModel::SignalsColumn, GroupTableModel::FollowUpColumn});
    constexpr int rowsShown = 5;
    m_table->setMinimumHeight((rowsShown + 1) * m_table->verticalHeader()->defaultSectionSize());
    QAction* show = addAction("showCoachAction", tr("Show the coach"), *this);
    m_parts->setSpacing(spaceBetween);
    m_parts->addWidget(m_empty);
    m_parts->addWidget(m_table, 1);
    m_parts->addLayout(makeButtons({show}));
    const auto open = [this] {
        if (chosen() != 0)
            Q_EMIT recordWanted(CoachId(chosen()));
    };
    connect(show, &QAction::triggered, this, open);
    connect(m_table, &ListTable::rowOpened, this, open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GroupPage::showChosen);
}

void GroupPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

qint64 GroupPage::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : 0;
}

void GroupPage::fill()
{
    const qint64 before = chosen();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->show(preparation().get(), context().clock.today());
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    if (!isEmpty) {
        m_table->selectRow(std::max(0, m_model->rowOf(before)));
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    showChosen();
}

void GroupPage::showChosen()
{
    delete m_details;
    m_details = nullptr;
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const GroupMember& member = m_model->rowAt(row).member;
    m_details = new DetailSection(QStringLiteral("%1 (%2)").arg(member.name.full(), member.code), this);
    m_details->setObjectName(QStringLiteral("memberDetails"));
    for (const AttentionRow& alert : member.alerts) {
        const QString about = alert.signal.key.duo.isValid() ? alert.code : tr("Coach");
        m_details->addState(about,
            alert.signal.urgency == Urgency::Urgent ? Attention::Urgent : Attention::Notice,
            AttentionWords::cause(alert.signal, format()));
    }
    if (member.alerts.empty())
        m_details->addState(tr("Attention"), Attention::Good, tr("nothing asks for attention"));
    for (const PreparedDuo& duo : member.duos) {
        const WeekOfHours last = duo.weeks.empty() ? WeekOfHours() : duo.weeks.back();
        const QString weeks = IntervisionWords::weeks(duo.weeks, format());
        m_details->addValue(tr("%1 by week").arg(duo.code),
            last.agreed ? tr("%1; agreed %2").arg(weeks, format().hours(*last.agreed)) : weeks);
    }
    m_details->addValue(tr("Was there"),
        member.attendance.empty()
            ? tr("nothing recorded in the last 12 months")
            : tr("%1 sessions of the last 12 months").arg(IntervisionWords::attended(member.attendance)));
    if (member.lastFollowUp) {
        m_details->addValue(tr("Last agreed"),
            QStringLiteral("%1: %2 (%3)")
                .arg(format().date(member.lastFollowUp->heldOn), member.lastFollowUp->agreed,
                    IntervisionWords::state(*member.lastFollowUp, context().clock.today(), format()).text));
    }
    m_parts->addWidget(m_details);
}

} // namespace duoboek
