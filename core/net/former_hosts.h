// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/succession.h"
#include "net/tokens.h"
#include "store/event_store.h"

namespace warroom {

class RoomClient;

/// Who hosts \a draft and who may, as its log in \a store says; where it cannot be read, nobody.
Succession successionOf(const EventStore &store, const DraftId &draft);

/// Believes, for \a draft, the tokens of everybody who hosted it.
void believeHosts(Tokens &tokens, const Succession &succession, const DraftId &draft);

/// What the person at \a client, whose computer hosts its draft and signs with \a key, is let in
/// with by whoever hosts it after him.
QByteArray hostsToken(const RoomClient &client, const NamedKey &key, Instant now);

} // namespace warroom
