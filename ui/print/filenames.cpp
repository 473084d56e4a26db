// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/filenames.h"

#include <QSet>

namespace duoboek {

namespace {

// Leaves room below the 255 bytes that file systems allow: a character takes at most three of these in UTF-8,
// or four for two.
constexpr qsizetype longestStem = 70;

QString plainStem(const PaperDocument& document)
{
    QString stem = document.month.toText() + u'_' + document.payee.code;
    if (!document.coachCode.isEmpty() && document.coachCode != document.payee.code)
        stem += u'_' + document.coachCode;
    return stem;
}

/// What stands in front already keeps names away from those that Windows reserves.
QString safeStem(const QString& stem)
{
    QString safe = stem.normalized(QString::NormalizationForm_C).left(longestStem);
    for (QChar& c : safe) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    }
    return safe;
}

} // namespace

QStringList pdfFileNames(const std::vector<PaperDocument>& documents)
{
    QSet<QString> taken;
    const auto take = [&](const QString& stem) {
        const QString key = stem.toCaseFolded();
        if (taken.contains(key))
            return false;
        taken.insert(key);
        return true;
    };
    QStringList stems(static_cast<qsizetype>(documents.size()));
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const QString stem = plainStem(documents[i]);
        if (safeStem(stem) == stem && take(stem))
            stems[static_cast<qsizetype>(i)] = stem;
    }
    for (std::size_t i = 0; i < documents.size(); ++i) {
        QString& stem = stems[static_cast<qsizetype>(i)];
        if (!stem.isEmpty())
            continue;
        QString base = safeStem(plainStem(documents[i]));
        // Of several final documents of a month the later ones are told apart by what never changes.
        if (taken.contains(base.toCaseFolded()) && !documents[i].number.isEmpty())
            base = safeStem(plainStem(documents[i]) + u'_' + documents[i].number);
        stem = base;
        for (int n = 2; !take(stem); ++n)
            stem = base + u'-' + QString::number(n);
    }
    for (QString& stem : stems)
        stem += QStringLiteral(".pdf");
    return stems;
}

QString overviewFileName(Month month)
{
    return QStringLiteral("overzicht-%1.pdf").arg(month.toText());
}

QString attendanceFileName(const Session& session)
{
    const QString stem =
        QStringLiteral("aanwezigheidslijst-%1-%2").arg(toIsoText(session.heldOn), session.code);
    return safeStem(stem) + QStringLiteral(".pdf");
}

QString lifelineFileName(const QString& duoCode)
{
    return safeStem(QStringLiteral("levenslijn-%1").arg(duoCode)) + QStringLiteral(".pdf");
}

QString hoursFileName(const QString& title)
{
    return safeStem(QString(title).replace(u' ', u'-')) + QStringLiteral(".pdf");
}

} // namespace duoboek
