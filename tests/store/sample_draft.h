// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/draft_state.h"
#include "store/event_store.h"

#include <QTemporaryDir>

#include <memory>

namespace warroom::sample {

/// 2026-04-23T20:00:00.000Z, when every sample draft is created.
Instant evening();

/// A draft of \a teams teams and \a rounds rounds with a pool just large enough, clock 60 s, pass.
commands::CreateDraft draftOf(const DraftId &draft, int teams = 4, int rounds = 3);

/// The events of a draft that was created and played by wishes drawn from \a seed: picks, passed
/// clocks, pauses, undone picks, trades, queues, corrections, and sometimes auctions. Decided by
/// the rules; complete if \a wishes allows.
std::vector<Event> playedDraft(const DraftId &draft, quint32 seed, int wishes = 60);

/// \a events as they come from a writer: with ids, times a second apart and metadata.
std::vector<NewEvent> fresh(const std::vector<Event> &events);
NewEvent fresh(const Event &event);

/// A folder for files, in memory where the system has one: fsync on a busy disk takes its time, and
/// the tests do not pull the plug.
std::unique_ptr<QTemporaryDir> folder();

/// Any event that means nothing but itself.
Event note(int number);

} // namespace warroom::sample
