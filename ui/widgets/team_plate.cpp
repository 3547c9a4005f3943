// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/team_plate.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace warroom {

TeamPlate::TeamPlate(ThemeSource &themes, PlateSize size, QWidget *parent)
    : QWidget(parent), m_themes(themes), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void TeamPlate::setTeam(const Team &team)
{
    m_abbreviation = team.id.text();
    m_colour = team.colour;
    setAccessibleName(team.name);
    setToolTip(team.name);
    update();
}

QSize TeamPlate::sizeHint() const
{
    return m_size == PlateSize::Large ? QSize(Theme::scaled(46), Theme::scaled(30))
                                      : QSize(Theme::scaled(36), Theme::scaled(24));
}

void TeamPlate::paintEvent(QPaintEvent *)
{
    if (m_abbreviation.isEmpty())
        return;
    QPainter painter(this);
    paintTeamPlate(painter, rect(), m_abbreviation, m_colour, m_themes.theme());
}

} // namespace warroom
