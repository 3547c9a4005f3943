// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/answer.h"
#include "session/history.h"
#include "store/event_store.h"

namespace warroom {

/// The authority over one draft: decides, records, then tells; answers every command once.
///
/// Knows no thread, timer or clock: time comes with each command. Uses \a store on the thread it is
/// called from; the store outlives it.
class Room {
public:
    Room(EventStore &store, DraftId draft);

    /// Reads the draft's log. Without it the room is a new, empty draft.
    tl::expected<void, StoreError> load();

    /// Answers \a command. When it was accepted its events are durable and in history().
    ///
    /// A command id seen before, in this run or in the log, gets its first answer again.
    Answer submit(const IssuedCommand &command);

    bool hasAnswered(const QUuid &command) const { return m_answers.contains(command); }

    const DraftState &state() const { return m_history.head(); }
    const History &history() const { return m_history; }
    const DraftId &draft() const { return m_draft; }

private:
    Answer decideAndRecord(const IssuedCommand &command);

    EventStore &m_store;
    DraftId m_draft;
    History m_history;
    QHash<QUuid, Answer> m_answers;
};

} // namespace warroom
