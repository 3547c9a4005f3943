// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

namespace warroom {

/// All slots \a create asks for, in order: those its format makes, or those given with it.
QList<Slot> orderOf(const commands::CreateDraft &create);
/// How many slots the team with the most of them has.
int mostPicks(const QList<Slot> &order);

} // namespace warroom
