// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/trade_history_delegate.h"

#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"
#include "ui/trades/trade_history_model.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

using Model = TradeHistoryModel;

namespace {

constexpr int gap = 10;
constexpr int roomForTwo = 460; ///< what is exchanged, and its worth beside it

} // namespace

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
    const bool inMoney = index.data(Model::InMoney).toBool();
    return u"%1 : %2"_s.arg(worthText(index.data(Model::FirstValue).toDouble(), inMoney),
                            worthText(index.data(Model::SecondValue).toDouble(), inMoney));
}

QString TradeHistoryDelegate::noteText(const QModelIndex &index) const
{
    const int picks = index.data(Model::PicksBefore).toInt();
    const QString when = picks > 0 ? tr("after pick %1").arg(picks) : tr("before the first pick");
    const QString chart = index.data(Model::ChartName).toString();
    return chart.isEmpty() ? when : chart + u" · "_s + when;
}

void TradeHistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    const QRect row = option.rect.adjusted(4, 0, -4, -1);
    painter->save();
    painter->fillRect(QRect(row.left(), row.bottom() + 1, row.width(), 1),
                      theme.colour(ColourRole::Line));
    painter->setPen(theme.colour(ColourRole::TextMuted));
    const QRect upper = row.adjusted(0, 5, 0, -row.height() / 2);
    const QRect lower = row.adjusted(0, row.height() / 2, 0, -5);
    const QString values = valuesText(index);
    const QString note = noteText(index);
    painter->setFont(theme.font(FontRole::Small));
    if (row.width() < Theme::scaled(roomForTwo)) {
        painter->drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, values + u" · "_s + note);
        paintExchange(*painter, upper, index);
    } else {
        const int room = painter->fontMetrics().horizontalAdvance(note);
        painter->drawText(lower, Qt::AlignRight | Qt::AlignVCenter, note);
        painter->setFont(theme.font(FontRole::MonoSmall));
        painter->drawText(upper, Qt::AlignRight | Qt::AlignVCenter, values);
        paintExchange(*painter, row.adjusted(0, 0, -room - 12, 0), index);
    }
    painter->restore();
}

/// Plate, picks, arrow, plate, picks. Where both lists are long each has half the room.
void TradeHistoryDelegate::paintExchange(QPainter &painter, const QRect &rect,
                                         const QModelIndex &index) const
{
    const Theme &theme = m_themes.theme();
    painter.setFont(theme.font(FontRole::Mono));
    const QFontMetrics metrics(painter.font());
    int x = rect.left();
    const auto plate = [&](int team, int colour) {
        const QRect place = plateRect(QRect(x, rect.top(), rect.width(), rect.height()));
        paintTeamPlate(painter, place, index.data(team).toString(), index.data(colour).toString(),
                       theme);
        x += place.width() + gap;
    };
    const auto words = [&](const QString &text, int width) {
        painter.setPen(theme.colour(ColourRole::Text));
        painter.drawText(QRect(x, rect.top(), width, rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(text, Qt::ElideRight, width));
        x += width + gap;
    };
    const QString first = index.data(Model::FirstGives).toString();
    const QString second = index.data(Model::SecondGives).toString();
    const int arrow = metrics.horizontalAdvance(u'→') + 1;
    const int fixed = 2 * plateRect(rect).width() + arrow + 4 * gap;
    const int room = std::max(0, rect.width() - fixed);
    const int secondWants = metrics.horizontalAdvance(second) + 1;
    const int firstGets =
        std::min(metrics.horizontalAdvance(first) + 1, std::max(room / 2, room - secondWants));
    plate(Model::FirstTeam, Model::FirstColour);
    words(first, firstGets);
    words(u"→"_s, arrow);
    plate(Model::SecondTeam, Model::SecondColour);
    words(second, std::min(secondWants, room - firstGets));
}

} // namespace warroom
