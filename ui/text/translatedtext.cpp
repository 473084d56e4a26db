// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translatedtext.h"

#include <QCoreApplication>
#include <QTranslator>

namespace duoboek {

QString translatedText(const char* context, const char* source, const QTranslator* translator, int count)
{
    if (!translator)
        return QCoreApplication::translate(context, source, nullptr, count);
    QString text = translator->translate(context, source, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return count < 0 ? text : text.replace(QStringLiteral("%n"), QString::number(count));
}

} // namespace duoboek
