// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/candidates.h"

#include "domain/roster_fit.h"

#include <QSet>

namespace warroom {

Candidates::Candidates(const DraftState &state, const TeamId &team)
{
    if (state.setup->created().roster.isOff())
        return;
    const RosterFit fit(state, team);
    QSet<QString> written;
    QSet<QString> keys;
    for (const Player &player : state.setup->created().players) {
        if (!state.isFree(player.id) || written.contains(player.position))
            continue;
        written.insert(player.position);
        const QString key = positionKey(player.position);
        if (keys.contains(key))
            continue;
        keys.insert(key);
        if (const auto objection = fit.objectionTo(player.position))
            m_full.insert(key, *objection);
    }
    if (m_full.size() == keys.size())
        m_full.clear();
}

std::optional<Rejection> Candidates::objectionTo(const QString &position) const
{
    if (m_full.isEmpty())
        return {};
    const auto full = m_full.constFind(positionKey(position));
    return full == m_full.cend() ? std::nullopt : std::optional(*full);
}

std::optional<Rejection> objectionToTaking(const DraftState &state, const TeamId &team,
                                           const PlayerId &id)
{
    const Player *player = state.setup->player(id);
    if (!player)
        return Rejection::UnknownPlayer;
    if (state.isTaken(id))
        return Rejection::PlayerTaken;
    if (state.keeping(id))
        return Rejection::PlayerIsKept;
    return Candidates(state, team).objectionTo(player->position);
}

} // namespace warroom
