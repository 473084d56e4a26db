// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace duoboek {

void installTranslations(QCoreApplication& application, Language language)
{
    const QString code = language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
    QLocale::setDefault(language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto install = [&application](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>(&application);
        if (translator->load(file, folder))
            application.installTranslator(translator.release());
    };
    // The source texts are English, but their plurals are in a translation as well. Without Qt's own texts
    // only the buttons of its dialogs stay English.
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("duoboek_") + code, QStringLiteral(":/translations"));
}

} // namespace duoboek
