// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QWidget>

#include <unistd.h>

/// Ends the program once the window has been painted, and prints its proportional memory in kilobytes.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget& window) { window.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // Behind this painting, but before what waits for the window to stand there.
            QMetaObject::invokeMethod(
                watched,
                [] {
                    printMemory();
                    ::_exit(0); // the start is what is measured, not the end
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    static void printMemory()
    {
        QFile memory(QStringLiteral("/proc/self/smaps_rollup"));
        if (!memory.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray& line : memory.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                QTextStream(stdout) << line.mid(4).trimmed().split(' ').first() << Qt::endl;
        }
    }

    bool m_seen = false;
};
