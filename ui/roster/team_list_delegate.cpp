// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/team_list_delegate.h"

#include "ui/roster/team_list_model.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace warroom {

TeamListDelegate::TeamListDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

QSize TeamListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, Theme::scaled(46)};
}

void TeamListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        paintPanel(*painter, option.rect, theme.colour(ColourRole::Selection),
                   theme.colour(ColourRole::SelectionEdge), 6);
    else
        painter->fillRect(
            QRect(option.rect.left() + 8, option.rect.bottom(), option.rect.width() - 16, 1),
            theme.colour(ColourRole::Line));
    const QRect row = option.rect.adjusted(10, 5, -10, -6);
    const QRect plate = plateRect(row);
    paintTeamPlate(*painter, plate, index.data(TeamListModel::Id).toString(),
                   index.data(TeamListModel::Colour).toString(), theme);

    painter->setFont(theme.font(FontRole::MonoSmall));
    painter->setPen(theme.colour(ColourRole::TextMuted));
    const QString counts = tr("%1 made").arg(index.data(TeamListModel::Made).toInt());
    const QString left = tr("%1 left").arg(index.data(TeamListModel::Left).toInt());
    const QFontMetrics small(painter->font());
    const int room = std::max(small.horizontalAdvance(counts), small.horizontalAdvance(left));
    const QRect numbers(row.right() - room, row.top(), room + 1, row.height());
    painter->drawText(numbers, Qt::AlignRight | Qt::AlignTop, counts);
    painter->drawText(numbers, Qt::AlignRight | Qt::AlignBottom, left);

    const QRect words(plate.right() + 10, row.top(), numbers.left() - plate.right() - 20,
                      row.height());
    const bool mine = index.data(TeamListModel::Mine).toBool();
    painter->setFont(theme.font(FontRole::BodyBold));
    painter->setPen(theme.colour(ColourRole::Text));
    const QFontMetrics bold(painter->font());
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                      bold.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(theme.colour(mine ? ColourRole::AccentText : ColourRole::TextMuted));
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignBottom,
        painter->fontMetrics().elidedText(index.data(TeamListModel::Occupant).toString(),
                                          Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace warroom
