// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/rejection.h"

namespace warroom {

/// Why the keepers of \a create cannot be kept in a draft with \a slots; nothing: they can.
///
/// A keeper is somebody of the pool, once (KeeperPlayerTwice), and costs either a pick his team
/// owns and that is not sold, one keeper a pick (KeepersUneven), or where players are sold a price
/// (KeeperUnusable). A team must be able to pay its keepers and the least for every place it still
/// has to buy (KeeperOverBudget), and have room for them (PlayerDoesNotFit, PositionFull).
std::optional<Rejection> objectionToKeepers(const commands::CreateDraft &create,
                                            const QList<Slot> &slots);

} // namespace warroom
