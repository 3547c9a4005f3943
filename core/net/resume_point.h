// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/history.h"
#include "store/event_store.h"

namespace warroom {

/// "SEQUENCE:ID" of the last event of \a history that is for everybody to see, by which a client
/// says whose log it goes on with; empty: there is none.
QString lastEventOf(const History &history);

/// Whether \a last, which a client said that has \a since events, stands in the log of \a draft in
/// \a store, and nothing after it up to there is for everybody to see. What is not, one computer
/// may have in full and another not; but a term begins with an event that everybody sees, so that
/// logs which parted differ in one of those.
bool isRecorded(const EventStore &store, const DraftId &draft, const QString &last, int since);

} // namespace warroom
