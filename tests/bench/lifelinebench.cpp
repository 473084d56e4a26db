// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "ui/lifeline/lifelineview.h"

#include <QImage>
#include <QPainter>

namespace {

using namespace duoboek;

/// Years of a duo with hours on two days of each week, a session each month, a talk and another agreement
/// each half year.
Lifeline lifelineOf(int years)
{
    const QDate first(2013, 1, 7);
    const QDate today = first.addYears(years).addDays(-1);
    Lifeline lifeline;
    lifeline.duoCode = QStringLiteral("D000001");
    lifeline.active = DateRange::from(first);
    lifeline.contracts = {{first, DateRange::from(first)}};
    for (QDate day = first; day <= today; day = day.addDays(7)) {
        lifeline.worked.push_back({day, WorkTime(60 + day.day())});
        lifeline.worked.push_back({day.addDays(2), WorkTime(30 + day.month())});
    }
    for (QDate day = first; day <= today; day = day.addMonths(6)) {
        lifeline.agreements.push_back({day, WorkTime(90 + 5 * day.month()), {}});
        lifeline.marks.push_back({day, LifelineMarkKind::Agreement});
        lifeline.marks.push_back({day.addDays(10), LifelineMarkKind::CoachTalk});
    }
    for (QDate day = first; day <= today; day = day.addMonths(1))
        lifeline.marks.push_back({day, LifelineMarkKind::Session});
    complete(lifeline, today);
    return lifeline;
}

/// The worst frame of many: each moves or zooms, which lays all of it out again, and is painted.
double worstFrame(LifelineView& view, const std::function<void(int)>& change)
{
    constexpr int frames = 60;
    QImage screen(view.size(), QImage::Format_ARGB32_Premultiplied);
    double worst = 0;
    for (int frame = 0; frame < frames; ++frame) {
        const Cost cost = costOf([&] {
            change(frame);
            QPainter painter(&screen);
            view.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
        });
        worst = std::max(worst, cost.processorSeconds);
    }
    return worst;
}

} // namespace

void benchLifeline()
{
    const Wording wording(Language::Dutch);
    for (const int years : {10, 30}) {
        LifelineView view(lifelineOf(years), wording);
        view.resize(1200, 560);
        view.show();
        const QString aim = years == 10 ? QStringLiteral("at most 16 ms") : QString();
        const auto tell = [&](const QString& what, const std::function<void(int)>& change) {
            printRow(QStringLiteral("lifeline of %1 years, %2").arg(years).arg(what), QString(),
                QStringLiteral("%1 ms").arg(worstFrame(view, change) * 1000, 0, 'f', 1), QString(), aim);
        };
        tell(QStringLiteral("all of it"), [&](int) { view.showAll(); });
        tell(QStringLiteral("zooming"), [&](int frame) { frame % 2 == 0 ? view.zoomIn() : view.zoomOut(); });
        view.showAll();
        while (view.shownDays() > 5 * 365)
            view.zoomIn();
        tell(QStringLiteral("moving through 5 of them"),
            [&](int frame) { view.moveTo(view.lifeline().days.first().addDays(frame % 2 == 0 ? 0 : 90)); });
    }
}
