// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/live_pill.h"

#include "ui/theme/theme_source.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace warroom {

namespace {

constexpr int padding = 13;
constexpr int dotRoom = 13;

} // namespace

LivePill::LivePill(ThemeSource &themes, QWidget *parent) : QAbstractButton(parent), m_themes(themes)
{
    setAttribute(Qt::WA_Hover);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    showState(LiveState::Over);
}

void LivePill::showState(LiveState state)
{
    m_state = state;
    setFocusPolicy(state == LiveState::Behind ? Qt::StrongFocus : Qt::NoFocus);
    setVisible(state != LiveState::Over);
    retranslate();
}

void LivePill::retranslate()
{
    setText(m_state == LiveState::Live ? tr("LIVE") : tr("Jump to live"));
    updateGeometry();
    update();
}

QFont LivePill::wordsFont() const
{
    QFont font = m_themes.theme().font(FontRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Always the room of the longer word, so that the timeline beside it stays where it is.
QSize LivePill::sizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    const int words = metrics.horizontalAdvance(tr("Jump to live"));
    return {words + 2 * padding, metrics.height() + 10};
}

QRectF LivePill::pillRect() const
{
    QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QFontMetrics metrics(wordsFont());
    int words = metrics.horizontalAdvance(text()) + 2;
    if (m_state == LiveState::Live)
        words += dotRoom;
    const double spare = std::max(0.0, pill.width() - words - 2 * padding);
    return pill.adjusted(spare / 2, 0, -spare / 2, 0);
}

void LivePill::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const bool live = m_state == LiveState::Live;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = pillRect();
    QColor edge = theme.colour(live ? ColourRole::DangerFill : ColourRole::Line);
    if (!live && (hasFocus() || underMouse()))
        edge = theme.colour(hasFocus() ? ColourRole::Accent : ColourRole::TextMuted);
    QColor fill = theme.colour(live ? ColourRole::DangerFill : ColourRole::Raised);
    fill.setAlphaF(live ? 0.14F : 1.0F);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    paintWords(painter, pill.adjusted(padding, 0, -padding, 0));
}

void LivePill::paintWords(QPainter &painter, QRectF words) const
{
    const Theme &theme = m_themes.theme();
    const bool live = m_state == LiveState::Live;
    painter.setFont(wordsFont());
    if (live) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(ColourRole::DangerFill));
        painter.drawEllipse(QPointF(words.left() + 4, words.center().y()), 4, 4);
        words.setLeft(words.left() + dotRoom);
    }
    painter.setPen(theme.colour(live ? ColourRole::Danger : ColourRole::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
}

void LivePill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace warroom
