// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/former_hosts.h"

#include "domain/evolve.h"
#include "session/room_client.h"

namespace warroom {

Succession successionOf(const EventStore &store, const DraftId &draft)
{
    DraftState state;
    if (const auto log = readWhole(store, draft)) {
        for (const EventEnvelope &envelope : *log)
            evolve(state, envelope.event);
    }
    return state.company.succession;
}

void believeHosts(Tokens &tokens, const Succession &succession, const DraftId &draft)
{
    for (const HostOffer &offer : succession.offers) {
        const auto key = formerHostKey(offer.tokenKey.toLatin1(), draft);
        if (offer.hasHosted && key)
            (void)tokens.believe(*key);
    }
}

QByteArray hostsToken(const RoomClient &client, const NamedKey &key, Instant now)
{
    Claims claims;
    claims.person = PersonId(client.actor().id);
    claims.draft = client.history().events().front().draft;
    claims.role = TokenRole::Commissioner;
    claims.teams = client.actor().teams;
    return mintToken(asGiven(claims, hostAudience, now), key);
}

} // namespace warroom
