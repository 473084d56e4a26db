// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/readablepalette.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <cmath>

namespace duoboek {

namespace {

constexpr double leastContrast = 4.5; // of text
constexpr double hintShare = 0.65; // of the text's own colour
constexpr double step = 0.05;

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor& one, const QColor& other, double shareOfOne)
{
    const auto part = [shareOfOne](float ofOne, float ofOther) {
        return static_cast<float>(shareOfOne * ofOne + (1 - shareOfOne) * ofOther);
    };
    return QColor::fromRgbF(
        part(one.redF(), other.redF()), part(one.greenF(), other.greenF()), part(one.blueF(), other.blueF()));
}

/// The ground, moved away from the colour of the text on it as far as is needed.
QColor groundFor(const QColor& text, const QColor& ground)
{
    const QColor away = luminance(text) > luminance(ground) ? Qt::black : Qt::white;
    double share = 1;
    QColor moved = ground;
    while (contrastBetween(text, moved) < leastContrast && share > 0) {
        share -= step;
        moved = mixed(ground, away, std::max(share, 0.0));
    }
    return moved;
}

} // namespace

double contrastBetween(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QPalette readableColours(const QPalette& palette)
{
    QPalette readable;
    readable.setResolveMask(0);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor hint = palette.color(group, QPalette::PlaceholderText);
        if (contrastBetween(mixed(hint, base, hint.alphaF()), base) < leastContrast)
            readable.setColor(group, QPalette::PlaceholderText,
                mixed(palette.color(group, QPalette::Text), base, hintShare));
        const QColor chosen = palette.color(group, QPalette::Highlight);
        const QColor onChosen = palette.color(group, QPalette::HighlightedText);
        if (contrastBetween(onChosen, chosen) < leastContrast)
            readable.setColor(group, QPalette::Highlight, groundFor(onChosen, chosen));
    }
    return readable;
}

ReadablePalette::ReadablePalette(QObject* parent)
    : QObject(parent)
{
    apply();
    QCoreApplication::instance()->installEventFilter(this);
}

void ReadablePalette::apply()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    if (readableColours(QApplication::palette()).resolveMask() != 0) {
        QApplication::setPalette(QPalette()); // without those that were set for the colours of before
        QApplication::setPalette(readableColours(QApplication::palette()));
    }
    m_isApplying = false;
}

bool ReadablePalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace duoboek
