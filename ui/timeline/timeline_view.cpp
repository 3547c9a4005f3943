// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_view.h"

#include "session/room_client.h"
#include "ui/room/moment.h"
#include "ui/theme/theme_source.h"
#include "ui/timeline/board_strip.h"
#include "ui/timeline/time_text.h"
#include "ui/timeline/timeline_accessible.h"
#include "ui/timeline/timeline_card.h"
#include "ui/timeline/timeline_painting.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace warroom {

namespace {

constexpr double knobReach = 8;
constexpr double clickSlack = 3;
constexpr double barReach = 2.5;

TimelineStep stepFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier))
        return TimelineStep::Round;
    return modifiers.testFlag(Qt::ControlModifier) ? TimelineStep::Trade : TimelineStep::One;
}

} // namespace

TimelineView::TimelineView(Moment &moment, ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_moment(moment), m_themes(themes)
{
    TimelineAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    connect(&moment.client(), &RoomClient::opened, this, &TimelineView::catchUp);
    connect(&moment.client(), &RoomClient::recorded, this, &TimelineView::catchUp);
    connect(&moment, &Moment::changed, this, &TimelineView::momentChanged);
    connect(&moment, &Moment::ticked, this, qOverload<>(&QWidget::update));
    connect(&themes, &ThemeSource::changed, this, &TimelineView::redraw);
    catchUp();
}

TimelineView::~TimelineView()
{
    // Later: the window may be deleting its children one by one and have them on its list.
    for (QWidget *guest : {static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_strip)}) {
        if (guest) {
            guest->hide();
            guest->deleteLater();
        }
    }
}

QSize TimelineView::sizeHint() const
{
    return {800, 50};
}

QSize TimelineView::minimumSizeHint() const
{
    return {200, 50};
}

QRect TimelineView::area() const
{
    return rect().adjusted(0, 0, 0, 0);
}

void TimelineView::catchUp()
{
    const History &history = m_moment.client().history();
    if (m_line.size() == history.size())
        return;
    while (m_line.size() < history.size())
        m_line.append(history.at(m_line.size() + 1));
    redraw();
}

void TimelineView::redraw()
{
    m_picture = {};
    update();
}

void TimelineView::momentChanged()
{
    // The moment may learn of an event before this does; whoever asks for the time wants it now.
    catchUp();
    if (m_drag == Drag::None && !m_scale.isWhole()) {
        m_scale.reveal(m_line.positionOf(m_moment.version()));
        redraw();
    }
    QAccessibleValueChangeEvent changed(this, m_moment.version());
    QAccessible::updateAccessibility(&changed);
    update();
}

QString TimelineView::spokenMoment() const
{
    const QString elapsed = elapsedText(m_line.elapsed(m_moment.now()));
    return tr("Event %1 of %2, %3, %4 picks made")
        .arg(m_moment.version())
        .arg(m_line.size())
        .arg(elapsed)
        .arg(m_moment.state().picksMade());
}

double TimelineView::playheadX() const
{
    return m_scale.toPixel(m_moment.isLive()
                               ? m_line.positionOf(m_line.size())
                               : m_line.positionOf(m_moment.version(), m_moment.now()));
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatio());
        m_picture.setDevicePixelRatio(devicePixelRatio());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        paintTimeline(painter, area(), m_line, m_scale, m_themes.theme());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (m_line.size() > 0)
        paintPlayhead(painter, area(), playheadX(), m_themes.theme());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_themes.theme().colour(ColourRole::Accent));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_scale.setSpan(area().left() + 16, area().right() - 16);
    redraw();
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Timeline"));
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void TimelineView::stepForward(TimelineStep step)
{
    const int version = m_moment.version();
    switch (step) {
    case TimelineStep::One:
        return m_moment.seek(m_line.nextStop(version));
    case TimelineStep::Round:
        return m_moment.seek(m_line.nextRound(version));
    case TimelineStep::Trade:
        return m_moment.seek(m_line.nextTrade(version));
    }
}

void TimelineView::stepBack(TimelineStep step)
{
    const int version = m_moment.version();
    switch (step) {
    case TimelineStep::One:
        return m_moment.seek(m_line.previousStop(version));
    case TimelineStep::Round:
        return m_moment.seek(m_line.previousRound(version));
    case TimelineStep::Trade:
        return m_moment.seek(m_line.previousTrade(version));
    }
}

void TimelineView::toStart()
{
    m_moment.seek(m_line.nextStop(0));
}

void TimelineView::toEnd()
{
    m_moment.goLive();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return stepBack(stepFor(event->modifiers()));
    case Qt::Key_Right:
        return stepForward(stepFor(event->modifiers()));
    case Qt::Key_Home:
        return toStart();
    case Qt::Key_End:
        return toEnd();
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            Q_EMIT playToggled();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (turned.x() != 0 && turned.y() == 0)
        m_scale.panBy(turned.x() / 2.0);
    else
        m_scale.zoomAt(event->position().x(), std::pow(1.25, turned.y() / 120.0));
    redraw();
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_line.size() == 0)
        return;
    m_pressedX = m_draggedX = event->position().x();
    const bool onPlayhead = std::abs(m_pressedX - playheadX()) <= knobReach;
    m_drag = onPlayhead || m_scale.isWhole() ? Drag::Scrub : Drag::Pan;
    if (m_drag == Drag::Scrub && !onPlayhead)
        seekTo(m_pressedX);
    if (m_card)
        m_card->hide();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    switch (m_drag) {
    case Drag::None:
        return hover(event->position());
    case Drag::Scrub:
        return scrubTo(x);
    case Drag::Pan:
        m_scale.panBy(x - m_draggedX);
        m_draggedX = x;
        return redraw();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Pan && std::abs(event->position().x() - m_pressedX) <= clickSlack)
        seekTo(event->position().x());
    if (m_strip)
        m_strip->hide();
}

void TimelineView::seekTo(double pixel)
{
    // As far as a bar is wide: who points at its left half means it too.
    m_moment.seek(m_line.versionAt(m_scale.toPosition(pixel + barReach)));
}

void TimelineView::scrubTo(double pixel)
{
    seekTo(pixel);
    if (m_line.picks().size() > BoardStrip::longDraft)
        showStrip();
}

void TimelineView::showStrip()
{
    if (!m_strip)
        m_strip = new BoardStrip(m_line, m_themes, window());
    QList<int> versions;
    const int count = std::max(1, std::min(7, width() / 130));
    for (int i = 0; i < count; ++i) {
        const double pixel = area().left() + area().width() * (i + 0.5) / count;
        versions.append(m_line.versionAt(m_scale.toPosition(pixel)));
    }
    m_strip->showMoments(versions, m_moment.version());
    const QPoint corner = mapTo(window(), QPoint(0, 0));
    const QSize size = m_strip->sizeHint();
    m_strip->setGeometry(corner.x() + (width() - size.width()) / 2,
                         std::max(0, corner.y() - size.height() - 8), size.width(), size.height());
}

void TimelineView::leaveEvent(QEvent *)
{
    if (m_card)
        m_card->hide();
}

} // namespace warroom
