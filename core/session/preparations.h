// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/prepare.h"
#include "session/answer.h"
#include "store/event_store.h"

#include <QHash>

namespace warroom {

/// What everybody in one draft prepares for it: one stream a person, beside the draft's own.
///
/// The authority over them, as Room is over the draft: decides, records, answers every command
/// once. Knows no thread, timer or clock. Uses \a store on the thread it is called from; the store
/// outlives it. Who may ask for whose is up to the owner.
class Preparations {
public:
    Preparations(EventStore &store, DraftId draft);

    /// Reads what \a person prepared, unless it is known here.
    tl::expected<void, StoreError> load(const PersonId &person);
    /// What \a person prepared, as far as it was loaded.
    const Preparation &of(const PersonId &person) const;
    /// The same as it was recorded.
    const std::vector<EventEnvelope> &events(const PersonId &person) const;

    /// Answers \a command, which is about what its actor prepares for \a draft. When it was
    /// accepted its events are durable and in events(), and its versions are those of his stream.
    Answer submit(const DraftState &draft, const IssuedPreparation &command);

private:
    struct Stream {
        Preparation state;
        std::vector<EventEnvelope> events;
        QHash<QUuid, Answer> answers;

        void append(const EventEnvelope &envelope);
    };

    Answer decideAndRecord(Stream &stream, const DraftState &draft,
                           const IssuedPreparation &command);

    EventStore &m_store;
    DraftId m_draft;
    QHash<PersonId, Stream> m_streams;
};

} // namespace warroom
