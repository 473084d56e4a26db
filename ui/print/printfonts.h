// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/textstyle.h"

#include <QFont>
#include <QString>
#include <QStringList>

namespace duoboek {

/// The font family of all printed documents, brought along by the program and registered with Qt. Load it
/// once, in the main thread after QGuiApplication was made, and hand it on; then every thread may use it.
class PrintFonts
{
public:
    /// Fails with FontMissing, naming the file that cannot be used as a font.
    [[nodiscard]] static Result<PrintFonts> load(const QStringList& files = bundledFiles());
    [[nodiscard]] static QStringList bundledFiles();

    /// A font without a size. Fonts cache for the thread that uses them: ask for one in each thread.
    [[nodiscard]] QFont font(FontFace face) const;

private:
    explicit PrintFonts(QString family)
        : m_family(std::move(family))
    {
    }
    QString m_family;
};

} // namespace duoboek
