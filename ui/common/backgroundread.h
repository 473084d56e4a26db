// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <memory>
#include <optional>
#include <stop_token>

namespace duoboek {

/// Reads something in a thread of its own, one thing at a time. What reads must touch nothing of the window
/// and open its own file.
class BackgroundRead final
{
public:
    BackgroundRead() = default;
    ~BackgroundRead() { drop(); }
    Q_DISABLE_COPY_MOVE(BackgroundRead)

    [[nodiscard]] bool isReading() const { return m_thread != nullptr; }

    /// read(stop) runs in the thread; what it gives goes to take() in the thread of the receiver, which
    /// outlives this, unless it is dropped before.
    template <class Read, class Take> void start(QObject& receiver, Read read, Take take)
    {
        drop();
        m_stop = std::stop_source();
        using Value = std::invoke_result_t<Read, std::stop_token>;
        const auto value = std::make_shared<std::optional<Value>>();
        const std::stop_token stop = m_stop.get_token();
        m_thread.reset(QThread::create([read, value, stop] { value->emplace(read(stop)); }));
        // One that was dropped may still have its end waiting to be told.
        QObject::connect(m_thread.get(), &QThread::finished, &receiver, [this, take, value, stop] {
            if (stop.stop_requested())
                return;
            end();
            take(std::move(**value));
        });
        m_thread->start();
    }

    /// Waits for its end, and forgets what it gives.
    void drop()
    {
        m_stop.request_stop();
        end();
    }

private:
    void end()
    {
        if (m_thread)
            m_thread->wait();
        m_thread.reset();
    }

    std::unique_ptr<QThread> m_thread; // while it reads
    std::stop_source m_stop;
};

} // namespace duoboek
