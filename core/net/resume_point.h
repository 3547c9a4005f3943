// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/history.h"
#include "store/event_store.h"

namespace warroom {

/// "SEQUENCE:ID" of the last event of \a history that is known whole, by which a client says from
/// where it goes on; empty: none is.
QString lastEventOf(const History &history);

/// Whether \a last, which a client said, stands in the log of \a draft in \a store. Where this
/// computer may not see what stands there, the place is enough: that was before it hosted.
bool isRecorded(const EventStore &store, const DraftId &draft, const QString &last);

} // namespace warroom
