// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/team_tile.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace warroom {

namespace {

constexpr int margin = 8;

} // namespace

TeamTile::TeamTile(ThemeSource &themes, const Team &team, QWidget *parent)
    : QAbstractButton(parent), m_themes(themes), m_team(team)
{
    setText(team.shortName);
    setCheckable(true);
    setAccessibleName(team.name);
    setToolTip(team.name);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize TeamTile::sizeHint() const
{
    const QFontMetrics metrics(m_themes.theme().font(FontRole::Body));
    return {plateRect(QRect(0, 0, 100, 100)).width() + 3 * margin
                + metrics.horizontalAdvance(text()),
            Theme::scaled(35)};
}

void TeamTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QColor fill = theme.colour(ColourRole::Panel);
    if (isChecked())
        fill = blended(theme.colour(ColourRole::Selection), fill);
    auto edge = isChecked() ? ColourRole::Accent : ColourRole::Line;
    if (underMouse() && !isChecked())
        edge = ColourRole::TextMuted;

    QPainter painter(this);
    paintPanel(painter, rect(), fill, theme.colour(edge), 6);
    if (hasFocus())
        paintPanel(painter, QRectF(rect()).adjusted(2, 2, -2, -2), QColor(Qt::transparent),
                   theme.colour(ColourRole::Text), 5);
    const QRect plate = plateRect(rect().adjusted(margin, 0, 0, 0));
    paintTeamPlate(painter, plate, m_team.id.text(), m_team.colour, theme);
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(rect().adjusted(plate.right() + margin + 1, 0, -margin + 2, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace warroom
