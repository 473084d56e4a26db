// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printfonts.h"

#include <QFontDatabase>

namespace duoboek {

QStringList PrintFonts::bundledFiles()
{
    return {
        QStringLiteral(":/fonts/DuoboekSans-Regular.ttf"), QStringLiteral(":/fonts/DuoboekSans-Bold.ttf")};
}

Result<PrintFonts> PrintFonts::load(const QStringList& files)
{
    QString family;
    for (const QString& file : files) {
        const int id = QFontDatabase::addApplicationFont(file);
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        // All files are faces of one family.
        if (families.isEmpty() || (!family.isEmpty() && families.first() != family))
            return {ErrorCode::FontMissing, {file}};
        family = families.first();
    }
    return PrintFonts(family);
}

QFont PrintFonts::font(FontFace face) const
{
    QFont font(m_family);
    font.setBold(face == FontFace::Bold);
    // Widths must be the same at every resolution, or a preview would break lines where the paper does not.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace duoboek
