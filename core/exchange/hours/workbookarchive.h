// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QXmlStreamReader>

#include <functional>
#include <memory>

class QuaZip;

namespace duoboek {

/// The parts of a workbook, each an XML document in an archive.
class WorkbookArchive
{
public:
    explicit WorkbookArchive(const QByteArray& bytes);
    ~WorkbookArchive();
    WorkbookArchive(const WorkbookArchive&) = delete;
    WorkbookArchive& operator=(const WorkbookArchive&) = delete;

    /// NotAWorkbook or WorkbookTooLarge.
    [[nodiscard]] Status open();
    [[nodiscard]] bool has(const QString& part) const;
    /// Calls take for each element that begins in a part, until it gives an error. What it leaves of an
    /// element is gone through as well. NotAWorkbook, WorkbookTooLarge or WorkbookNotPlain.
    [[nodiscard]] Status readPart(
        const QString& part, const std::function<Status(QXmlStreamReader& xml)>& take) const;

private:
    QBuffer m_bytes;
    std::unique_ptr<QuaZip> m_archive;
};

} // namespace duoboek
