// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"
#include "domain/prepare.h"
#include "store/event_store.h"

namespace warroom {

/// Puts \a command to the rules and dresses what they decide for the store.
///
/// Event ids follow from the command's id, so the same command recorded twice is recorded once.
/// \a correlation is the wish that \a command is a part of; null: the command itself.
tl::expected<std::vector<NewEvent>, Rejection>
eventsFor(const DraftState &state, const IssuedCommand &command, const QUuid &correlation = {});

/// The same for what the actor of \a command prepares, \a own, for \a draft.
tl::expected<std::vector<NewEvent>, Rejection>
eventsFor(const Preparation &own, const DraftState &draft, const IssuedPreparation &command);

/// The program itself, speaking for the teams nobody sits at and for the clock.
Actor programActor();

} // namespace warroom
