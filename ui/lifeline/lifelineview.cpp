// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifeline/lifelineview.h"

#include "ui/common/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace duoboek {

namespace {

constexpr double fewestDays = 28; // that are shown at once
constexpr double zoomStep = 0.8;
constexpr double wheelNotch = 120; // as Qt counts
constexpr double smallMove = 0.125; // of what is shown
constexpr double pageMove = 0.9;
constexpr double thinnerThan = 1; // millimetres: a line
constexpr int mostSaid = 6; // marks of one spot

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(
        mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue()));
}

} // namespace

LifelineView::LifelineView(Lifeline lifeline, const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_lifeline(std::move(lifeline))
    , m_wording(wording)
    , m_words(wording, TypedTexts::Said)
    , m_measurer(*this)
    , m_first(m_lifeline.days.first())
    , m_days(static_cast<double>(allDays()))
{
    setObjectName(QStringLiteral("lifelineView"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_words.title(m_lifeline));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    applyFont();
}

void LifelineView::applyFont()
{
    m_measurer = ScreenMeasurer(*this);
    LifelineFrame frame;
    frame.lineHeight = m_measurer.lineHeight();
    constexpr int leastWidth = 320; // pixels
    setMinimumSize(
        leastWidth, static_cast<int>(std::ceil(frame.leastHeight() * m_measurer.pixelsPerMillimetre())));
    drawAgain();
}

qint64 LifelineView::allDays() const
{
    return std::max(static_cast<qint64>(fewestDays), m_lifeline.days.first().daysTo(m_lifeline.days.end()));
}

QString LifelineView::spanText() const
{
    return tr("%1 to %2")
        .arg(m_wording.format().date(m_first), m_wording.format().date(m_first.addDays(shownDays() - 1)));
}

void LifelineView::moveTo(QDate first)
{
    const QDate last = m_lifeline.days.first().addDays(allDays() - shownDays());
    first = std::clamp(first, m_lifeline.days.first(), last);
    if (first == m_first)
        return;
    m_first = first;
    drawAgain();
}

void LifelineView::moveBy(double shareOfShown)
{
    const auto days = static_cast<qint64>(std::ceil(std::abs(shareOfShown) * m_days));
    moveTo(m_first.addDays(shareOfShown < 0 ? -days : days));
}

void LifelineView::zoom(double factor, QDate around)
{
    const double before = m_days;
    m_days = std::clamp(m_days * factor, fewestDays, static_cast<double>(allDays()));
    const double share = static_cast<double>(m_first.daysTo(around)) / before;
    const QDate first = around.addDays(-qRound64(share * m_days));
    const QDate last = m_lifeline.days.first().addDays(allDays() - shownDays());
    m_first = std::clamp(first, m_lifeline.days.first(), last);
    drawAgain();
}

QDate LifelineView::middle() const
{
    if (const auto spot = focusedSpot())
        return m_lifeline.marks[m_drawing.spots[*spot].marks.front()].day;
    return m_first.addDays(shownDays() / 2);
}

void LifelineView::zoomIn()
{
    zoom(zoomStep, middle());
}

void LifelineView::zoomOut()
{
    zoom(1 / zoomStep, middle());
}

void LifelineView::showAll()
{
    zoom(static_cast<double>(allDays()), m_first);
}

void LifelineView::drawAgain()
{
    const double perMillimetre = m_measurer.pixelsPerMillimetre();
    constexpr double margin = 2; // millimetres
    const LifelineFrame frame{m_first, shownDays(), margin, width() / perMillimetre - 2 * margin,
        height() / perMillimetre, m_measurer.lineHeight()};
    m_drawing = drawLifeline(m_lifeline, frame, m_measurer, m_words, m_wording);
    setAccessibleDescription(QStringLiteral("%1, %2").arg(m_words.unit(m_drawing.unit), spanText()));
    placeSpots();
    update();
    Q_EMIT spanChanged();
    const auto spot = focusedSpot();
    Q_EMIT markChosen(spot ? wordsOf(m_drawing.spots[*spot]) : QString());
}

void LifelineView::placeSpots()
{
    const auto marked = m_focusedMark; // moving the keyboard forgets it
    while (m_spots.size() < m_drawing.spots.size()) {
        auto* spot = new QWidget(this);
        spot->setObjectName(QStringLiteral("lifelineSpot"));
        spot->setFocusPolicy(Qt::StrongFocus);
        spot->installEventFilter(this);
        setTabOrder(m_spots.empty() ? this : m_spots.back(), spot);
        m_spots.push_back(spot);
    }
    bool isFocusKept = !marked;
    for (std::size_t number = 0; number < m_drawing.spots.size(); ++number) {
        const LifelineSpot& spot = m_drawing.spots[number];
        QWidget& widget = *m_spots[number];
        widget.setGeometry(pixels(spot.area));
        const QString words = wordsOf(spot);
        widget.setAccessibleName(words);
        widget.setToolTip(plainToolTip(words));
        widget.show();
        if (marked && std::find(spot.marks.begin(), spot.marks.end(), *marked) != spot.marks.end()) {
            widget.setFocus(Qt::OtherFocusReason);
            m_focusedMark = marked;
            isFocusKept = true;
        }
    }
    if (!isFocusKept)
        setFocus(Qt::OtherFocusReason); // what had it is not shown any more
    for (std::size_t number = m_drawing.spots.size(); number < m_spots.size(); ++number)
        m_spots[number]->hide();
}

QString LifelineView::wordsOf(const LifelineSpot& spot) const
{
    QStringList lines;
    for (const std::size_t mark : spot.marks) {
        if (lines.size() == mostSaid) {
            lines.append(tr("and %n more", nullptr, static_cast<int>(spot.marks.size()) - mostSaid));
            break;
        }
        lines.append(m_words.mark(m_lifeline.marks[mark]));
    }
    return lines.join(u'\n');
}

std::optional<std::size_t> LifelineView::focusedSpot() const
{
    for (std::size_t number = 0; number < m_drawing.spots.size() && number < m_spots.size(); ++number) {
        if (m_spots[number]->hasFocus())
            return number;
    }
    return std::nullopt;
}

bool LifelineView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_focusedMark.reset();
        const auto spot = focusedSpot();
        if (spot)
            m_focusedMark = m_drawing.spots[*spot].marks.front();
        Q_EMIT markChosen(spot ? wordsOf(m_drawing.spots[*spot]) : QString());
        update();
    }
    return QWidget::eventFilter(watched, event);
}

bool LifelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    QToolTip::showText(help.globalPos(), plainToolTip(barAt(help.pos())), this);
    return true;
}

QString LifelineView::barAt(QPointF position) const
{
    const QPointF place = position / m_measurer.pixelsPerMillimetre();
    if (!m_drawing.plot.contains(place))
        return {};
    const QDate day = m_drawing.scale.dayAt(place.x());
    for (const LifelineBar& bar : m_drawing.bars) {
        if (bar.first <= day && day < bar.end)
            return m_words.bar(bar, m_drawing.unit);
    }
    return {};
}

QRect LifelineView::pixels(const QRectF& millimetres) const
{
    // Whole pixels, and at least one. What is beside each other touches; lines are equally thin wherever they
    // lie.
    const double perMillimetre = m_measurer.pixelsPerMillimetre();
    const auto place = [perMillimetre](double at) { return qRound(at * perMillimetre); };
    const auto size = [&place](double from, double length) {
        const int whole = length < thinnerThan ? place(length) : place(from + length) - place(from);
        return std::max(1, whole);
    };
    return {place(millimetres.left()), place(millimetres.top()),
        size(millimetres.left(), millimetres.width()), size(millimetres.top(), millimetres.height())};
}

QColor LifelineView::colourOf(Ink ink) const
{
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    const bool isDark = base.lightness() < text.lightness();
    switch (ink) {
    case Ink::Text:
        return text;
    case Ink::Muted:
        return mixed(text, base, 0.75);
    case Ink::Accent:
        return isDark ? QColor(0x4f, 0xa8, 0xb4) : QColor(0x1f, 0x7a, 0x88);
    case Ink::Hairline:
        return mixed(text, base, 0.18);
    case Ink::Tint:
        return mixed(text, base, 0.1);
    case Ink::Notice:
        break;
    }
    return isDark ? QColor(0xe0, 0xa8, 0x4c) : QColor(0xb0, 0x6f, 0x10);
}

void LifelineView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    for (const RuleItem& rule : m_drawing.picture.rules)
        painter.fillRect(pixels({rule.x, rule.y, rule.width, rule.height}), colourOf(rule.ink));
    painter.setPen(palette().color(QPalette::Text));
    const double perMillimetre = m_measurer.pixelsPerMillimetre();
    for (const TextItem& text : m_drawing.picture.texts)
        painter.drawText(QPointF(text.x, text.baseline) * perMillimetre, text.text);
    QPen pen(palette().color(QPalette::Highlight), 2);
    painter.setPen(pen);
    if (const auto spot = focusedSpot())
        painter.drawRect(pixels(m_drawing.spots[*spot].area).adjusted(1, 1, -1, -1));
    else if (hasFocus())
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void LifelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    drawAgain();
}

void LifelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void LifelineView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-smallMove);
    case Qt::Key_Right:
        return moveBy(smallMove);
    case Qt::Key_PageUp:
        return moveBy(-pageMove);
    case Qt::Key_PageDown:
        return moveBy(pageMove);
    case Qt::Key_Home:
        return moveTo(m_lifeline.days.first());
    case Qt::Key_End:
        return moveTo(m_lifeline.days.end());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

void LifelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    if (turn.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int along = turn.x() != 0 ? turn.x() : turn.y();
        moveBy(-smallMove * along / wheelNotch);
    } else if (turn.y() != 0) {
        const double x = event->position().x() / m_measurer.pixelsPerMillimetre();
        zoom(std::pow(zoomStep, turn.y() / wheelNotch), m_drawing.scale.dayAt(x));
    }
    event->accept();
}

void LifelineView::mousePressEvent(QMouseEvent* event)
{
    m_dragFrom = event->position();
    m_dragFirst = m_first;
}

void LifelineView::mouseMoveEvent(QMouseEvent* event)
{
    const double millimetres = (event->position().x() - m_dragFrom.x()) / m_measurer.pixelsPerMillimetre();
    moveTo(m_dragFirst.addDays(-qRound64(millimetres * m_days / m_drawing.scale.width)));
}

} // namespace duoboek
