// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analytics/selections.h"

namespace warroom::analytics {

namespace {

struct Known {
    QString position;
    int rank = 0;
};

/// The selections so far, and the pool they come from.
class Taken {
public:
    void operator()(const events::DraftCreated &created)
    {
        for (const Player &player : created.players)
            m_pool.insert(player.id, {player.position, player.rank});
    }
    void operator()(const events::PickMade &made)
    {
        const Known known = m_pool.value(made.player);
        taken.append({made.slot, made.overallPick, made.round, made.team, made.player,
                      known.position, known.rank});
    }
    void operator()(const events::PickUndone &)
    {
        if (!taken.isEmpty())
            taken.removeLast();
    }
    void operator()(const events::PickCorrected &corrected)
    {
        if (corrected.reopened)
            taken.removeIf(
                [&](const PlayerTaken &each) { return each.slot == *corrected.reopened; });
        for (PlayerTaken &each : taken) {
            if (each.slot == corrected.slot) {
                hold(each, corrected.player);
                each.team = corrected.team;
            } else if (each.slot == corrected.swappedWith) {
                hold(each, corrected.playerBefore);
            }
        }
    }
    template <typename Other>
    void operator()(const Other &) // takes nobody
    {
    }

    QList<PlayerTaken> taken;

private:
    void hold(PlayerTaken &selection, const PlayerId &player) const
    {
        const Known known = m_pool.value(player);
        selection.player = player;
        selection.position = known.position;
        selection.rank = known.rank;
    }

    QHash<PlayerId, Known> m_pool;
};

} // namespace

QList<PlayerTaken> playersTaken(std::span<const EventEnvelope> events)
{
    Taken reader;
    for (const EventEnvelope &envelope : events)
        std::visit(reader, envelope.event);
    return reader.taken;
}

} // namespace warroom::analytics
