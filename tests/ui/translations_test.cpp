// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

namespace {

struct Text
{
    QString source;
    QString block; ///< the whole message
};

std::vector<Text> textsIn(const QString& name)
{
    QFile file(QDir(QStringLiteral(DUOBOEK_SOURCE_FOLDER)).filePath(QStringLiteral("translations/") + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll());
    static const QRegularExpression message(QStringLiteral("<message.*?<source>(.*?)</source>.*?</message>"),
        QRegularExpression::DotMatchesEverythingOption);
    std::vector<Text> texts;
    for (auto found = message.globalMatch(content); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        texts.push_back({match.captured(1), match.captured(0)});
    }
    return texts;
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.append(found.next().captured(0));
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

TEST_CASE("no text of the window is without its translation in either language")
{
    for (const char* name : {"duoboek_nl.ts", "duoboek_en.ts"}) {
        const std::vector<Text> texts = textsIn(QLatin1String(name));
        CHECK_FALSE(texts.empty());
        for (const Text& text : texts) {
            CAPTURE(name, text.source.toStdString());
            CHECK_FALSE(text.block.contains(QStringLiteral("type=\"")));
            CHECK_FALSE(text.block.contains(QStringLiteral("<translation></translation>")));
            CHECK_FALSE(text.block.contains(QStringLiteral("<numerusform></numerusform>")));
        }
    }
}

TEST_CASE("a Dutch text fills in the same things as its source")
{
    static const QRegularExpression form(QStringLiteral("<(translation|numerusform)>([^<]+)</"));
    for (const Text& text : textsIn(QStringLiteral("duoboek_nl.ts"))) {
        CAPTURE(text.source.toStdString());
        int forms = 0;
        for (auto found = form.globalMatch(text.block); found.hasNext(); ++forms)
            CHECK(placesIn(found.next().captured(2)) == placesIn(text.source));
        CHECK(forms >= 1);
    }
}
