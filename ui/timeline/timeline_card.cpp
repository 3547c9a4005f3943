// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_card.h"

#include "ui/theme/theme_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/position_tag.h"
#include "ui/widgets/team_plate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace warroom {

TimelineCard::TimelineCard(ThemeSource &themes, QWidget *parent)
    : QWidget(parent),
      m_themes(themes),
      m_plate(new TeamPlate(themes, PlateSize::Normal, this)),
      m_tag(new PositionTag(themes, this)),
      m_headline(makeLabel(themes.theme(), FontRole::BodyBold, Tone::Normal, this)),
      m_details(makeLabel(themes.theme(), FontRole::Small, Tone::Muted, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_plate);
    row->addLayout(words);
    row->addWidget(m_tag);
    hide();
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void TimelineCard::describe(const Team &team, const QString &position, const QString &headline,
                            const QString &details)
{
    describe(headline, details);
    m_plate->setTeam(team);
    m_tag->setPosition(position);
    m_plate->show();
    m_tag->setVisible(!position.isEmpty());
}

void TimelineCard::describe(const QString &headline, const QString &details)
{
    m_headline->setText(headline);
    m_details->setText(details);
    m_plate->hide();
    m_tag->hide();
}

void TimelineCard::showAbove(const QPoint &anchor)
{
    layout()->activate();
    const QSize size = sizeHint();
    const int left = std::clamp(anchor.x() - size.width() / 2, 8,
                                std::max(8, parentWidget()->width() - size.width() - 8));
    setGeometry(QRect(QPoint(left, std::max(0, anchor.y() - size.height() - 8)), size));
    raise();
    show();
}

void TimelineCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_themes.theme();
    paintPanel(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
               theme.colour(ColourRole::Raised), theme.colour(ColourRole::Line));
}

} // namespace warroom
