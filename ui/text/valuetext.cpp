// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/valuetext.h"

#include <QCoreApplication>

namespace duoboek {

QString relationText(Relation relation)
{
    switch (relation) {
    case Relation::None:
        return QCoreApplication::translate("Value", "no relative");
    case Relation::Parent:
        return QCoreApplication::translate("Value", "parent");
    case Relation::Sibling:
        return QCoreApplication::translate("Value", "brother or sister");
    case Relation::AdultChild:
        return QCoreApplication::translate("Value", "adult child");
    case Relation::OtherFamily:
        break;
    }
    return QCoreApplication::translate("Value", "other relative");
}

QString engagementText(Engagement engagement)
{
    switch (engagement) {
    case Engagement::SelfEmployed:
        return QCoreApplication::translate("Value", "self-employed");
    case Engagement::Payroll:
        return QCoreApplication::translate("Value", "through a payroll agency");
    case Engagement::Organisation:
        return QCoreApplication::translate("Value", "employed by a care organisation");
    case Engagement::Private:
        break;
    }
    return QCoreApplication::translate("Value", "private person");
}

QString documentStateText(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
        return QCoreApplication::translate("Value", "draft");
    case DocumentState::Final:
        return QCoreApplication::translate("Value", "final");
    case DocumentState::Received:
        return QCoreApplication::translate("Value", "received");
    case DocumentState::Disputed:
        return QCoreApplication::translate("Value", "disputed");
    case DocumentState::Accepted:
        return QCoreApplication::translate("Value", "accepted");
    case DocumentState::Paid:
        return QCoreApplication::translate("Value", "paid");
    case DocumentState::Credited:
        break;
    }
    return QCoreApplication::translate("Value", "credited");
}

} // namespace duoboek
