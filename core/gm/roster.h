// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/position.h"

#include <array>

namespace warroom::gm {

/// What a team has taken, still needs and has left to take with: the part of a judgement that is
/// the same for every player.
class Roster {
public:
    Roster(const DraftState &state, const TeamId &team);

    /// The place of \a position among the open needs, from 1; 0: none.
    int need(QStringView position, std::optional<PositionGroup> group) const;
    /// How many of \a group the team has taken in this draft.
    int taken(PositionGroup group) const { return m_taken[static_cast<size_t>(group)]; }
    bool hasTaken(const QString &position) const { return m_positions.contains(position); }
    /// Whether the team said what it needs, and \a group was never among it.
    bool isSetAt(PositionGroup group) const;
    /// Whether every slot the team has left must meet a need for all of them to be met.
    bool isShortOfSlots() const { return m_slotsLeft <= m_openNeeds.size(); }

private:
    struct Need {
        QString position;
        std::optional<PositionGroup> group;
    };
    QList<Need> m_openNeeds;     ///< most urgent first
    quint32 m_neededAtFirst = 0; ///< bit 1 << PositionGroup
    std::array<int, EnumNames<PositionGroup>::names.size()> m_taken{};
    QStringList m_positions;
    qsizetype m_slotsLeft = 0;
};

} // namespace warroom::gm
