// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace duoboek {

/// Builds a JSON text value by value. For many rows: making a document of each would be most of the work.
class JsonText
{
public:
    JsonText& beginArray() { return begin(u'['); }
    JsonText& endArray() { return end(u']'); }
    JsonText& beginObject() { return begin(u'{'); }
    JsonText& endObject() { return end(u'}'); }
    /// The next value's name in an object; ASCII without quotes.
    JsonText& key(QLatin1StringView name);
    JsonText& add(const QString& text);
    JsonText& add(QLatin1StringView word);
    JsonText& add(qint64 number);
    JsonText& addNull();

    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    JsonText& begin(QChar bracket);
    JsonText& end(QChar bracket);
    void separate();

    QString m_text;
    bool m_isFirst = true; // no comma before the next value
};

} // namespace duoboek
