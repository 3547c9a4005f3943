// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/live_pill.h"

#include "ui/theme/theme_source.h"

#include <QEvent>
#include <QPainter>

namespace warroom {

LivePill::LivePill(ThemeSource &themes, QWidget *parent) : QAbstractButton(parent), m_themes(themes)
{
    setAttribute(Qt::WA_Hover);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    showState(LiveState::Over, 0);
}

void LivePill::showState(LiveState state, int picksBehind)
{
    m_state = state;
    m_picksBehind = picksBehind;
    setFocusPolicy(state == LiveState::Behind ? Qt::StrongFocus : Qt::NoFocus);
    setVisible(state != LiveState::Over);
    retranslate();
}

void LivePill::retranslate()
{
    setText(m_state == LiveState::Live ? tr("LIVE") : tr("Jump to live"));
    setToolTip(m_state == LiveState::Behind
                   ? tr("%n pick(s) were made since the moment shown", nullptr, m_picksBehind)
                   : QString());
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize LivePill::sizeHint() const
{
    const QFontMetrics metrics(m_themes.theme().font(FontRole::Small));
    int width = metrics.horizontalAdvance(text()) + 26;
    if (m_state == LiveState::Live)
        width += 12;
    else if (m_picksBehind > 0)
        width += metrics.horizontalAdvance(QString::number(m_picksBehind)) + 18;
    return {width + 4, metrics.height() + 10};
}

void LivePill::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const bool live = m_state == LiveState::Live;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor edge = theme.colour(live ? ColourRole::DangerFill : ColourRole::Line);
    if (!live && (hasFocus() || underMouse()))
        edge = theme.colour(hasFocus() ? ColourRole::Accent : ColourRole::TextMuted);
    QColor fill = theme.colour(live ? ColourRole::DangerFill : ColourRole::Raised);
    fill.setAlphaF(live ? 0.14F : 1.0F);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    QFont font = theme.font(FontRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    QRectF words = pill.adjusted(13, 0, -13, 0);
    if (live) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(ColourRole::DangerFill));
        painter.drawEllipse(QPointF(words.left() + 4, words.center().y()), 4, 4);
        words.setLeft(words.left() + 12);
    }
    painter.setPen(theme.colour(live ? ColourRole::Danger : ColourRole::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (live || m_picksBehind == 0)
        return;
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_picksBehind));
}

void LivePill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace warroom
