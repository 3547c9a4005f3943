// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/transport_button.h"

#include "ui/theme/theme_source.h"

#include <QPainter>
#include <QPainterPath>

namespace warroom {

namespace {

/// In a square of 12 around the origin.
QPainterPath pathOf(TransportShape shape)
{
    QPainterPath path;
    const auto triangle = [&path](double back, double tip) {
        path.addPolygon(QPolygonF{QPointF(back, -5.5), QPointF(tip, 0), QPointF(back, 5.5)});
        path.closeSubpath();
    };
    switch (shape) {
    case TransportShape::First:
        triangle(5.5, -3);
        path.addRect(-5.5, -5.5, 2, 11);
        break;
    case TransportShape::Previous:
        triangle(4, -4.5);
        break;
    case TransportShape::Play:
        triangle(-3.5, 6);
        break;
    case TransportShape::Pause:
        path.addRect(-4.5, -5.5, 3, 11);
        path.addRect(1.5, -5.5, 3, 11);
        break;
    case TransportShape::Next:
        triangle(-4, 4.5);
        break;
    case TransportShape::Last:
        triangle(-5.5, 3);
        path.addRect(3.5, -5.5, 2, 11);
        break;
    }
    return path;
}

} // namespace

TransportButton::TransportButton(TransportShape shape, ThemeSource &themes, QWidget *parent)
    : QAbstractButton(parent), m_themes(themes), m_shape(shape)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void TransportButton::setShape(TransportShape shape)
{
    m_shape = shape;
    update();
}

QSize TransportButton::sizeHint() const
{
    return onDisc() ? QSize(32, 32) : QSize(22, 28);
}

bool TransportButton::onDisc() const
{
    return m_shape == TransportShape::Play || m_shape == TransportShape::Pause;
}

void TransportButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor colour = theme.colour(underMouse() ? ColourRole::Accent : ColourRole::Text);
    if (!isEnabled())
        colour = theme.colour(ColourRole::Line);
    painter.setPen(hasFocus() ? QPen(theme.colour(ColourRole::Accent), 2) : QPen(Qt::NoPen));
    painter.setBrush(onDisc() ? colour : QColor(Qt::transparent));
    if (onDisc())
        painter.drawEllipse(whole);
    else if (hasFocus())
        painter.drawRoundedRect(whole, 4, 4);
    painter.translate(whole.center());
    painter.fillPath(pathOf(m_shape), onDisc() ? theme.colour(ColourRole::Window) : colour);
}

} // namespace warroom
