// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"

#include "core/storage/database.h"
#include "core/usecases/listpayments.h"
#include "ui/common/listtable.h"
#include "ui/mainwindow/startpage.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTimer>

namespace duoboek::test {

WindowFixture::WindowFixture()
    : file(makeSmallFile(folder.path(), QStringLiteral("klein.duoboek")))
    , state(folder.filePath(QStringLiteral("window.ini")))
    , context{clock, prompts, state, QStringLiteral("jansen")}
{
    state.setLastFolder(folder.path());
}

void WindowFixture::start()
{
    window = std::make_unique<MainWindow>(context);
    window->start({});
    QApplication::setActiveWindow(window.get());
    static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    if (!QTest::qWaitFor([this] { return window->findChild<StartPage*>() != nullptr; }))
        qFatal("the window stays empty");
}

void WindowFixture::stop()
{
    window->close();
    window.reset();
}

void WindowFixture::waitForDuo()
{
    QCoreApplication::processEvents();
    const bool isShown = QTest::qWaitFor([this] {
        const auto& table = find<ListTable>("duoTable");
        const auto* code = window->findChild<QLabel*>(QStringLiteral("detailsCode"));
        const bool isChosenShown = table.model()->rowCount() == 0
            || (code && code->text() == table.currentIndex().siblingAtColumn(0).data().toString());
        return isChosenShown && !find<QTimer>("detailsTimer").isActive();
    });
    if (!isShown)
        qFatal("the details of the duo never come");
}

QStringList WindowFixture::wentOut(Month month) const
{
    const auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        qFatal("the file cannot be opened");
    const auto kept = listOutputs(**database, month);
    if (!kept)
        qFatal("what went out cannot be read");
    QStringList rows;
    for (const KeptOutput& each : *kept)
        rows.append(QStringLiteral("%1: %2").arg(each.output.title, QString(wordFor(each.method))));
    return rows;
}

QStringList columnTexts(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

int pdfPages(const QString& path)
{
    QProcess pdfinfo;
    pdfinfo.start(QStringLiteral("pdfinfo"), {path});
    pdfinfo.waitForFinished();
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(QString::fromUtf8(pdfinfo.readAllStandardOutput())).captured(1).toInt();
}

} // namespace duoboek::test
