// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_delegate.h"

#include "ui/models/queue_model.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace warroom {

namespace {

QString roleOf(const QModelIndex &index, QueueRole role)
{
    return index.data(static_cast<int>(role)).toString();
}

void paintLine(QPainter &painter, const QRect &line, const QString &text)
{
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

QueueDelegate::QueueDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(120), Theme::scaled(43)};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_HasFocus);
    if (selected)
        painter->fillRect(option.rect, theme.colour(ColourRole::Selection));
    painter->setPen(theme.colour(selected ? ColourRole::SelectionEdge : ColourRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect rest = option.rect;
    painter->setFont(theme.font(FontRole::MonoSmall));
    painter->setPen(theme.colour(ColourRole::TextMuted));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, QString::number(index.row() + 1));
    rest.setLeft(rest.left() + Theme::scaled(26));
    paintPositionTag(*painter, tagRect(rest), roleOf(index, QueueRole::Position), theme);
    rest.setLeft(rest.left() + Theme::scaled(46));
    const int middle = rest.center().y();
    painter->setFont(theme.font(FontRole::Body));
    painter->setPen(theme.colour(ColourRole::Text));
    paintLine(*painter, {rest.left(), middle - Theme::scaled(17), rest.width(), Theme::scaled(18)},
              roleOf(index, QueueRole::Name));
    painter->setFont(theme.font(FontRole::Small));
    painter->setPen(theme.colour(ColourRole::TextMuted));
    paintLine(*painter, {rest.left(), middle, rest.width(), Theme::scaled(17)},
              roleOf(index, QueueRole::School));
    painter->restore();
}

} // namespace warroom
