// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/usecases/loadsearch.h"
#include "ui/common/backgroundread.h"
#include "ui/text/format.h"

#include <QObject>

#include <optional>

namespace duoboek {

/// Reads what can be searched in the open file, in a thread of its own and not before it is wanted.
class SearchLoader final : public QObject
{
    Q_OBJECT

public:
    SearchLoader(const Clock& clock, Format format, QObject* parent = nullptr);

    /// Without a path for none. What was read of another file, or of this one, is dropped.
    void setFile(const DatabaseAddress& file);
    [[nodiscard]] bool hasFile() const { return !m_file.path.isEmpty(); }
    /// Because the file has changed.
    void drop();
    /// Unless it has been read or is being read; what could not be read is tried again.
    void load();

    /// Null until it has been read.
    [[nodiscard]] const SearchedFile* searched() const
    {
        return m_result && *m_result ? &**m_result : nullptr;
    }
    /// Null unless it cannot be read.
    [[nodiscard]] const Error* error() const { return m_result && !*m_result ? &m_result->error() : nullptr; }

Q_SIGNALS:
    /// It is there, or cannot be read.
    void loaded();

private:
    const Clock& m_clock;
    Format m_format;
    DatabaseAddress m_file;
    std::optional<Result<SearchedFile>> m_result;
    BackgroundRead m_read;
};

} // namespace duoboek
