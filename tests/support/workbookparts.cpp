// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbookparts.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace duoboek::test {

WorkbookParts workbookOf(const QByteArray& rows, const QByteArray& strings)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    WorkbookParts parts;
    parts[QStringLiteral("xl/workbook.xml")] = head + "<workbook xmlns=\"" + main + "\" xmlns:r=\""
        + relations + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = head
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    parts[QStringLiteral("xl/styles.xml")] = head + "<styleSheet xmlns=\"" + main
        + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts>"
          "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
          "<xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    parts[QStringLiteral("xl/sharedStrings.xml")] =
        head + "<sst xmlns=\"" + main + "\">" + strings + "</sst>";
    parts[QStringLiteral("xl/worksheets/sheet1.xml")] =
        head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    return parts;
}

QByteArray packed(const WorkbookParts& parts)
{
    QBuffer bytes;
    QuaZip archive(&bytes);
    if (!archive.open(QuaZip::mdCreate))
        return {};
    for (const auto& [path, text] : parts) {
        QuaZipFile file(&archive);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(path)) || file.write(text) != text.size())
            return {};
    }
    archive.close();
    return bytes.data();
}

QByteArray textRow(const QList<QByteArray>& cells)
{
    QByteArray row = "<row>";
    for (const QByteArray& cell : cells)
        row += "<c t=\"str\"><v>" + cell + "</v></c>";
    return row + "</row>";
}

QByteArray workbookOfSheets(const std::vector<std::pair<QByteArray, QByteArray>>& sheets)
{
    WorkbookParts parts = workbookOf({});
    QByteArray names;
    QByteArray relations;
    for (const auto& [name, rows] : sheets) {
        names += "<sheet name=\"" + name + "\" r:id=\"" + name + "\"/>";
        relations += "<Relationship Id=\"" + name + "\" Target=\"" + name + ".xml\"/>";
        parts[QStringLiteral("xl/%1.xml").arg(QString::fromUtf8(name))] =
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }
    parts[QStringLiteral("xl/workbook.xml")].replace("</sheets>", names + "</sheets>");
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")].replace(
        "</Relationships>", relations + "</Relationships>");
    return packed(parts);
}

} // namespace duoboek::test
