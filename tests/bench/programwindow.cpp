// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpaint.h"
#include "ui/common/translations.h"
#include "ui/common/uistate.h"
#include "ui/common/userpromptsdialogs.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowcontext.h"

#include <QTemporaryDir>

#include <memory>

using namespace duoboek;

/// programwindow FILE [WIDGET]: the program's own window with a file, as it starts, but for where it keeps
/// its state; up to the first painting of the window, or of what the named widget shows.
int main(int count, char** words)
{
    QApplication application(count, words);
    const QTemporaryDir folder;
    UiState state(folder.filePath(QStringLiteral("state.ini")));
    installTranslations(application, state.language());
    const SystemClock clock;
    UserPromptsDialogs prompts;
    MainWindow window({clock, prompts, state, QStringLiteral("bench")});
    const QString awaited = QCoreApplication::arguments().value(2);
    const auto end = awaited.isEmpty() ? std::make_unique<FirstPaint>(window)
                                       : std::make_unique<FirstPaint>(application, awaited);
    window.start(QCoreApplication::arguments().value(1));
    return QApplication::exec();
}
