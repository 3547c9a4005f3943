// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/board_header.h"

#include "ui/models/board_model.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace warroom {

BoardTeamsHeader::BoardTeamsHeader(const BoardModel &model, ThemeSource &themes, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_board(model), m_themes(themes)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize BoardTeamsHeader::sizeHint() const
{
    return {0, Theme::scaled(52)};
}

void BoardTeamsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Team *team = m_board.teamAt(section);
    if (!team)
        return;
    const Theme &theme = m_themes.theme();
    painter->save();
    const int plateWidth = Theme::scaled(34);
    const QRect cell = rect.adjusted(2, 0, -3, 0);
    const QRect plate(cell.center().x() - plateWidth / 2, rect.top() + 2, plateWidth,
                      Theme::scaled(22));
    paintTeamPlate(*painter, plate, team->id.text(), team->colour, theme);
    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(theme.colour(ColourRole::TextMuted));
    const QRect name(cell.left(), plate.bottom() + 2, cell.width(), Theme::scaled(17));
    painter->drawText(
        name, Qt::AlignCenter,
        painter->fontMetrics().elidedText(team->shortName, Qt::ElideRight, name.width()));
    painter->fillRect(QRect(cell.left(), rect.bottom() - 4, cell.width(), 3),
                      theme.plate(team->colour));
    painter->restore();
}

BoardRoundsHeader::BoardRoundsHeader(ThemeSource &themes, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent), m_themes(themes)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
    connect(&themes, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize BoardRoundsHeader::sizeHint() const
{
    return {Theme::scaled(30), 0};
}

void BoardRoundsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QString round = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    const Theme &theme = m_themes.theme();
    painter->save();
    painter->setFont(theme.font(FontRole::Mono));
    painter->setPen(theme.colour(ColourRole::TextMuted));
    painter->drawText(rect, Qt::AlignCenter, round);
    painter->restore();
}

} // namespace warroom
