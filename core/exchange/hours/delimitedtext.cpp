// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/delimitedtext.h"

#include "core/exchange/csvparser.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace duoboek {

namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView littleEndianMark("\xFF\xFE");
constexpr QByteArrayView bigEndianMark("\xFE\xFF");

/// The letters of Windows-1252 from 0x80 up to 0x9F, where it differs from Latin-1; 0 where it has none.
constexpr std::array<char16_t, 32> windowsLetters{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QByteArrayView withoutMark(QByteArrayView bytes, QByteArrayView mark)
{
    return bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
}

Result<QByteArray> fromWindows1252(QByteArrayView bytes)
{
    constexpr unsigned char firstOwn = 0x80;
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text) {
        const std::size_t place = letter.unicode() - std::size_t(firstOwn);
        if (letter.unicode() < firstOwn || place >= windowsLetters.size())
            continue;
        if (windowsLetters[place] == 0)
            return {ErrorCode::NotWindows1252};
        letter = QChar(windowsLetters[place]);
    }
    return text.toUtf8();
}

Result<QByteArray> fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return {ErrorCode::NotUtf16};
    return text.toUtf8();
}

Result<QByteArray> toUtf8(const QByteArray& bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
            return {ErrorCode::NotUtf8};
        return bytes.startsWith(utf8Mark) ? bytes.sliced(utf8Mark.size()) : bytes;
    case TextEncoding::Utf16LittleEndian:
        return fromUtf16(withoutMark(bytes, littleEndianMark), QStringConverter::Utf16LE);
    case TextEncoding::Utf16BigEndian:
        return fromUtf16(withoutMark(bytes, bigEndianMark), QStringConverter::Utf16BE);
    case TextEncoding::Windows1252:
        break;
    }
    return fromWindows1252(bytes);
}

/// Of each record at the beginning of a text, how many separators it has outside quotation marks.
std::vector<int> countSeparators(QByteArrayView utf8, char separator)
{
    constexpr std::size_t mostRecords = 100;
    std::vector<int> counts;
    int count = 0;
    bool isQuoted = false;
    bool isBlank = true;
    for (const char c : utf8) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            ++count;
        if (c == '\n' && !isQuoted) {
            if (!isBlank)
                counts.push_back(count);
            count = 0;
            isBlank = true;
            if (counts.size() == mostRecords)
                return counts;
        } else if (c != '\r') {
            isBlank = false;
        }
    }
    if (!isBlank)
        counts.push_back(count);
    return counts;
}

/// How many records have as many separators as most of them; 0 where most have none.
qsizetype agreementOn(char separator, QByteArrayView utf8)
{
    const std::vector<int> counts = countSeparators(utf8, separator);
    qsizetype best = 0;
    for (const int count : counts) {
        if (count > 0)
            best = std::max<qsizetype>(best, std::count(counts.begin(), counts.end(), count));
    }
    return best * 2 >= static_cast<qsizetype>(counts.size()) ? best : 0;
}

/// The separator that a first line "sep=;" names, as spreadsheets write and read it.
std::optional<char> namedSeparator(QByteArrayView utf8)
{
    constexpr QByteArrayView announcement("sep=");
    const QByteArrayView line = utf8.first(std::max<qsizetype>(utf8.indexOf('\n'), 0)).trimmed();
    if (line.size() != announcement.size() + 1 || !line.startsWith(announcement))
        return std::nullopt;
    return line.back();
}

class TextTableSink : public CsvSink
{
public:
    explicit TextTableSink(TextTable& table)
        : m_table(table)
    {
    }

    void takeCell(QByteArrayView utf8) override
    {
        // A character takes three bytes at most, so that a longer cell is too long whatever it says.
        const bool fits = utf8.size() <= 3 * TableLimits::cellCharacters;
        m_table.appendCell(QString::fromUtf8(fits ? utf8 : utf8.first(3 * TableLimits::cellCharacters + 3)));
    }
    std::optional<Error> endRow(int line) override { return m_table.endRow(line); }

private:
    TextTable& m_table;
};

} // namespace

TextEncoding encodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith(utf8Mark))
        return TextEncoding::Utf8;
    if (bytes.startsWith(littleEndianMark))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith(bigEndianMark))
        return TextEncoding::Utf16BigEndian;
    // Without a mark the first letter tells, which in a table is a plain one.
    if (bytes.size() > 1 && (bytes[0] == '\0') != (bytes[1] == '\0'))
        return bytes[0] == '\0' ? TextEncoding::Utf16BigEndian : TextEncoding::Utf16LittleEndian;
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8() ? TextEncoding::Utf8
                                                                     : TextEncoding::Windows1252;
}

Result<DecodedText> decodeText(const QByteArray& bytes, TextEncoding encoding)
{
    const Result<QByteArray> utf8 = toUtf8(bytes, encoding);
    if (!utf8)
        return utf8.error();
    if (utf8->contains('\0'))
        return {ErrorCode::NulByte};
    return DecodedText{*utf8, encoding};
}

std::optional<char> separatorOf(QByteArrayView utf8)
{
    if (const auto named = namedSeparator(utf8))
        return named;
    std::optional<char> best;
    qsizetype agreeing = 0;
    bool isTied = false;
    for (const char separator : knownSeparators) {
        const qsizetype records = agreementOn(separator, utf8);
        if (records == 0 || records < agreeing)
            continue;
        isTied = records == agreeing;
        best = separator;
        agreeing = records;
    }
    return isTied ? std::nullopt : best;
}

Checked<TextTable> readDelimitedText(const QString& source, QByteArrayView utf8, char separator)
{
    TextTable table;
    TextTableSink sink(table);
    if (auto failure = parseCsv(utf8, separator, sink))
        return Problems{{{source, failure->line, {}, {}}, std::move(failure->error)}};
    if (table.rowCount() == 0)
        return Problems{{{source, 1, {}, {}}, {ErrorCode::EmptyTable}}};
    return table;
}

} // namespace duoboek
