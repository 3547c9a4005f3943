// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/room.h"

#include "session/issued.h"
#include "store/state_snapshot.h"

namespace warroom {

Room::Room(EventStore &store, DraftId draft) : m_store(store), m_draft(std::move(draft))
{
}

tl::expected<void, StoreError> Room::load()
{
    const auto events = readWhole(m_store, m_draft);
    if (!events)
        return tl::unexpected(events.error());
    for (const EventEnvelope &envelope : *events) {
        m_history.append(envelope);
        Answer &answer = m_answers[envelope.metadata.causationId];
        answer.command = envelope.metadata.causationId;
        answer.accepted = true;
        answer.firstVersion = answer.firstVersion == 0 ? envelope.version : answer.firstVersion;
        answer.lastVersion = envelope.version;
    }
    return {};
}

Answer Room::submit(const IssuedCommand &command)
{
    const auto known = m_answers.constFind(command.id);
    if (known != m_answers.cend())
        return *known;
    const Answer answer = decideAndRecord(command);
    // A store that failed may work the next time; only what was decided is final.
    if (answer.storeError.isEmpty())
        m_answers.insert(command.id, answer);
    return answer;
}

Answer Room::decideAndRecord(const IssuedCommand &command)
{
    Answer answer;
    answer.command = command.id;
    const auto events = eventsFor(state(), command);
    if (!events) {
        answer.rejection = events.error();
        return answer;
    }
    if (!events->empty()) {
        const auto recorded =
            m_store.append(m_draft, ExpectedVersion::exactly(m_history.size()), *events);
        if (!recorded) {
            answer.storeError = recorded.error().detail;
            answer.trouble = troubleOf(recorded.error());
            return answer;
        }
        const int before = m_history.size();
        for (const EventEnvelope &envelope : *recorded)
            m_history.append(envelope);
        if (SnapshotPolicy().isDue(before, m_history.size())) // a shortcut: it may fail unnoticed
            (void)m_store.saveSnapshot(stateSnapshot(m_draft, state()));
        answer.firstVersion = recorded->front().version;
        answer.lastVersion = recorded->back().version;
    }
    answer.accepted = true;
    return answer;
}

} // namespace warroom
