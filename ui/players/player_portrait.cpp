// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/player_portrait.h"

#include "ui/theme/theme_source.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace warroom {

InitialsDisc::InitialsDisc(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setFixedSize(Theme::scaled(42), Theme::scaled(42));
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void InitialsDisc::setPlayer(const QString &name, const QString &position)
{
    m_initials = initials(name);
    m_position = position;
    update();
}

void InitialsDisc::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.positionTag(m_position));
    painter.drawEllipse(QRectF(rect()));
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.positionText(m_position));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

FactsRow::FactsRow(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setFixedHeight(Theme::scaled(38));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void FactsRow::setFacts(const QList<PlayerFact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    QStringList spoken;
    for (const PlayerFact &fact : facts)
        spoken.append(fact.label + u' ' + fact.value);
    setAccessibleName(spoken.join(u", "_s));
    update();
}

void FactsRow::paintEvent(QPaintEvent *)
{
    if (m_facts.isEmpty())
        return;
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    const int column = width() / static_cast<int>(m_facts.size());
    int left = 0;
    for (const PlayerFact &fact : m_facts) {
        painter.setFont(theme.font(FontRole::Mono));
        painter.setPen(theme.colour(ColourRole::Text));
        painter.drawText(QRect(left, 0, column, height() / 2), Qt::AlignCenter, fact.value);
        painter.setFont(theme.font(FontRole::Small));
        painter.setPen(theme.colour(ColourRole::TextMuted));
        painter.drawText(QRect(left, height() / 2, column, height() / 2), Qt::AlignCenter,
                         fact.label);
        left += column;
    }
}

} // namespace warroom
