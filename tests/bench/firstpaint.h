// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QWidget>

#include <unistd.h>
#include <utility>

/// Ends the program once a widget has been painted, and prints the program's proportional memory in
/// kilobytes.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget& window) { window.installEventFilter(this); }
    /// The widget may be made later; of one that scrolls, what is painted is its viewport.
    FirstPaint(QApplication& application, QString nameOfParent)
        : m_nameOfParent(std::move(nameOfParent))
    {
        application.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen && isAwaited(*watched)) {
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
    [[nodiscard]] bool isAwaited(const QObject& watched) const
    {
        return m_nameOfParent.isEmpty()
            || (watched.parent() && watched.parent()->objectName() == m_nameOfParent);
    }
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

    QString m_nameOfParent;
    bool m_seen = false;
};
