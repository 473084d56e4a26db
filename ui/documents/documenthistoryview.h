// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/common/plainlabel.h"
#include "ui/text/format.h"

namespace duoboek {

class Database;

/// What happened to a final document, in a few lines; hidden where there is none.
class DocumentHistoryView final : public PlainLabel
{
    Q_OBJECT

public:
    explicit DocumentHistoryView(QWidget* parent = nullptr);

    void showDocument(const Database& database, DocumentId document, const Format& format);
};

} // namespace duoboek
