// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/preparations.h"

#include "session/issued.h"
#include "store/preparation_stream.h"

namespace warroom {

namespace {

Answer answerTo(const QUuid &command)
{
    Answer answer;
    answer.command = command;
    return answer;
}

Answer failed(const QUuid &command, const StoreError &error)
{
    Answer answer = answerTo(command);
    answer.storeError = error.detail;
    answer.trouble = troubleOf(error);
    return answer;
}

} // namespace

void Preparations::Stream::append(const EventEnvelope &envelope)
{
    evolve(state, envelope.event);
    events.push_back(envelope);
    Answer &answer = answers[envelope.metadata.causationId];
    answer.command = envelope.metadata.causationId;
    answer.accepted = true;
    answer.firstVersion = answer.firstVersion == 0 ? envelope.version : answer.firstVersion;
    answer.lastVersion = envelope.version;
}

Preparations::Preparations(EventStore &store, DraftId draft)
    : m_store(store), m_draft(std::move(draft))
{
}

tl::expected<void, StoreError> Preparations::load(const PersonId &person)
{
    if (person.isEmpty() || m_streams.contains(person))
        return {};
    const auto events = readWhole(m_store, preparationStream(m_draft, person));
    if (!events && events.error().kind != StoreErrorKind::StreamNotFound)
        return tl::unexpected(events.error());
    Stream &stream = m_streams[person];
    for (const EventEnvelope &envelope : events.value_or(std::vector<EventEnvelope>()))
        stream.append(envelope);
    return {};
}

const Preparation &Preparations::of(const PersonId &person) const
{
    static const Preparation nothing;
    const auto known = m_streams.constFind(person);
    return known == m_streams.cend() ? nothing : known->state;
}

const std::vector<EventEnvelope> &Preparations::events(const PersonId &person) const
{
    static const std::vector<EventEnvelope> nothing;
    const auto known = m_streams.constFind(person);
    return known == m_streams.cend() ? nothing : known->events;
}

Answer Preparations::submit(const DraftState &draft, const IssuedPreparation &command)
{
    const PersonId person(command.actor.id);
    if (const auto loaded = load(person); !loaded)
        return failed(command.id, loaded.error());
    Stream &stream = m_streams[person];
    if (const auto known = stream.answers.constFind(command.id); known != stream.answers.cend())
        return *known;
    const Answer answer = decideAndRecord(stream, draft, command);
    // A store that failed may work the next time; only what was decided is final.
    if (answer.storeError.isEmpty())
        stream.answers.insert(command.id, answer);
    return answer;
}

Answer Preparations::decideAndRecord(Stream &stream, const DraftState &draft,
                                     const IssuedPreparation &command)
{
    Answer answer = answerTo(command.id);
    const auto events = eventsFor(stream.state, draft, command);
    if (!events) {
        answer.rejection = events.error();
        return answer;
    }
    answer.accepted = true;
    if (events->empty())
        return answer;
    const auto recorded = m_store.append(preparationStream(m_draft, PersonId(command.actor.id)),
                                         ExpectedVersion::exactly(stream.state.version), *events);
    if (!recorded)
        return failed(command.id, recorded.error());
    for (const EventEnvelope &envelope : *recorded)
        stream.append(envelope);
    return stream.answers.value(command.id);
}

} // namespace warroom
