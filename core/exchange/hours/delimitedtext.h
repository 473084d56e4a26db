// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hours/texttable.h"

#include <QByteArray>

#include <optional>

namespace duoboek {

enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
};

/// Text of a file, whatever encoding it came in.
struct DecodedText
{
    QByteArray utf8; ///< without a byte order mark
    TextEncoding encoding = TextEncoding::Utf8; ///< that it had
};

/// A byte order mark decides, or a zero beside the first letter; without either, text that is right UTF-8 is
/// that, and all else Windows-1252.
[[nodiscard]] TextEncoding encodingOf(QByteArrayView bytes);
/// NotUtf8, NotUtf16, NotWindows1252 or NulByte for what is no text in that encoding.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes, TextEncoding encoding);

/// The separators that tables come with, the likeliest first.
inline constexpr char knownSeparators[] = {'\t', ';', ','};

/// The one that takes the first lines apart into the same number of cells, or that "sep=;" names; nothing
/// when several do so equally well.
[[nodiscard]] std::optional<char> separatorOf(QByteArrayView utf8);

/// The rows of a text. Whatever is wrong is told with its line and ends the reading; source names the file in
/// it.
[[nodiscard]] Checked<TextTable> readDelimitedText(
    const QString& source, QByteArrayView utf8, char separator);

} // namespace duoboek
