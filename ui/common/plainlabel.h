// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace duoboek {

/// Shows text from data: as plain text whatever it looks like, in as many lines as it needs, and selectable.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr)
        : PlainLabel(QString(), parent)
    {
    }
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
};

/// What a heading stands over.
enum class HeadingOf {
    Section, ///< bold
    Page, ///< the name of what all of it is about: bold and larger
};
void makeHeading(QLabel& label, HeadingOf what);
/// The heading of a section, as a child of the parent.
[[nodiscard]] PlainLabel* sectionHeading(const QString& text, QWidget* parent);

} // namespace duoboek
