// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/background.h"

#include "ui/common/userprompts.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace duoboek {

namespace {

constexpr qint64 pollEvery = 30; // milliseconds

} // namespace

void runInBackground(UserPrompts& prompts, const QString& text, const std::function<void()>& work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    const std::unique_ptr<Progress> progress = prompts.showProgress(text);
    thread->start();
    while (!thread->wait(QDeadlineTimer(pollEvery)))
        static_cast<void>(progress->report(0, 0)); // all or nothing, so it cannot be stopped half way
}

void runInBackground(UserPrompts& prompts, const QString& text, qsizetype total,
    const std::function<void(const ReportProgress& report)>& work)
{
    std::atomic<qsizetype> done = 0;
    std::atomic<qsizetype> all = total;
    std::atomic<bool> goesOn = true;
    const std::unique_ptr<Progress> progress = prompts.showProgress(text);
    if (!progress->report(0, total))
        return;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        work([&](qsizetype nowDone, qsizetype nowAll) {
            done = nowDone;
            all = nowAll;
            return goesOn.load();
        });
    }));
    thread->start();
    while (!thread->wait(QDeadlineTimer(pollEvery))) {
        if (goesOn && !progress->report(done, all))
            goesOn = false;
    }
}

} // namespace duoboek
