// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prepare.h"
#include "net/token_claims.h"
#include "support/random_draft.h"

namespace warroom::test {

/// A small draft of any kind, with a person or the program at each of its teams.
commands::CreateDraft anyEvening(Dice &dice);

/// Who comes to \a create: the commissioner first, then whoever has a team, then those who watch.
QList<Claims> guestsOf(Dice &dice, const commands::CreateDraft &create);

/// What \a actor wishes who sees that it is his turn; nothing: it is not.
std::optional<Command> wishOfTurn(Dice &dice, const DraftState &state, const Actor &actor);
/// What somebody wishes at any time, sensible or not.
Command anyWish(Dice &dice, const DraftState &state, const Actor &actor);
/// The same for the commissioner, who hands teams to \a people as well.
Command commissionersWish(Dice &dice, const DraftState &state, const QStringList &people);
PreparationCommand anyPreparation(Dice &dice, const DraftState &state);

} // namespace warroom::test
