// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace duoboek {

/// What can be done with the documents of a month, with words and shortcuts; the menu and the buttons share
/// them.
class DocumentActions final : public QObject
{
    Q_OBJECT

public:
    explicit DocumentActions(QWidget* screen);

    QAction* const finalise;
    QAction* const correct;
    QAction* const explain;
    QAction* const explainMonth;
    QAction* const print;
    QAction* const preview;
    QAction* const save;
    QAction* const printAll;
    QAction* const saveAll;
    QAction* const mail;
    QAction* const overview;
    QAction* const zoomIn;
    QAction* const zoomOut;
    QAction* const fitWidth;

    void setEnabledForSheet(bool hasSheet);
    void setEnabledForMonth(bool hasDocuments);
    /// A month without documents has its answer too.
    void setMonthShown(bool isShown, bool canEdit) const { finalise->setEnabled(isShown && canEdit); }

private:
    [[nodiscard]] QAction* make(
        QWidget* screen, const char* name, const QString& text, const QString& button);
};

} // namespace duoboek
