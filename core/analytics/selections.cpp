// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/selections.h"

namespace warroom::analytics {

namespace {

struct Known {
    QString position;
    int rank = 0;
};

} // namespace

QList<PlayerTaken> playersTaken(std::span<const EventEnvelope> events)
{
    QHash<PlayerId, Known> pool;
    QList<PlayerTaken> taken;
    for (const EventEnvelope &envelope : events) {
        if (const auto *created = std::get_if<events::DraftCreated>(&envelope.event)) {
            for (const Player &player : created->players)
                pool.insert(player.id, {player.position, player.rank});
        } else if (const auto *made = std::get_if<events::PickMade>(&envelope.event)) {
            const Known known = pool.value(made->player);
            taken.append({made->slot, made->overallPick, made->round, made->team, made->player,
                          known.position, known.rank});
        } else if (std::holds_alternative<events::PickUndone>(envelope.event)) {
            if (!taken.isEmpty())
                taken.removeLast();
        }
    }
    return taken;
}

} // namespace warroom::analytics
