// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/issued.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

std::vector<NewEvent> dressed(const std::vector<Event> &facts, const QUuid &command,
                              const QUuid &correlation, const Actor &actor, Instant at)
{
    const EventMetadata metadata{actor.id, correlation, command, u"warroom"_s};
    std::vector<NewEvent> events;
    events.reserve(facts.size());
    for (const Event &event : facts) {
        const QByteArray place = QByteArray::number(static_cast<qulonglong>(events.size()));
        events.push_back(NewEvent{QUuid::createUuidV5(command, place), at, metadata, event});
    }
    return events;
}

} // namespace

tl::expected<std::vector<NewEvent>, Rejection>
eventsFor(const DraftState &state, const IssuedCommand &command, const QUuid &correlation)
{
    const Decision decision = decide(state, command);
    if (!decision)
        return tl::unexpected(decision.error());
    return dressed(*decision, command.id, correlation.isNull() ? command.id : correlation,
                   command.actor, command.at);
}

tl::expected<std::vector<NewEvent>, Rejection>
eventsFor(const Preparation &own, const DraftState &draft, const IssuedPreparation &command)
{
    const Decision decision = decide(own, draft, command);
    if (!decision)
        return tl::unexpected(decision.error());
    return dressed(*decision, command.id, command.id, command.actor, command.at);
}

Actor programActor()
{
    return Actor{u"program"_s, Role::Program, {}};
}

} // namespace warroom
