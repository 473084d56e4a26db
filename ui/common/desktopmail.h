// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/userprompts.h"

namespace duoboek {

/// Shows a message in the mail program of the desktop. On Linux through xdg-email, which takes a file along;
/// elsewhere, and where that is missing, by an address that a desktop opens, which can carry none.
[[nodiscard]] MailOutcome showMailDraft(const MailDraft& draft);

} // namespace duoboek
