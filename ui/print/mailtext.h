// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdocument.h"
#include "ui/text/wording.h"

namespace duoboek {

/// What a payee reads in the message that a final document is attached to: its number and month, never a duo
/// or a participant.
struct MailText
{
    QString subject;
    QString body;
};
[[nodiscard]] MailText mailTextOf(const PaperDocument& document, const Wording& wording);

} // namespace duoboek
