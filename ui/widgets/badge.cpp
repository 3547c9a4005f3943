// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/badge.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace warroom {

namespace {

struct BadgeColours {
    ColourRole text;
    ColourRole fill;
};

BadgeColours coloursOf(BadgeKind kind)
{
    switch (kind) {
    case BadgeKind::Live:
        return {ColourRole::Danger, ColourRole::DangerFill};
    case BadgeKind::Replay:
    case BadgeKind::Lobby:
        return {ColourRole::Info, ColourRole::InfoFill};
    case BadgeKind::Paused:
        return {ColourRole::AccentText, ColourRole::AccentFill};
    case BadgeKind::Quiet:
        break;
    }
    return {ColourRole::TextMuted, ColourRole::TextMuted};
}

constexpr int dotWidth = 12;

} // namespace

Badge::Badge(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Badge::set(BadgeKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(m_themes.theme().font(FontRole::Caption));
    const int dot = m_kind == BadgeKind::Live ? dotWidth : 0;
    return {metrics.horizontalAdvance(m_text) + dot + 22, metrics.height() + 8};
}

void Badge::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const BadgeColours colours = coloursOf(m_kind);
    QColor tint = theme.colour(colours.fill);
    tint.setAlphaF(0.10F);
    QColor edge = theme.colour(colours.fill);
    edge.setAlphaF(0.45F);

    QPainter painter(this);
    paintPanel(painter, rect(), tint, edge, height() / 2.0);
    QRect letters = rect().adjusted(11, 0, -11, 0);
    if (m_kind == BadgeKind::Live) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(colours.text));
        painter.drawEllipse(QPointF(letters.left() + 4, height() / 2.0), 3.5, 3.5);
        letters.setLeft(letters.left() + dotWidth);
    }
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(colours.text));
    painter.drawText(letters, Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace warroom
