// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/issued.h"

using namespace Qt::StringLiterals;

namespace warroom {

tl::expected<std::vector<NewEvent>, Rejection>
eventsFor(const DraftState &state, const IssuedCommand &command, const QUuid &correlation)
{
    const Decision decision = decide(state, command);
    if (!decision)
        return tl::unexpected(decision.error());

    const EventMetadata metadata{command.actor.id, correlation.isNull() ? command.id : correlation,
                                 command.id, u"warroom"_s};
    std::vector<NewEvent> events;
    events.reserve(decision->size());
    for (const Event &event : *decision) {
        const QByteArray place = QByteArray::number(static_cast<qulonglong>(events.size()));
        events.push_back(
            NewEvent{QUuid::createUuidV5(command.id, place), command.at, metadata, event});
    }
    return events;
}

Actor programActor()
{
    return Actor{u"program"_s, Role::Program, {}};
}

} // namespace warroom
