// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessions/sessionoutput.h"

#include <QList>
#include <QObject>

class QAction;
class QToolButton;
class QWidget;

namespace duoboek {

/// What can be done with the papers of an intervision, wherever its session is shown.
class IntervisionPapers final : public QObject
{
    Q_OBJECT

public:
    explicit IntervisionPapers(QObject* parent);

    /// With a null between the pack and the report.
    [[nodiscard]] QList<QAction*> actions() const;
    /// Whether an intervision is shown.
    void setEnabled(bool isEnabled);

    /// A button with papers in its menu; a null parts them.
    [[nodiscard]] static QToolButton* makeButton(const QList<QAction*>& papers, QWidget* parent);

Q_SIGNALS:
    void previewWanted(SessionPaper what);
    void saveWanted(SessionPaper what);

private:
    QAction* m_previewPack;
    QAction* m_savePack;
    QAction* m_previewReport;
    QAction* m_saveReport;
};

} // namespace duoboek
