// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/nearby_delegate.h"

#include "ui/lobby/nearby_model.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace warroom {

namespace {

constexpr int gap = 8; ///< below every card
constexpr int margin = 15;
constexpr int dot = 8;

ColourRole dotColour(const QModelIndex &index)
{
    if (index.data(NearbyModel::SilentRole).toBool())
        return ColourRole::Danger;
    return index.data(NearbyModel::AnswersRole).toBool() ? ColourRole::Good : ColourRole::TextMuted;
}

} // namespace

NearbyDelegate::NearbyDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

QSize NearbyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(320), Theme::scaled(56) + gap};
}

void NearbyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QRect card = option.rect.adjusted(0, 0, 0, -gap);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto edge = isFocused ? ColourRole::Accent
        : isHovered             ? ColourRole::TextMuted
                                : ColourRole::Line;
    paintPanel(*painter, card, theme.colour(ColourRole::Panel), theme.colour(edge));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colour(dotColour(index)));
    painter->drawEllipse(
        QRect(card.left() + margin, card.top() + (card.height() - dot) / 2, dot, dot));
    painter->restore();

    const QString join = index.data(NearbyModel::ButtonRole).toString();
    const QFont bold = theme.font(FontRole::BodyBold);
    const int width = QFontMetrics(bold).horizontalAdvance(join) + 26;
    const int height = Theme::scaled(30);
    const QRect button(card.right() - margin - width, card.top() + (card.height() - height) / 2,
                       width, height);
    paintTexts(*painter,
               QRect(QPoint(card.left() + 2 * margin + dot, card.top()),
                     QPoint(button.left() - 14, card.bottom())),
               index);
    painter->save();
    paintPanel(*painter, button, theme.colour(ColourRole::Raised),
               theme.colour(isHovered ? ColourRole::TextMuted : ColourRole::Line), 6);
    painter->setFont(bold);
    painter->setPen(theme.colour(ColourRole::Text));
    painter->drawText(button, Qt::AlignCenter, join);
    painter->restore();
}

void NearbyDelegate::paintTexts(QPainter &painter, const QRect &rect,
                                const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetrics small(theme.font(FontRole::Small));
    const QFontMetrics heading(theme.font(FontRole::BodyBold));
    const QString latency = index.data(NearbyModel::LatencyRole).toString();
    painter.save();
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, latency);

    const int width = rect.width() - small.horizontalAdvance(latency) - 12;
    const int height = heading.height() + 2 + small.height();
    const int top = rect.top() + (rect.height() - height) / 2;
    const QString details = index.data(NearbyModel::DetailsRole).toString();
    painter.drawText(QRect(rect.left(), top + heading.height() + 2, width, small.height()),
                     Qt::AlignLeft, small.elidedText(details, Qt::ElideRight, width));
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(QRect(rect.left(), top, width, heading.height()), Qt::AlignLeft,
                     heading.elidedText(index.data().toString(), Qt::ElideRight, width));
    painter.restore();
}

} // namespace warroom
