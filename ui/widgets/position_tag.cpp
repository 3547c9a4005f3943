// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/position_tag.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace warroom {

PositionTag::PositionTag(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PositionTag::setPosition(const QString &position)
{
    m_position = position;
    setAccessibleName(position);
    update();
}

QSize PositionTag::sizeHint() const
{
    return {Theme::scaled(38), Theme::scaled(16)};
}

void PositionTag::paintEvent(QPaintEvent *)
{
    if (m_position.isEmpty())
        return;
    QPainter painter(this);
    paintPositionTag(painter, rect(), m_position, m_themes.theme());
}

} // namespace warroom
