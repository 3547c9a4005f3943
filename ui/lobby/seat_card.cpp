// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/seat_card.h"

#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int margin = 13;

ColourRole colourOf(SeatMood mood)
{
    switch (mood) {
    case SeatMood::Ready:
        return ColourRole::Good;
    case SeatMood::Choosing:
        return ColourRole::AccentText;
    case SeatMood::Away:
        return ColourRole::Danger;
    case SeatMood::Open:
        return ColourRole::Info;
    case SeatMood::Computer:
        break;
    }
    return ColourRole::TextMuted;
}

} // namespace

SeatCard::SeatCard(ThemeSource &themes, QWidget *parent) : QAbstractButton(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void SeatCard::setSeat(const SeatView &seat)
{
    if (seat == m_seat)
        return;
    m_seat = seat;
    describe();
    update();
}

void SeatCard::setCovered(bool covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    describe();
    update();
}

void SeatCard::setDrag(SeatDrag drag)
{
    if (drag == m_drag)
        return;
    m_drag = drag;
    update();
}

void SeatCard::describe()
{
    const QString place = numberText(m_seat.place);
    //: A place of the first round that was not drawn by lot yet
    const QString text = m_covered
        ? tr("%1. Not drawn yet").arg(place)
        : u"%1. %2, %3, %4"_s.arg(place, m_seat.name, m_seat.line, moodText(m_seat.mood));
    setAccessibleName(text);
    setToolTip(m_covered ? QString() : m_seat.line);
}

QSize SeatCard::sizeHint() const
{
    return {Theme::scaled(320), Theme::scaled(56)};
}

QSize SeatCard::minimumSizeHint() const
{
    return {Theme::scaled(220), Theme::scaled(56)};
}

QColor SeatCard::edge() const
{
    const Theme &theme = m_themes.theme();
    if (hasFocus() || m_drag != SeatDrag::None)
        return theme.colour(ColourRole::Accent);
    return theme.colour(underMouse() ? ColourRole::TextMuted : ColourRole::Line);
}

void SeatCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    const bool isRaised = m_drag == SeatDrag::Lifted || isDown();
    const auto fill = isRaised ? ColourRole::Raised : ColourRole::Window;
    paintPanel(painter, rect(), theme.colour(fill), edge());
    if (m_drag == SeatDrag::Target)
        painter.fillRect(QRect(0, 8, 3, height() - 16), theme.colour(ColourRole::Accent));
    painter.setFont(theme.font(FontRole::MonoSmall));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(rect().adjusted(margin, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     numberText(m_seat.place));
    if (m_covered) {
        painter.setFont(theme.font(FontRole::Title));
        painter.drawText(rect().adjusted(Theme::scaled(48), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, u"?"_s);
    } else {
        paintSeat(painter);
    }
}

void SeatCard::paintSeat(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const QRect plate = plateRect({Theme::scaled(42), 0, Theme::scaled(42), height()});
    paintTeamPlate(painter, plate, m_seat.team.id.text(), m_seat.team.colour, theme);

    const QString mood = moodText(m_seat.mood);
    const QFontMetrics body(theme.font(FontRole::BodyBold));
    const QFontMetrics small(theme.font(FontRole::Small));
    const QRect inside = rect().adjusted(plate.right() + 13, 0, -margin, 0);
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(colourOf(m_seat.mood)));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, mood);

    const int width = inside.width() - body.horizontalAdvance(mood) - 12;
    const int top = (height() - body.height() - small.height()) / 2;
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(QRect(inside.left(), top, width, body.height()), Qt::AlignLeft,
                     body.elidedText(m_seat.name, Qt::ElideRight, width));
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(QRect(inside.left(), top + body.height(), width, small.height()),
                     Qt::AlignLeft, small.elidedText(m_seat.line, Qt::ElideRight, width));
}

void SeatCard::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void SeatCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar =
        (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_movable && event->buttons().testFlag(Qt::LeftButton) && (m_dragging || isFar)) {
        m_dragging = true;
        setDown(false); // what is dragged is not clicked
        Q_EMIT draggedTo(event->globalPosition().toPoint());
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void SeatCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_dragging, false))
        Q_EMIT droppedAt(event->globalPosition().toPoint());
    else
        QAbstractButton::mouseReleaseEvent(event);
}

void SeatCard::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        Q_EMIT dragCancelled();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
    } else {
        event->ignore(); // arrows are the grid's
        if (key == Qt::Key_Space)
            QAbstractButton::keyPressEvent(event);
    }
}

void SeatCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuWanted(event->globalPos());
}

} // namespace warroom
