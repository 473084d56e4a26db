// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

namespace duoboek {

/// As WCAG has it: from 1, for the same colour, to 21.
[[nodiscard]] double contrastBetween(const QColor& one, const QColor& other);

/// The colours of a palette that must be others for its text to be read: of hints in empty fields, and behind
/// what is chosen. Nothing else is set in it.
[[nodiscard]] QPalette readableColours(const QPalette& palette);

/// Keeps the text of the program readable in whatever colours the platform gives it, also when those change.
class ReadablePalette final : public QObject
{
    Q_OBJECT

public:
    explicit ReadablePalette(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    bool m_isApplying = false;
};

} // namespace duoboek
