// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lifeline/lifeline.h"
#include "ui/common/screen.h"

#include <QDialog>

class QHBoxLayout;
class QScrollBar;

namespace duoboek {

class LifelineView;
class PlainLabel;

/// A duo through time, to look at and to print.
class LifelineDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The database outlives it.
    LifelineDialog(
        Lifeline lifeline, const ScreenContext& context, const Database& database, QWidget* parent = nullptr);

private:
    enum class Way { Printer, File };

    void addButton(QHBoxLayout& row, const char* name, const QString& text, void (LifelineView::*slot)());
    void followSpan();
    /// A mark in words, or what is shown where none is chosen.
    void say(const QString& words);
    void takeOut(Way way);

    const ScreenContext m_context;
    const Database& m_database;
    LifelineView* m_view;
    QScrollBar* m_bar;
    PlainLabel* m_words;
};

} // namespace duoboek
