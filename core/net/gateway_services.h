// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/address_limits.h"
#include "net/ballot.h"
#include "net/broadcast.h"
#include "net/command_ledger.h"
#include "net/gateway_journal.h"
#include "net/gateway_options.h"
#include "net/presence.h"
#include "net/ticket_office.h"
#include "net/tokens.h"
#include "session/deadline.h"

#include <atomic>

namespace warroom {

class LibraryHost;

/// What the threads of a gateway share. Outlives them.
struct GatewayServices {
    GatewayServices(GatewayOptions wishes, Tokens believed, TimeSource clock, StoreFactory door,
                    LibraryHost &host)
        : options(std::move(wishes)),
          tokens(std::move(believed)),
          now(std::move(clock)),
          open(std::move(door)),
          rooms(&host),
          posts(options.commandsPerSecond, options.commandBurst)
    {
    }

    const GatewayOptions options;
    const Tokens tokens;
    const TimeSource now;
    const StoreFactory open;
    LibraryHost *const rooms; ///< lives on a thread of its own
    std::unique_ptr<Broadcast> broadcast;
    GatewayMetrics metrics;
    std::unique_ptr<GatewayJournal> journal;
    CommandLedger ledger;
    PersonLimits posts;                         ///< commands over HTTP
    AddressLimits nearby{1, 10, 50, 200};       ///< questions of people nearby
    AddressLimits succession{20, 50, 400, 800}; ///< who hosts, and who should
    Presence presence;
    Ballot ballot;
    std::mutex ticketMutex;
    TicketOffice tickets;
    std::atomic<int> sockets = 0; ///< open, of any kind
    std::atomic<bool> isDraining = false;
    std::atomic<bool> isCandidate = false; ///< see Gateway::setCandidate()
};

} // namespace warroom
