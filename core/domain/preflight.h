// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/events.h"
#include "domain/rejection.h"

namespace warroom {

/// What has to be right before a draft can start.
enum class PreflightItem { Teams, Order, Players, Places, Roster, Keepers, Clock, Auction, Trades };

struct PreflightCheck {
    PreflightItem item = PreflightItem::Teams;
    std::optional<Rejection> objection; ///< nothing: it is right
    int have = 0;                       ///< what is counted, see preflight()
    int need = 0;                       ///< what there must be of it; 0: nothing
    QString subject;                    ///< of Places: the spot that is short

    bool isOk() const { return !objection; }
    friend bool operator==(const PreflightCheck &, const PreflightCheck &) = default;
};

/// Every check of \a create, in reading order; what a draft has not is not checked.
///
/// Counted are: teams, picks, players (needed: one a pick), for Places the players for the spot
/// that is shortest of them (needed: one for every team's), for Roster its places (needed: the most
/// picks of a team), keepers, for Clock the rounds with times, for Auction the places sold, for
/// Trades the seasons. The rules that create a draft decide; a check is red when they refuse for
/// its reason, whatever the others say.
QList<PreflightCheck> preflight(const commands::CreateDraft &create);
/// The same of a draft that waits for its start.
QList<PreflightCheck> preflight(const events::DraftCreated &created);

bool isReady(const QList<PreflightCheck> &checks);

} // namespace warroom
