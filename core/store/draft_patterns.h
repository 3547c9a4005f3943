// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/event_envelope.h"

#include <QList>

#include <span>

namespace warroom {

enum class PatternKind {
    Reach, ///< a player was taken a round's worth of selections, or more, before his rank
    Run,   ///< a position went faster than usual, see analytics::RunRule
    Steal  ///< like a reach, after his rank
};

template <>
struct EnumNames<PatternKind> {
    static constexpr std::array<std::string_view, 3> names{"reach", "run", "steal"};
};

/// Something worth telling about one draft.
struct DraftPattern {
    DraftId draft;
    PatternKind kind = PatternKind::Reach;
    int firstPick = 0; ///< by order of selection, from 1; both the same but for a run
    int lastPick = 0;
    int picks = 0;    ///< how many players of the position within them
    QString position; ///< of a run the group's name, else as the pool writes it
    PlayerId player;  ///< empty for a run, as are name and team
    QString playerName;
    TeamId team;
    int value = 0; ///< selection minus rank: positive for a steal, negative for a reach; a run: 0

    friend bool operator==(const DraftPattern &, const DraftPattern &) = default;
};

/// The patterns in \a events, which are one draft's from its first on: by kind, then first pick.
QList<DraftPattern> patternsIn(std::span<const EventEnvelope> events);

} // namespace warroom
