// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clock/clock_dial.h"

#include "ui/players/fitted_label.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int steps = 1440; ///< of the ring that can be told apart
constexpr int ringWidth = 7;

int step(const ClockFace &face)
{
    return static_cast<int>(std::lround(face.share() * steps));
}

} // namespace

ClockDial::ClockDial(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize ClockDial::sizeHint() const
{
    return {Theme::scaled(150), Theme::scaled(150)};
}

QSize ClockDial::minimumSizeHint() const
{
    return {Theme::scaled(112), Theme::scaled(112)};
}

void ClockDial::setFace(const ClockFace &face)
{
    const QString before = timeText() + noteText();
    const bool moved = step(face) != step(m_face) || face.isUrgent() != m_face.isUrgent()
        || face.mood != m_face.mood;
    m_face = face;
    if (!moved && before == timeText() + noteText())
        return;
    setAccessibleName(tr("Time left: %1").arg(timeText()));
    update();
}

QString ClockDial::timeText() const
{
    switch (m_face.mood) {
    case ClockMood::Running:
    case ClockMood::Paused:
    case ClockMood::Expired:
        return m_face.remaining ? countdownText(*m_face.remaining) : u"\u2013"_s;
    case ClockMood::Completed:
        return u"\u2713"_s;
    case ClockMood::Closed:
    case ClockMood::NotStarted:
    case ClockMood::Between:
    case ClockMood::Waiting:
    case ClockMood::Untimed:
        break;
    }
    return u"\u2013"_s;
}

QString ClockDial::noteText() const
{
    switch (m_face.mood) {
    case ClockMood::Running:
        if (m_face.quietUntil)
            return tr("quiet until %1").arg(warroom::timeText(*m_face.quietUntil));
        return m_face.onBank ? tr("bank of %1").arg(clockText(m_face.total))
                             : tr("of %1").arg(clockText(m_face.total));
    case ClockMood::Paused:
        return tr("paused");
    case ClockMood::Expired:
        return tr("time is up");
    case ClockMood::Completed:
        return tr("complete");
    case ClockMood::Waiting:
        return tr("waiting");
    case ClockMood::Untimed:
        return tr("no clock");
    case ClockMood::NotStarted:
        return tr("not started");
    case ClockMood::Between:
    case ClockMood::Closed:
        break;
    }
    return {};
}

void ClockDial::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(width(), height()) - ringWidth - 1;
    QRectF ring(0, 0, side, side);
    ring.moveCenter(QRectF(rect()).center());
    paintRing(painter, ring);
    paintTime(painter);
}

void ClockDial::paintRing(QPainter &painter, const QRectF &ring) const
{
    const Theme &theme = m_themes.theme();
    painter.setPen(QPen(theme.colour(ColourRole::Line), ringWidth));
    painter.drawEllipse(ring);
    double share = m_face.share();
    if (m_face.mood == ClockMood::Completed)
        share = 1;
    if (share <= 0)
        return;
    ColourRole role = m_face.isUrgent() ? ColourRole::DangerFill : ColourRole::Accent;
    if (m_face.mood == ClockMood::Paused || m_face.quietUntil)
        role = ColourRole::TextMuted;
    if (m_face.mood == ClockMood::Completed)
        role = ColourRole::GoodFill;
    QPen pen(theme.colour(role), ringWidth);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.drawArc(ring, 90 * 16, -static_cast<int>(std::lround(share * 360 * 16)));
}

void ClockDial::paintTime(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    QFont font = theme.font(FontRole::Clock);
    const QString time = timeText();
    const int room = std::min(width(), height()) - 4 * ringWidth;
    font = fittedFont(font, time, room * 9 / 10, 16);
    const int half = Theme::scaled(22);
    const QRect middle = rect().adjusted(0, -Theme::scaled(10), 0, -Theme::scaled(10));
    painter.setFont(font);
    painter.setPen(theme.colour(m_face.isUrgent() ? ColourRole::Danger : ColourRole::Text));
    painter.drawText(middle, Qt::AlignCenter, time);
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    const QRect below(0, middle.center().y() + half, width(), Theme::scaled(18));
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, noteText());
}

} // namespace warroom
