// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/slot_list_delegate.h"

#include "ui/theme/theme_source.h"
#include "ui/trades/slot_list_model.h"
#include "ui/widgets/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace warroom {

SlotListDelegate::SlotListDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

QSize SlotListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {130, Theme::scaled(52)};
}

void SlotListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const bool chosen = index.data(SlotListModel::Chosen).toBool();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect card = option.rect.adjusted(0, 0, 0, -6);

    QColor edge = theme.colour(chosen ? ColourRole::Accent : ColourRole::Line);
    if (focused || (enabled && !chosen && option.state.testFlag(QStyle::State_MouseOver)))
        edge = theme.colour(focused ? ColourRole::Text : ColourRole::TextMuted);
    painter->save();
    paintPanel(*painter, card, theme.colour(ColourRole::Window), edge, 6);
    if (chosen)
        paintPanel(*painter, card, theme.colour(ColourRole::Selection), QColor(), 6);

    const QRect inner = card.adjusted(12, 6, -12, -6);
    const QString value = index.data(SlotListModel::ValueText).toString();
    painter->setFont(theme.font(FontRole::Mono));
    painter->setPen(theme.colour(enabled ? ColourRole::Text : ColourRole::TextMuted));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, value);
    const QRect words =
        inner.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(value) - 8, 0);

    painter->setFont(theme.font(FontRole::BodyBold));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                      index.data(SlotListModel::Title).toString());
    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(theme.colour(ColourRole::TextMuted));
    const QString lineage = index.data(SlotListModel::Lineage).toString();
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(lineage, Qt::ElideRight, words.width()));
    painter->restore();
}

bool SlotListDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &, const QModelIndex &index)
{
    const bool clicked = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool pressed = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool chosen = index.data(SlotListModel::Chosen).toBool();
    return model->setData(index, chosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace warroom
