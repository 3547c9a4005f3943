// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prepare.h"
#include "session/answer.h"
#include "session/history.h"

namespace warroom {

// A host that took over has what everybody saw. What only a person and the host before knew, it is
// told again by that person.

/// Queues of \a teams, as \a log has them and its host may not.
std::vector<Command> queuesToRestate(const History &log, const QList<TeamId> &teams);
/// The same for bid limits. They are refused while the draft is not live.
std::vector<Command> limitsToRestate(const History &log, const QList<TeamId> &teams);
/// All of \a own.
std::vector<PreparationCommand> restatementOf(const Preparation &own);

/// What became of \a command by \a log: a host that took over may not know it. Nothing: no event
/// is its own.
std::optional<Answer> answerIn(const History &log, const QUuid &command);

} // namespace warroom
