// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchloader.h"

namespace duoboek {

SearchLoader::SearchLoader(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void SearchLoader::setFile(const QString& path)
{
    drop();
    m_path = path;
}

void SearchLoader::drop()
{
    m_read.drop();
    m_result.reset();
}

void SearchLoader::load()
{
    if (m_read.isReading() || searched() || !hasFile())
        return;
    m_result.reset();
    m_read.start(
        *this,
        [path = m_path, today = m_clock.today()](
            const std::stop_token& stop) { return loadSearch(path, today, stop); },
        [this](Result<SearchedFile> read) {
            m_result = std::move(read);
            Q_EMIT loaded();
        });
}

} // namespace duoboek
