// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/draft_channel.h"

#include <tl/expected.hpp>

namespace warroom {

/// What a client gets of a draft over HTTP, as JSON. Pure functions.

/// One row of GET /api/drafts and the whole of GET /api/drafts/{id}/state.
QByteArray stateJson(const DraftChannel::View &view, Instant now);
/// What a client needs once: league, teams, the order of slots, the pool.
QByteArray draftJson(const DraftChannel::View &view);
/// At most \a limit selections after the one of the slot \a cursor (empty: from the first), in the
/// order of selection, with the cursor that goes on. Nothing where \a cursor names none.
std::optional<QByteArray> picksJson(const DraftChannel::View &view, int limit,
                                    const QString &cursor);
/// All of it: what a `snapshot` frame holds.
QByteArray snapshotJson(const DraftChannel::View &view, Instant now);

} // namespace warroom
