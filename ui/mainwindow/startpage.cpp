// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/startpage.h"

#include "ui/mainwindow/ui_startpage.h"

#include <QDir>
#include <QPushButton>

namespace duoboek {

namespace {
constexpr qsizetype mostRecentFiles = 4;
}

StartPage::StartPage(const QStringList& recentFiles, Demo demo, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    m_ui->demoButton->setVisible(demo == Demo::Offered);
    m_ui->recentLabel->setVisible(!recentFiles.isEmpty());
    for (const QString& path : recentFiles.mid(0, mostRecentFiles))
        addRecentFile(path);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(m_ui->newButton, &QAbstractButton::clicked, this, &StartPage::newWanted);
    connect(m_ui->importButton, &QAbstractButton::clicked, this, &StartPage::importWanted);
    connect(m_ui->demoButton, &QAbstractButton::clicked, this, &StartPage::demoWanted);
}

StartPage::~StartPage() = default;

void StartPage::addRecentFile(const QString& path)
{
    const QString native = QDir::toNativeSeparators(path);
    const QString shown =
        fontMetrics().elidedText(native, Qt::ElideMiddle, m_ui->explanationLabel->minimumWidth());
    auto* button = new QPushButton(QString(shown).replace(u'&', QStringLiteral("&&")), this);
    button->setAccessibleName(native);
    button->setMinimumHeight(28);
    m_ui->recentLayout->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentFileChosen(path); });
}

} // namespace duoboek
