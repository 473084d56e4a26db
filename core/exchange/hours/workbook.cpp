// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/workbook.h"

#include "core/exchange/hours/sheetvalue.h"
#include "core/exchange/hours/workbookarchive.h"

#include <QHash>

#include <algorithm>

namespace duoboek {

namespace {

constexpr QLatin1StringView workbookPart("xl/workbook.xml");
constexpr QLatin1StringView relationsPart("xl/_rels/workbook.xml.rels");
constexpr QLatin1StringView stylesPart("xl/styles.xml");
constexpr QLatin1StringView stringsPart("xl/sharedStrings.xml");

/// An attribute of that name in whatever namespace: the two editions of the format differ in it.
QString attributeOf(const QXmlStreamReader& xml, QLatin1StringView name, bool qualified = false)
{
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.name() == name && attribute.prefix().isEmpty() != qualified)
            return attribute.value().toString();
    }
    return {};
}

/// All text within an element, without how it is to be pronounced.
QString textWithin(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters && text.size() <= TableLimits::cellCharacters)
            text += xml.text();
    }
    return text;
}

/// The column that a cell's reference names, from 0: "AB12" is 27; -1 where there is none.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > qsizetype(TableLimits::columns))
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

class WorkbookReader
{
public:
    explicit WorkbookReader(const QByteArray& bytes)
        : m_archive(bytes)
    {
    }

    Status open()
    {
        if (const Status opened = m_archive.open(); !opened)
            return opened;
        for (const auto read : {&WorkbookReader::readSheets, &WorkbookReader::readRelations,
                 &WorkbookReader::readFormats, &WorkbookReader::readStrings}) {
            if (const Status done = (this->*read)(); !done)
                return done;
        }
        return m_names.isEmpty() ? Status(Error{ErrorCode::NotAWorkbook}) : Status();
    }

    Checked<TextTable> readSheet(const QString& source, qsizetype sheet)
    {
        m_table = TextTable();
        m_row = 0;
        const Status read =
            m_archive.readPart(partOf(sheet), [this](QXmlStreamReader& xml) { return takeFromSheet(xml); });
        if (!read)
            return Problems{{{source, m_row, {}, {}}, read.error()}};
        return std::move(m_table);
    }

    [[nodiscard]] const QStringList& names() const { return m_names; }

private:
    Status readSheets()
    {
        return m_archive.readPart(workbookPart, [this](QXmlStreamReader& xml) -> Status {
            if (xml.name() == u"workbookPr") {
                const QString from1904 = attributeOf(xml, QLatin1StringView("date1904"));
                if (from1904 == u"1" || from1904 == u"true")
                    m_days = SheetDays::From1904;
            } else if (xml.name() == u"sheet") {
                m_names.append(attributeOf(xml, QLatin1StringView("name")));
                m_relationOfSheet.append(attributeOf(xml, QLatin1StringView("id"), true));
            }
            return {};
        });
    }

    Status readRelations()
    {
        return m_archive.readPart(relationsPart, [this](QXmlStreamReader& xml) -> Status {
            if (xml.name() == u"Relationship")
                m_targets.insert(
                    attributeOf(xml, QLatin1StringView("Id")), attributeOf(xml, QLatin1StringView("Target")));
            return {};
        });
    }

    [[nodiscard]] QString partOf(qsizetype sheet) const
    {
        const QString target = m_targets.value(m_relationOfSheet[sheet]);
        return target.startsWith(u'/') ? target.sliced(1) : QStringLiteral("xl/") + target;
    }

    Status readFormats()
    {
        if (!m_archive.has(stylesPart))
            return {};
        QHash<int, SheetFormat> own;
        bool isAmongCells = false;
        return m_archive.readPart(stylesPart, [&](QXmlStreamReader& xml) -> Status {
            if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"dxfs")
                isAmongCells = xml.name() == u"cellXfs";
            const int number = attributeOf(xml, QLatin1StringView("numFmtId")).toInt();
            if (xml.name() == u"numFmt")
                own.insert(number, formatOfCode(attributeOf(xml, QLatin1StringView("formatCode"))));
            else if (xml.name() == u"xf" && isAmongCells)
                m_formats.append(own.value(number, formatOfBuiltIn(number)));
            return {};
        });
    }

    Status readStrings()
    {
        if (!m_archive.has(stringsPart))
            return {};
        qsizetype characters = 0;
        return m_archive.readPart(stringsPart, [&](QXmlStreamReader& xml) -> Status {
            if (xml.name() != u"si")
                return {};
            m_strings.append(textWithin(xml));
            characters += m_strings.last().size();
            if (characters > TableLimits::allCharacters)
                return {ErrorCode::WorkbookTooLarge};
            return {};
        });
    }

    Status takeFromSheet(QXmlStreamReader& xml)
    {
        if (xml.name() != u"row")
            return {};
        const int number = attributeOf(xml, QLatin1StringView("r")).toInt();
        m_row = number > 0 ? number : m_row + 1;
        m_column = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() != u"c")
                xml.skipCurrentElement();
            else if (const Status taken = takeCell(xml); !taken)
                return taken;
        }
        if (auto refused = m_table.endRow(m_row))
            return *refused;
        return {};
    }

    Status takeCell(QXmlStreamReader& xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const qsizetype named = columnOf(attributes.value(QLatin1StringView("r")));
        if (std::max(named, m_column) >= qsizetype(TableLimits::columns))
            return {ErrorCode::TooManyColumns, {QString::number(TableLimits::columns)}};
        for (; m_column < named; ++m_column)
            m_table.appendCell({});
        const QString kind = attributes.value(QLatin1StringView("t")).toString();
        const int style = attributes.value(QLatin1StringView("s")).toInt();
        QString value;
        QString formula;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v" || xml.name() == u"is")
                value = textWithin(xml);
            else if (xml.name() == u"f")
                formula = u'=' + textWithin(xml);
            else
                xml.skipCurrentElement();
        }
        m_table.appendCell(value.isEmpty() ? formula : textOf(value, kind, style));
        ++m_column;
        return {};
    }

    [[nodiscard]] QString textOf(const QString& value, const QString& kind, int style) const
    {
        if (kind == u"s")
            return m_strings.value(value.toInt());
        if (kind == u"b")
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (!kind.isEmpty() && kind != u"n")
            return value;
        return sheetValueText(value, m_formats.value(style, SheetFormat::Number), m_days);
    }

    WorkbookArchive m_archive;
    QStringList m_names;
    QStringList m_relationOfSheet;
    QHash<QString, QString> m_targets;
    SheetDays m_days = SheetDays::From1900;
    QList<SheetFormat> m_formats; // by the style of a cell
    QStringList m_strings;
    TextTable m_table;
    int m_row = 0;
    qsizetype m_column = 0;
};

bool hasContent(const TextTable& table)
{
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (!table.isBlank(row))
            return true;
    }
    return false;
}

} // namespace

bool looksLikeWorkbook(QByteArrayView bytes)
{
    constexpr QByteArrayView archiveStart("PK\x03\x04");
    constexpr QByteArrayView oldWorkbookStart("\xD0\xCF\x11\xE0");
    return bytes.startsWith(archiveStart) || bytes.startsWith(oldWorkbookStart);
}

Checked<WorkbookSheet> readWorkbook(
    const QString& source, const QByteArray& bytes, std::optional<qsizetype> sheet)
{
    WorkbookReader reader(bytes);
    if (const Status opened = reader.open(); !opened)
        return Problems{{{source, 0, {}, {}}, opened.error()}};
    const qsizetype first = sheet.value_or(0);
    const qsizetype end = sheet ? first + 1 : reader.names().size();
    for (qsizetype place = first; place < end && place < reader.names().size(); ++place) {
        Checked<TextTable> table = reader.readSheet(source, place);
        if (!table)
            return table.error();
        if (sheet || hasContent(*table))
            return WorkbookSheet{reader.names(), place, std::move(*table)};
    }
    return Problems{{{source, 0, {}, {}}, {ErrorCode::EmptyTable}}};
}

} // namespace duoboek
