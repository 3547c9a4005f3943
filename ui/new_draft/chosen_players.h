// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/new_draft/draft_choices.h"

namespace warroom {

/// Whom \a choices leave of the players \a imported, or of \a preset's where none were.
QList<Player> chosenPlayers(const DraftChoices &choices, const commands::CreateDraft &preset,
                            const QList<Player> &imported);

} // namespace warroom
