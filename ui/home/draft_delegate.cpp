// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/draft_delegate.h"

#include "ui/home/board_thumbnail.h"
#include "ui/home/draft_list_model.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace warroom {

namespace {

constexpr int gap = 8; ///< below every card
constexpr int margin = 17;

QRect cardRect(const QRect &row)
{
    return row.adjusted(0, 0, 0, -gap);
}

} // namespace

DraftDelegate::DraftDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(360), Theme::scaled(62) + gap};
}

QRect DraftDelegate::buttonRect(const QRect &rect, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_themes.theme().font(FontRole::BodyBold));
    const QString text = index.data(DraftListModel::ButtonRole).toString();
    const int width = metrics.horizontalAdvance(text) + 26;
    const int height = Theme::scaled(30);
    const QRect card = cardRect(rect);
    return {card.right() - margin + 2 - width, card.top() + (card.height() - height) / 2, width,
            height};
}

void DraftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QRect card = cardRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto edge = focused ? ColourRole::Accent
        : selected            ? ColourRole::SelectionEdge
        : hovered             ? ColourRole::TextMuted
                              : ColourRole::Line;
    paintPanel(*painter, card, theme.colour(ColourRole::Panel), theme.colour(edge));

    const QSize board = boardThumbnailSize();
    const QRect boardRect(card.left() + margin, card.top() + (card.height() - board.height()) / 2,
                          board.width(), board.height());
    paintBoardThumbnail(*painter, boardRect,
                        index.data(DraftListModel::PositionsRole).toStringList(),
                        index.data(DraftListModel::TotalPicksRole).toInt(), theme);
    const QRect button = buttonRect(option.rect, index);
    paintTexts(*painter,
               QRect(QPoint(boardRect.right() + margin, card.top()),
                     QPoint(button.left() - 14, card.bottom())),
               index);
    paintButton(*painter, option, index);
}

void DraftDelegate::paintTexts(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetrics small(theme.font(FontRole::Small));
    const QFontMetrics heading(theme.font(FontRole::Heading));
    const QString day = index.data(DraftListModel::DayRole).toString();
    painter.save();
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, day);

    const int width = rect.width() - small.horizontalAdvance(day) - 12;
    const int height = heading.height() + 2 + small.height();
    const int top = rect.top() + (rect.height() - height) / 2;
    const QString status = index.data(DraftListModel::StatusRole).toString();
    painter.drawText(QRect(rect.left(), top + heading.height() + 2, width, small.height()),
                     Qt::AlignLeft, small.elidedText(status, Qt::ElideRight, width));
    painter.setFont(theme.font(FontRole::Heading));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(QRect(rect.left(), top, width, heading.height()), Qt::AlignLeft,
                     heading.elidedText(index.data().toString(), Qt::ElideRight, width));
    painter.restore();
}

void DraftDelegate::paintButton(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QRect rect = buttonRect(option.rect, index);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.widget
        && rect.contains(option.widget->mapFromGlobal(QCursor::pos()));
    painter.save();
    paintPanel(painter, rect, theme.colour(ColourRole::Raised),
               theme.colour(hovered ? ColourRole::TextMuted : ColourRole::Line), 6);
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(rect, Qt::AlignCenter, index.data(DraftListModel::ButtonRole).toString());
    painter.restore();
}

bool DraftDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
            && buttonRect(option.rect, index).contains(mouse->position().toPoint())) {
            Q_EMIT buttonClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace warroom
