// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/slot_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warroom {

QString slotTitle(const Slot &slot)
{
    return QCoreApplication::translate("SlotWords", "Pick %1 · round %2")
        .arg(slot.overall)
        .arg(slot.round);
}

namespace {

template <typename Right>
QString lineageOf(const Right &right)
{
    if (right.via.isEmpty() && right.originalTeam == right.team)
        return {};
    QStringList owners{right.originalTeam.text()};
    for (const TeamId &owner : right.via)
        owners.append(owner.text());
    owners.append(right.team.text());
    return owners.join(u" → "_s);
}

} // namespace

QString slotLineage(const Slot &slot)
{
    return lineageOf(slot);
}

QString slotTitle(const FuturePick &pick)
{
    //: A pick of a later draft: the year, the round
    return QCoreApplication::translate("SlotWords", "%1 round %2").arg(pick.season).arg(pick.round);
}

QString slotLineage(const FuturePick &pick)
{
    return lineageOf(pick);
}

QString countedLater(const FuturePick &pick, int season)
{
    const int years = pick.season - season;
    if (years <= 1)
        return QCoreApplication::translate("SlotWords", "next year, counted one round later");
    return QCoreApplication::translate("SlotWords", "in %1 years, counted %1 rounds later")
        .arg(years);
}

QString slotNumbers(const DraftState &state, const QList<SlotId> &ids)
{
    QStringList numbers;
    for (const SlotId &id : ids) {
        const SlotState *slot = state.slot(id);
        const FuturePick *future = state.futurePick(id);
        numbers.append(slot         ? QString::number(slot->slot.overall)
                           : future ? slotTitle(*future)
                                    : id.text());
    }
    return numbers.join(u" · "_s);
}

QString assetsText(const DraftState &state, const TradeSide &side)
{
    QStringList assets;
    if (!side.gives.isEmpty())
        assets.append(slotNumbers(state, side.gives));
    for (const PlayerId &id : side.players) {
        const Player *player = state.setup->player(id);
        assets.append(player ? player->name : id.text());
    }
    return assets.join(u" · "_s);
}

} // namespace warroom
