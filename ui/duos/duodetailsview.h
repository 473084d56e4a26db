// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/showduo.h"
#include "ui/text/wording.h"

#include <QScrollArea>

namespace duoboek {

class DetailSection;

/// Everything about one duo, to read: people, agreements, tariff with its reason, hours, papers, sessions.
class DuoDetailsView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DuoDetailsView(QWidget* parent = nullptr);

    void showDetails(const DuoDetails& details, const Wording& wording);
    /// A sentence instead of details.
    void showSentence(const QString& text);

private:
    void setSections(
        const QString& title, const QString& subtitle, const std::vector<DetailSection*>& sections);
};

} // namespace duoboek
