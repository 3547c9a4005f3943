// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_history_delegate.h"

#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/trades/trade_history_model.h"
#include "ui/widgets/painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace warroom {

using Model = TradeHistoryModel;

TradeHistoryDelegate::TradeHistoryDelegate(ThemeSource &themes, QObject *parent)
    : QStyledItemDelegate(parent), m_themes(themes)
{
}

QSize TradeHistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {280, Theme::scaled(52)};
}

QString TradeHistoryDelegate::valuesText(const QModelIndex &index) const
{
    return u"%1 : %2"_s.arg(decimalText(index.data(Model::FirstValue).toDouble(), 1),
                            decimalText(index.data(Model::SecondValue).toDouble(), 1));
}

QString TradeHistoryDelegate::whenText(const QModelIndex &index) const
{
    return tr("after %n pick(s)", nullptr, index.data(Model::PicksBefore).toInt());
}

void TradeHistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QRect row = option.rect.adjusted(4, 0, -4, -1);
    painter->save();
    painter->fillRect(QRect(row.left(), row.bottom() + 1, row.width(), 1),
                      theme.colour(ColourRole::Line));

    // Values and time stand at the right; what is exchanged has the rest.
    const QFont small = theme.font(FontRole::MonoSmall);
    const QString values = valuesText(index);
    const QString chart = index.data(Model::ChartName).toString() + u" · "_s + whenText(index);
    const QFont note = theme.font(FontRole::Small);
    const int room = std::max(QFontMetrics(small).horizontalAdvance(values),
                              QFontMetrics(note).horizontalAdvance(chart));
    const QRect right(row.right() - room, row.top(), room, row.height());
    painter->setPen(theme.colour(ColourRole::TextMuted));
    painter->setFont(small);
    painter->drawText(right.adjusted(0, 0, 0, -row.height() / 2), Qt::AlignRight | Qt::AlignBottom,
                      values);
    painter->setFont(note);
    painter->drawText(right.adjusted(0, row.height() / 2, 0, 0), Qt::AlignRight | Qt::AlignTop,
                      chart);

    painter->setFont(theme.font(FontRole::Mono));
    const QFontMetrics metrics(painter->font());
    const int end = right.left() - 12;
    int x = row.left();
    const auto words = [&](const QString &text, ColourRole role, int width) {
        painter->setPen(theme.colour(role));
        const QRect cell(x, row.top(), std::max(0, std::min(width, end - x)), row.height());
        painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(text, Qt::ElideRight, cell.width()));
        x += cell.width() + 12;
    };
    const auto plate = [&](int team, int colour) {
        const QRect place = plateRect(QRect(x, row.top(), row.width(), row.height()));
        paintTeamPlate(*painter, place, index.data(team).toString(), index.data(colour).toString(),
                       theme);
        x += place.width() + 10;
    };
    const QString first = index.data(Model::FirstGives).toString();
    const QString second = index.data(Model::SecondGives).toString();
    const int fixed = 2 * (plateRect(row).width() + 10) + metrics.horizontalAdvance(u'→') + 36;
    const int half = std::max(0, (end - row.left() - fixed) / 2);
    const int wantedByFirst = metrics.horizontalAdvance(first) + 1;
    const int wantedBySecond = metrics.horizontalAdvance(second) + 1;
    plate(Model::FirstTeam, Model::FirstColour);
    words(first, ColourRole::Text,
          std::min(wantedByFirst, std::max(half, 2 * half - wantedBySecond)));
    words(u"→"_s, ColourRole::TextMuted, metrics.horizontalAdvance(u'→') + 1);
    plate(Model::SecondTeam, Model::SecondColour);
    words(second, ColourRole::Text, wantedBySecond);
    painter->restore();
}

} // namespace warroom
