// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/answer.h"
#include "session/issued.h"

namespace warroom {

/// Records a draft and its start in one append: where a rule or the store says no to either,
/// nothing is left behind. \a actor is called \a personName in it, unless that is empty. Where
/// there are entrants for a \a lottery the order is announced, drawn with a seed of chance and
/// changed before the start.
Answer recordNewDraft(EventStore &store, const commands::CreateDraft &create, const Actor &actor,
                      Instant at, const QString &personName = {},
                      const QList<LotteryEntrant> &lottery = {});

/// The same for a draft that waits for its start. A \a lottery is announced and not drawn: whoever
/// has the seed draws it before everybody's eyes.
Answer recordLobby(EventStore &store, const commands::CreateDraft &create, const Actor &actor,
                   Instant at, const QString &personName,
                   const std::optional<commands::CommitLottery> &lottery);

} // namespace warroom
