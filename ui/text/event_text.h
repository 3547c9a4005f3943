// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/events.h"

namespace warroom {

/// What happened, in one sentence: who did what, and why where a reason was recorded.
///
/// Names come from \a setup, the beginning of the same draft, and \a persons.
QString eventText(const Event &event, const DraftSetup &setup,
                  const QHash<PersonId, PersonalText> &persons = {});

/// By which name \a person is known to \a persons, else what was written of him; empty where that
/// is an id, which nobody is called by.
QString personName(const QString &person, const QHash<PersonId, PersonalText> &persons);

/// What a person is called, or said; "(erased)" where it cannot be read any more.
QString personText(const PersonalText &text);

/// "2.07": where a slot of \a setup stands; its id where it is unknown.
QString slotText(const SlotId &slot, const DraftSetup &setup);
/// The name of a team of \a setup; its letters where it is unknown.
QString teamText(const TeamId &team, const DraftSetup &setup);
/// Its short name, for where there is little room.
QString shortTeamText(const TeamId &team, const DraftSetup &setup);
/// The name of a player of \a setup; his id where he is unknown.
QString playerText(const PlayerId &player, const DraftSetup &setup);

/// \a sentence, which has no full stop yet, with somebody's words behind it if there were any.
QString withReason(const QString &sentence, const std::optional<PersonalText> &reason);

} // namespace warroom
