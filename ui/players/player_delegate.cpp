// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/players/player_delegate.h"

#include "ui/models/players_model.h"
#include "ui/players/player_signs.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace warroom {

namespace {

constexpr int margin = 6;
constexpr int signSize = 12;

QVariant roleOf(const QModelIndex &index, PlayerRole role)
{
    return index.data(static_cast<int>(role));
}

bool isTaken(const QModelIndex &index)
{
    return !roleOf(index, PlayerRole::TakenBy).toString().isEmpty();
}

} // namespace

PlayerDelegate::PlayerDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

QSize PlayerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(40), Theme::scaled(32)};
}

int PlayerDelegate::headingHeight()
{
    return Theme::scaled(24);
}

void PlayerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    if (!roleOf(index, PlayerRole::Heading).toString().isEmpty())
        option.rect.setTop(option.rect.top() + headingHeight()); // the table writes it there
    painter->save();
    paintGround(*painter, option);
    if (isTaken(index))
        painter->setOpacity(0.55);
    const QRect cell = option.rect.adjusted(margin, 0, -margin, 0);
    const Theme &theme = m_themes.theme();
    switch (static_cast<PlayerColumn>(index.column())) {
    case PlayerColumn::Position:
        if (const QString position = index.data().toString(); !position.isEmpty())
            paintPositionTag(*painter, tagRect(cell), position, theme);
        break;
    case PlayerColumn::Name:
        paintName(*painter, cell, index);
        break;
    case PlayerColumn::School:
        painter->setFont(theme.font(FontRole::Body));
        painter->setPen(theme.colour(ColourRole::Text));
        paintText(*painter, cell, index.data().toString());
        break;
    case PlayerColumn::Fit:
    case PlayerColumn::LeftAt:
        paintShare(*painter, cell, index);
        break;
    case PlayerColumn::Rank:
    case PlayerColumn::Height:
    case PlayerColumn::Weight:
    case PlayerColumn::Points:
    case PlayerColumn::OverReplacement:
    case PlayerColumn::Value:
    case PlayerColumn::Worth:
    case PlayerColumn::WorthNow:
    case PlayerColumn::Own:
        paintFigure(*painter, cell, index);
        break;
    }
    painter->restore();
}

void PlayerDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Theme &theme = m_themes.theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, theme.colour(ColourRole::Selection));
    const bool focused = selected && option.widget && option.widget->hasFocus();
    painter.setPen(theme.colour(focused        ? ColourRole::Accent
                                    : selected ? ColourRole::SelectionEdge
                                               : ColourRole::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected)
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
}

void PlayerDelegate::paintText(QPainter &painter, const QRect &cell, const QString &text) const
{
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
}

void PlayerDelegate::paintName(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(ColourRole::Text));
    QString name = index.data().toString();
    if (isTaken(index))
        name += QStringLiteral(" \u00b7 ") + roleOf(index, PlayerRole::TakenBy).toString();
    paintText(painter, paintSigns(painter, cell, index), name);
}

/// Mark and note at the ends of the cell; what they leave of it.
QRect PlayerDelegate::paintSigns(QPainter &painter, const QRect &cell,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const int size = Theme::scaled(signSize);
    const auto sign = [&](int left) {
        return QRectF(left, cell.center().y() - size / 2.0 + 0.5, size, size);
    };
    QRect rest = cell;
    const QString mark = roleOf(index, PlayerRole::Mark).toString();
    if (const auto known = enumFromName<PlayerMark>(mark)) {
        paintMark(painter, sign(rest.left()), *known, theme);
        rest.setLeft(rest.left() + size + margin);
    }
    if (roleOf(index, PlayerRole::HasNote).toBool()) {
        rest.setRight(rest.right() - size - margin);
        paintNoteSign(painter, sign(rest.right() + margin), theme);
    }
    return rest;
}

void PlayerDelegate::paintFigure(QPainter &painter, const QRect &cell,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const auto column = static_cast<PlayerColumn>(index.column());
    const bool small = column == PlayerColumn::Rank || column == PlayerColumn::Value
        || column == PlayerColumn::Own;
    ColourRole role = column == PlayerColumn::Rank ? ColourRole::TextMuted : ColourRole::Text;
    if (column == PlayerColumn::Value)
        role = roleOf(index, PlayerRole::Number).toDouble() < 0 ? ColourRole::Danger
                                                                : ColourRole::Good;
    painter.setFont(theme.font(small ? FontRole::MonoSmall : FontRole::Body));
    painter.setPen(theme.colour(role));
    paintText(painter, cell, index.data().toString());
}

/// A bar and its number; the number alone where there is no room for both.
void PlayerDelegate::paintShare(QPainter &painter, const QRect &cell,
                                const QModelIndex &index) const
{
    const QVariant share = roleOf(index, PlayerRole::Share);
    if (!share.isValid())
        return;
    const Theme &theme = m_themes.theme();
    painter.setFont(theme.font(FontRole::MonoSmall));
    painter.setPen(theme.colour(ColourRole::Text));
    const bool fit = index.column() == static_cast<int>(PlayerColumn::Fit);
    const QString most = fit ? QStringLiteral("100") : PlayersModel::tr("%1%").arg(100);
    const int number = painter.fontMetrics().horizontalAdvance(most);
    const int bar = std::min(Theme::scaled(54), cell.width() - number - margin);
    QRect figure = cell;
    if (bar >= Theme::scaled(24)) {
        const QRect track(cell.left(), cell.center().y() - 2, bar, 5);
        paintBar(painter, track, share.toInt() / 100.0,
                 theme.colour(fit ? ColourRole::InfoFill : ColourRole::GoodFill), theme);
        figure.setLeft(track.right() + margin);
    }
    painter.drawText(figure, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

} // namespace warroom
