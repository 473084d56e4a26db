// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ownletters.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QSet>

namespace duoboek {

namespace {

using Letters = QSet<QString>;

QString letterOf(const QString& text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// text with a letter that is not taken, or with none.
QString withFreeLetter(const QString& text, const Letters& taken)
{
    if (!taken.contains(letterOf(text)))
        return text;
    const QString words = QString(text).remove(u'&');
    for (qsizetype place = 0; place < words.size(); ++place) {
        const QString other = QString(words).insert(place, u'&');
        if (words[place].isLetter() && !taken.contains(letterOf(other)))
            return other;
    }
    return words;
}

template <class Widget> void giveOwn(Widget& widget, Letters& taken)
{
    if (letterOf(widget.text()).isEmpty())
        return;
    const QString text = withFreeLetter(widget.text(), taken);
    if (text != widget.text())
        widget.setText(text);
    taken.insert(letterOf(text));
}

} // namespace

void giveOwnLetters(QWidget& page)
{
    Letters taken;
    for (QLabel* label : page.findChildren<QLabel*>()) {
        if (label->buddy())
            giveOwn(*label, taken);
    }
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>())
        giveOwn(*button, taken);
}

} // namespace duoboek
