// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsontext.h"

namespace duoboek {

namespace {

void appendEscaped(QString& json, QChar c)
{
    if (c == u'"' || c == u'\\')
        json.append(u'\\').append(c);
    else
        json.append(QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')));
}

} // namespace

JsonText& JsonText::key(QLatin1StringView name)
{
    separate();
    m_text.append(u'"').append(name).append(QLatin1StringView("\":"));
    m_isFirst = true;
    return *this;
}

JsonText& JsonText::add(const QString& text)
{
    separate();
    m_text.append(u'"');
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c != u'"' && c != u'\\' && c >= u' ')
            continue;
        m_text.append(QStringView(text).sliced(written, i - written));
        appendEscaped(m_text, c);
        written = i + 1;
    }
    m_text.append(QStringView(text).sliced(written)).append(u'"');
    return *this;
}

JsonText& JsonText::add(QLatin1StringView word)
{
    return add(QString(word));
}

JsonText& JsonText::add(qint64 number)
{
    separate();
    m_text.append(QString::number(number));
    return *this;
}

JsonText& JsonText::addNull()
{
    separate();
    m_text.append(QLatin1StringView("null"));
    return *this;
}

JsonText& JsonText::begin(QChar bracket)
{
    separate();
    m_text.append(bracket);
    m_isFirst = true;
    return *this;
}

JsonText& JsonText::end(QChar bracket)
{
    m_text.append(bracket);
    m_isFirst = false;
    return *this;
}

void JsonText::separate()
{
    if (!m_isFirst)
        m_text.append(u',');
    m_isFirst = false;
}

} // namespace duoboek
