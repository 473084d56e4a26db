// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hours/workbookarchive.h"

#include "core/exchange/hours/workbook.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace duoboek {

WorkbookArchive::WorkbookArchive(const QByteArray& bytes)
    : m_archive(std::make_unique<QuaZip>(&m_bytes))
{
    m_bytes.setData(bytes);
}

WorkbookArchive::~WorkbookArchive() = default;

Status WorkbookArchive::open()
{
    if (!m_archive->open(QuaZip::mdUnzip))
        return {ErrorCode::NotAWorkbook};
    if (m_archive->getEntriesCount() > WorkbookLimits::entries)
        return {ErrorCode::WorkbookTooLarge};
    return {};
}

bool WorkbookArchive::has(const QString& part) const
{
    return m_archive->setCurrentFile(part);
}

Status WorkbookArchive::readPart(
    const QString& part, const std::function<Status(QXmlStreamReader& xml)>& take) const
{
    QuaZipFile file(m_archive.get());
    if (!has(part) || !file.open(QIODevice::ReadOnly))
        return {ErrorCode::NotAWorkbook, {}, part};
    // The library gives no more than the part claims to hold.
    if (file.usize() > WorkbookLimits::partBytes)
        return {ErrorCode::WorkbookTooLarge};
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return {ErrorCode::WorkbookNotPlain};
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (const Status taken = take(xml); !taken)
            return taken;
    }
    if (xml.hasError())
        return {ErrorCode::NotAWorkbook, {}, part};
    return {};
}

} // namespace duoboek
