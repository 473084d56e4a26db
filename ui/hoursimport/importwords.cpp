// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursimport/importwords.h"

#include <QCoreApplication>

namespace duoboek {

QString questionText(LayoutQuestion question)
{
    switch (question) {
    case LayoutQuestion::Separator:
        return QCoreApplication::translate(
            "HoursImport", "Which sign parts the cells: a comma, a semicolon or a tab?");
    case LayoutQuestion::DateColumn:
        return QCoreApplication::translate("HoursImport", "Which column has the date?");
    case LayoutQuestion::DuoColumn:
        return QCoreApplication::translate(
            "HoursImport", "Which column says whose hours these are: the duo, the participant or the coach?");
    case LayoutQuestion::HoursColumn:
        return QCoreApplication::translate(
            "HoursImport", "Which column has the hours, or which two the start and the end?");
    case LayoutQuestion::DateOrder:
        return QCoreApplication::translate(
            "HoursImport", "Does the day or the month stand first in dates such as 1-2-2023?");
    }
    return {};
}

} // namespace duoboek
