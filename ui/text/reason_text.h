// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/preparation.h"

#include <QString>

namespace warroom {

/// Why the program chose a player at \a position, as a clause without a full stop: "fills the most
/// urgent need, EDGE". Empty for a person's choice.
QString reasonText(const PickReason &reason, const QString &position);

/// Who decided: "the general manager", "autopick". Empty for the team itself.
QString sourceText(PickSource source);

/// Whom the program would take and why, as a sentence for the person who prepared \a own alone: it
/// tells his rank and whether he is a target.
QString previewText(const Choice &choice, const DraftSetup &setup, const Preparation &own);

} // namespace warroom
