// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"

#include <optional>

namespace warroom {

/// What many rules ask first.

/// Why nothing can happen on the clock now; nothing: the draft is live.
std::optional<Rejection> notLive(const DraftState &state);
/// Why nothing can change at all: there is no draft, or it is over.
std::optional<Rejection> isClosed(const DraftState &state);
/// Why only a commissioner may wish this, if that is why.
std::optional<Rejection> commissionerOnly(const DraftState &state, const IssuedCommand &command);
/// Whether \a actor is a commissioner, the first or one he named.
bool isCommissioner(const DraftState &state, const Actor &actor);
/// Whether the commissioner sent \a actor away. Whoever made the draft, and the program, stay.
bool isSentAway(const DraftState &state, const Actor &actor);
/// Whether the actor may wish for \a team.
bool speaksFor(const IssuedCommand &command, const TeamId &team);

/// Whether \a words can be recorded as somebody's reason: one line, not longer than allowed.
bool canBeSaid(const QString &words);
/// \a words as said by whoever issued \a command, or nothing where there are none.
std::optional<PersonalText> wordsOf(const IssuedCommand &command, const QString &words);

} // namespace warroom
