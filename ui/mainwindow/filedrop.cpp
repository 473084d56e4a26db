// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filedrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace duoboek {

FileDrop::FileDrop(QWidget& window, IsWanted isWanted)
    : QObject(&window)
    , m_isWanted(std::move(isWanted))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::isAdministration(const QString& path)
{
    return QFileInfo(path).suffix().compare(QLatin1StringView("duoboek"), Qt::CaseInsensitive) == 0;
}

bool FileDrop::isTable(const QString& path)
{
    static const QStringList endings = QStringLiteral("csv|txt|tsv|xlsx").split(u'|');
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

QString FileDrop::wantedPath(const QDropEvent& event) const
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return !path.isEmpty() && m_isWanted(path) ? path : QString();
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto& drop = *static_cast<QDropEvent*>(event);
    const QString path = wantedPath(drop);
    if (path.isEmpty()) {
        drop.ignore();
        return true;
    }
    drop.acceptProposedAction();
    if (type == QEvent::Drop)
        QTimer::singleShot(0, this, [this, path] { Q_EMIT dropped(path); });
    return true;
}

} // namespace duoboek
