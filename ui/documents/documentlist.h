// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/finaldocument.h"
#include "ui/text/format.h"

#include <QWidget>

#include <vector>

namespace duoboek {

class RecordList;

/// The final documents of somebody or something, newest first, among other details; the chosen one can be
/// gone to.
class DocumentList final : public QWidget
{
    Q_OBJECT

public:
    DocumentList(Format format, const QString& emptySentence, QWidget* parent = nullptr);

    void setDocuments(const std::vector<FinalDocument>& documents);

Q_SIGNALS:
    void documentWanted(duoboek::DocumentId document);

private:
    void goTo(qint64 id);

    Format m_format;
    RecordList* m_list;
};

} // namespace duoboek
