// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace warroom {

/// The statements for which SQLite and PostgreSQL have different words. Everything else is written
/// so that both understand it.
struct Dialect {
    QByteArray takePlayersIn; ///< the pool of a DraftCreated, by the event's id
    QByteArray takeSlotsIn;   ///< its slots, by the event's id
    QByteArray handOver;      ///< a slot: receiver, draft, slot
    QByteArray everyDraft;    ///< as summaryIn() reads it
    QByteArray letters; ///< of a sink, or of every one where it is empty: as letterIn() reads it

    // The read models; a sign is 1 to add what a draft says, -1 to take it away. They do nothing
    // for a draft that is not marked as counted.
    QByteArray countPlayers;   ///< sign, four times, and draft
    QByteArray countPositions; ///< sign, and draft twice
    QByteArray countTeams;     ///< sign, draft, sign twice, draft twice

    static const Dialect &sqlite();
    static const Dialect &postgresql();
};

} // namespace warroom
