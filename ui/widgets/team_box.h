// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"

class QComboBox;

namespace warroom {

/// Puts \a teams by name in the place of what \a box offers, with their ids' texts as data.
void fillWithTeams(QComboBox &box, const QList<Team> &teams);
/// The team \a box shows; empty where there is none.
TeamId teamIn(const QComboBox &box);
/// What \a team is called in \a box; its id where it is not in there.
QString teamNameIn(const QComboBox &box, const TeamId &team);

} // namespace warroom
