// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statuslabels.h"

#include "ui/common/elidedlabel.h"

#include <QDir>
#include <QStatusBar>

#include <utility>

namespace duoboek {

StatusLabels::StatusLabels(QStatusBar& bar, const QString& loginName)
    : m_file(new ElidedLabel(Qt::ElideMiddle, &bar))
    , m_view(new ElidedLabel(Qt::ElideRight, &bar))
    , m_saved(new ElidedLabel(Qt::ElideRight, &bar))
{
    auto* login = new QLabel(tr("Logged on: %1").arg(loginName), &bar);
    login->setTextFormat(Qt::PlainText);
    const std::pair<QLabel*, const char*> labels[] = {
        {m_file, "fileLabel"}, {m_view, "viewLabel"}, {m_saved, "savedLabel"}, {login, "loginLabel"}};
    for (const auto& [label, name] : labels) {
        label->setObjectName(QLatin1String(name));
        label->setContentsMargins(8, 2, 8, 2);
    }
    bar.addWidget(m_file, 1);
    bar.addPermanentWidget(m_view);
    bar.addPermanentWidget(m_saved);
    m_view->hide();
    bar.addPermanentWidget(login);
}

void StatusLabels::showNoFile()
{
    m_file->setText(tr("No file"));
}

void StatusLabels::showFile(const QString& path, bool canEdit)
{
    const QString shown = QDir::toNativeSeparators(path);
    m_file->setText(canEdit ? shown : tr("%1 – for reading only").arg(shown));
}

void StatusLabels::showView(const QString& text)
{
    m_view->setText(text);
    m_view->setVisible(!text.isEmpty());
}

void StatusLabels::showSaved(const QString& text, const QString& time)
{
    m_saved->setText(text.isEmpty() ? QString() : tr("%1 – saved at %2").arg(text, time));
}

} // namespace duoboek
