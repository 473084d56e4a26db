// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

namespace duoboek {

/// How a participant prefers to be reached; most prefer mail, or contact through their coach, to a call.
enum class ContactChannel {
    Email,
    Coach, ///< through the coach
    Letter,
    Message, ///< a text message
    Phone,
};

template <>
inline constexpr EnumWord<ContactChannel> enumWords<ContactChannel>[] = {
    {ContactChannel::Email, QLatin1StringView("email")},
    {ContactChannel::Coach, QLatin1StringView("coach")},
    {ContactChannel::Letter, QLatin1StringView("letter")},
    {ContactChannel::Message, QLatin1StringView("message")},
    {ContactChannel::Phone, QLatin1StringView("phone")},
};

} // namespace duoboek
