// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/roster_delegate.h"

#include "ui/roster/roster_model.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace warroom {

RosterDelegate::RosterDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

QSize RosterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {320, Theme::scaled(index.data(RosterModel::IsPick).toBool() ? 46 : 34)};
}

void RosterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    painter->save();
    const QRect row = option.rect.adjusted(8, 0, -8, -1);
    painter->fillRect(QRect(row.left(), row.bottom() + 1, row.width(), 1),
                      theme.colour(ColourRole::Line));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintPanel(*painter, option.rect, QColor(), theme.colour(ColourRole::Accent), 6);

    painter->setFont(theme.font(FontRole::MonoSmall));
    painter->setPen(theme.colour(ColourRole::TextMuted));
    const QString place = index.data(RosterModel::Place).toString();
    const QString number = index.data(RosterModel::Number).toString();
    QString lineage = index.data(RosterModel::Lineage).toString();
    if (!place.isEmpty() && !number.isEmpty())
        lineage += (lineage.isEmpty() ? u""_s : u"  "_s) + number;
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, place.isEmpty() ? number : place);
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, lineage);
    const QString widest = place.isEmpty() ? u"10.32  "_s : u"SUPERFLEX  "_s;
    const int tagsFrom = row.left() + QFontMetrics(painter->font()).horizontalAdvance(widest);
    const int end = row.right() - QFontMetrics(painter->font()).horizontalAdvance(lineage) - 12;

    const QRect tag = tagRect(QRect(tagsFrom, row.top(), row.width(), row.height()));
    const QRect words(tag.right() + 12, row.top(), end - tag.right() - 12, row.height());
    if (index.data(RosterModel::IsPick).toBool()) {
        paintPositionTag(*painter, tag, index.data(RosterModel::Position).toString(), theme);
        paintPick(*painter, words, index);
    } else {
        paintSlot(*painter, words, index);
    }
    painter->restore();
}

void RosterDelegate::paintPick(QPainter &painter, const QRect &words,
                               const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QRect lines = words.adjusted(0, 5, 0, -5);
    painter.setFont(theme.font(FontRole::BodyBold));
    painter.setPen(theme.colour(ColourRole::Text));
    painter.drawText(
        lines, Qt::AlignLeft | Qt::AlignTop,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, lines.width()));
    QStringList below{index.data(RosterModel::School).toString(),
                      index.data(RosterModel::Why).toString()};
    below.removeAll(QString());
    painter.setFont(theme.font(FontRole::Small));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    painter.drawText(
        lines, Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(below.join(u" · "_s), Qt::ElideRight, lines.width()));
}

void RosterDelegate::paintSlot(QPainter &painter, const QRect &words,
                               const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QString standing = index.data(RosterModel::Standing).toString();
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(ColourRole::TextMuted));
    const QString title = index.data().toString();
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (standing.isEmpty())
        return;
    painter.setPen(theme.colour(ColourRole::AccentText));
    painter.drawText(
        words.adjusted(painter.fontMetrics().horizontalAdvance(title + u"  "_s), 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, standing);
}

} // namespace warroom
