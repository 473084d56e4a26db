// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "ui/common/translations.h"

#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch.hpp>

int main(int argc, char* argv[])
{
    // Cases are also listed at build time, without an environment of ours.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Duoboek"));
    duoboek::installTranslations(application, duoboek::Language::Dutch);
    return Catch::Session().run(argc, argv);
}
