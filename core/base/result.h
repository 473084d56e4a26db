// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace duoboek {

/// A value, or the Error that stood in its way. A function that can fail for reasons outside the program
/// returns this and its caller must look at it; nothing of ours throws.
template <class T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(Error error)
        : tl::expected<T, Error>(tl::unexpect, std::move(error))
    {
    }
    Result(ErrorCode code, QStringList arguments = {}, QString detail = {})
        : Result(Error{code, std::move(arguments), std::move(detail)})
    {
    }
};

using Status = Result<void>;

/// A finished piece of work, or every problem that was found in its input.
template <class T> class [[nodiscard]] Checked : public tl::expected<T, Problems>
{
public:
    using tl::expected<T, Problems>::expected;
    Checked(Problems problems)
        : tl::expected<T, Problems>(tl::unexpect, std::move(problems))
    {
    }
    Checked(Error error)
        : Checked(Problems{Problem{{}, std::move(error)}})
    {
    }
};

} // namespace duoboek
