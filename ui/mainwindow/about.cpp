// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/about.h"

#include <QCoreApplication>

namespace duoboek {

QString aboutText()
{
    return QCoreApplication::translate("About",
        "Duoboek %1\n\nThe administration of levensloopbegeleiding: duos, hours and the documents of each "
        "month.\n\nFree software under the GNU General Public License, version 3 or later. It comes without "
        "any warranty.")
        .arg(QCoreApplication::applicationVersion());
}

} // namespace duoboek
