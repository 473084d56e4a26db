// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/background.h"

#include "ui/common/userprompts.h"

#include <QThread>

#include <memory>

namespace duoboek {

void runInBackground(UserPrompts& prompts, const QString& text, const std::function<void()>& work)
{
    constexpr qint64 pollEvery = 30; // milliseconds
    const std::unique_ptr<QThread> thread(QThread::create(work));
    const std::unique_ptr<Progress> progress = prompts.showProgress(text);
    thread->start();
    while (!thread->wait(QDeadlineTimer(pollEvery)))
        static_cast<void>(progress->report(0, 0)); // all or nothing, so it cannot be stopped half way
}

} // namespace duoboek
