// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <functional>
#include <string>
#include <unordered_map>

namespace duoboek {

/// What texts of a table turned out to mean. A large table asks several times a row, and Qt's own hash, which
/// is made to withstand floods, would be most of what that costs; so no more than a few texts are kept.
template <class Value> class KnownTexts
{
public:
    /// What is known of a text, or what read() makes of it. Stands until the next call.
    template <class Read> [[nodiscard]] const Value& valueOf(QStringView text, Read read)
    {
        const std::u16string_view key(text.utf16(), static_cast<std::size_t>(text.size()));
        if (const auto known = m_values.find(key); known != m_values.end())
            return known->second;
        if (m_values.size() == mostTexts)
            m_values.clear();
        return m_values.emplace(key, read()).first->second;
    }

private:
    static constexpr std::size_t mostTexts = 20'000;

    struct Hash
    {
        // The library looks for this name.
        using is_transparent = void; // NOLINT(readability-identifier-naming)
        std::size_t operator()(std::u16string_view text) const
        {
            return std::hash<std::u16string_view>()(text);
        }
    };

    std::unordered_map<std::u16string, Value, Hash, std::equal_to<>> m_values;
};

} // namespace duoboek
