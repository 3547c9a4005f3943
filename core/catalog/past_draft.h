// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalog_error.h"
#include "domain/commands.h"

#include <tl/expected.hpp>

namespace warroom::catalog {

class CsvTable;

/// A wish and the moment it was made.
struct TimedCommand {
    Instant at;
    Command command;
};

/// A draft that has happened, as the wishes that led to it. Playing them through the rules makes
/// the log, so a past draft can never disagree with what a draft is.
struct PastDraft {
    commands::CreateDraft create; ///< without an id
    Instant createdAt;
    QList<TimedCommand> then; ///< the start and every pick, oldest first
};

/// What a table of selections does not say about the draft it comes from.
struct PastDraftFacts {
    QString title;
    QString note;
    ClockRules clock;
    Instant startedAt;
};

/// Reads a draft from \a picks: columns overall, round, pick_in_round, team, player, position and
/// school, one row a selection. Each team picks when half of its time is used; nobody's board is
/// known, so the players' ranks are the order of selection.
tl::expected<PastDraft, CatalogError> readPastDraft(const CsvTable &picks, const QList<Team> &teams,
                                                    const PastDraftFacts &facts);

/// The 2022 NFL draft as it happened, 262 selections.
tl::expected<PastDraft, CatalogError> nflDraft2022();

} // namespace warroom::catalog
