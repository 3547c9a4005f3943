// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/grade_delegate.h"

#include "ui/charts/grade_list_model.h"
#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int roomForWholeNames = 160;

} // namespace

GradeDelegate::GradeDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

QSize GradeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {220, Theme::scaled(33)};
}

void GradeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QRect row = option.rect.adjusted(2, 0, -4, -1);
    painter->save();
    painter->fillRect(QRect(row.left(), row.bottom() + 1, row.width(), 1),
                      theme.colour(ColourRole::Line));
    painter->setFont(theme.font(FontRole::MonoSmall));
    painter->setPen(theme.colour(ColourRole::TextMuted));
    painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, QString::number(index.row() + 1));
    const int numbers = painter->fontMetrics().horizontalAdvance(u"000"_s);
    const int points = painter->fontMetrics().horizontalAdvance(u"+0000.0"_s);

    const double surplus = index.data(GradeListModel::Surplus).toDouble();
    painter->setPen(theme.colour(surplus < 0 ? ColourRole::Danger : ColourRole::Good));
    painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                      (surplus < 0 ? u"−"_s : u"+"_s) + decimalText(std::abs(surplus), 1));

    const QRect plate = plateRect(row.adjusted(numbers, 3, 0, -3));
    paintTeamPlate(*painter, plate, index.data(GradeListModel::Id).toString(),
                   index.data(GradeListModel::Colour).toString(), theme);

    painter->setFont(theme.font(FontRole::BodyBold));
    painter->setPen(theme.colour(ColourRole::AccentText));
    const int letter = painter->fontMetrics().horizontalAdvance(u'A') + 6;
    const QRect letterCell(row.right() - points - letter, row.top(), letter, row.height());
    painter->drawText(letterCell, Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(GradeListModel::Letter).toString());

    painter->setFont(theme.font(FontRole::Body));
    painter->setPen(theme.colour(ColourRole::Text));
    const QRect name(plate.right() + 10, row.top(), letterCell.left() - plate.right() - 18,
                     row.height());
    // All or none: a column of names of both lengths reads like an accident.
    const bool whole = name.width() >= Theme::scaled(roomForWholeNames);
    const QString text =
        whole ? index.data().toString() : index.data(GradeListModel::ShortName).toString();
    const QFontMetrics metrics(painter->font());
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(text, Qt::ElideRight, std::max(0, name.width())));
    painter->restore();
}

} // namespace warroom
