// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"

#include <QList>

#include <span>

namespace warroom::analytics {

/// A selection that stands, with what the pool knew of the player.
struct PlayerTaken {
    SlotId slot;
    int overallPick = 0; ///< by order of selection, from 1
    int round = 0;
    TeamId team;
    PlayerId player;
    QString position; ///< as the pool writes it
    int rank = 0;     ///< on the pool's board, from 1; 0: it has none for him

    friend bool operator==(const PlayerTaken &, const PlayerTaken &) = default;
};

/// The selections that stand after \a events, by order of selection.
QList<PlayerTaken> playersTaken(std::span<const EventEnvelope> events);

} // namespace warroom::analytics
