// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchloader.h"

#include <QThread>

namespace duoboek {

SearchLoader::SearchLoader(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SearchLoader::~SearchLoader()
{
    drop();
}

void SearchLoader::setFile(const QString& path)
{
    drop();
    m_path = path;
}

void SearchLoader::drop()
{
    if (m_thread) {
        m_stop.request_stop();
        m_thread->wait();
        m_thread.reset();
    }
    m_result.reset();
}

void SearchLoader::load()
{
    if (m_thread || searched() || !hasFile())
        return;
    m_result.reset();
    m_stop = std::stop_source();
    const auto read = std::make_shared<Read>();
    m_thread.reset(QThread::create([read, path = m_path, today = m_clock.today(), stop = m_stop.get_token()] {
        *read = loadSearch(path, today, stop);
    }));
    // One that was dropped may still have its end waiting to be told.
    connect(m_thread.get(), &QThread::finished, this, [this, read, stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return;
        m_thread->wait();
        m_thread.reset();
        m_result = std::move(*read);
        Q_EMIT loaded();
    });
    m_thread->start();
}

} // namespace duoboek
