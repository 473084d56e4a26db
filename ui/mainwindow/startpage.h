// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace duoboek {

/// What stands in the window while no file is open: the first steps.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Demo { Offered, NotOffered };

    StartPage(const QStringList& recentFiles, Demo demo, QWidget* parent = nullptr);
    ~StartPage() override;

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void importWanted();
    void demoWanted();
    void recentFileChosen(const QString& path);

private:
    void addRecentFile(const QString& path);

    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace duoboek
