// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pool_filter.h"
#include "domain/commands.h"

namespace warroom {

enum class PresetKind { NflMock, Snake, Auction };
enum class ClockChoice { Off, Quick, Real, Custom };

/// How large a draft is and in which order it goes: what most other choices depend on.
struct DraftShape {
    int rounds = 0;
    int teams = 0;
    QString format; ///< key of draftFormats()

    friend bool operator==(const DraftShape &, const DraftShape &) = default;
};

/// What somebody chose for a new draft.
struct DraftChoices {
    PresetKind preset = PresetKind::NflMock;
    QList<TeamId> teams; ///< run by the person at this screen
    ClockChoice clock = ClockChoice::Real;
    QList<int> customSeconds; ///< per round, for ClockChoice::Custom
    ExpiryPolicy expiry = ExpiryPolicy::Pass;
    ClockRules clockExtras; ///< everything but the times and what their end means
    Pace pace = Pace::Quick;
    qint64 seed = 0;
    QString title;
    QString format; ///< key of draftFormats(); only where the format makes the order
    int rounds = 0;
    int teamCount = 0;   ///< only where teams are numbered
    QList<Slot> order{}; ///< where somebody changed it; else the usual one
    catalog::PoolFilter filter = catalog::PoolFilter::Everybody; ///< applied before createFrom()
    RosterRules roster{};
    AuctionRules auction{};
    QList<Keeper> keepers{};
    TradeRules trading{};
    QList<LotteryEntrant> lottery{}; ///< who is drawn; empty: the order stays
    int season = 0;                  ///< of a past NFL draft; 0: the coming one
};

/// The most and least the page offers.
struct DraftLimits {
    int mostRounds = 0;
    int fewestTeams = 0;
    int mostTeams = 0;
};
DraftLimits limitsOf(PresetKind preset);

/// The draft that \a choices make of \a preset. Whether it can be created is for the rules to say.
commands::CreateDraft createFrom(const DraftChoices &choices, const commands::CreateDraft &preset);
/// The time per pick, per round, that \a choice means for \a preset.
ClockRules clockFor(const DraftChoices &choices, const commands::CreateDraft &preset);
int pickCount(const commands::CreateDraft &create);

} // namespace warroom
