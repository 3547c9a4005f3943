// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>

struct AvahiClient;

namespace warroom {

/// What is done with Avahi's daemon while it runs. Called on the link's thread alone.
class AvahiUse {
public:
    virtual ~AvahiUse() = default;

    /// The daemon is there. \a client holds until end(), and frees what was made with it.
    virtual void begin(AvahiClient *client) = 0;
    /// It went away, or takes another name: what was made is to be freed, or forgotten.
    virtual void end() = 0;
};

/// Puts \a use to Avahi's daemon, the one of this computer that speaks multicast DNS, for as long
/// as this exists: whenever there is one, and again when it comes back.
///
/// Avahi's library waits for the daemon in nearly every call. So all of them are made on a thread
/// of the link's own, and it ends on one of the pool: neither beginning nor ending waits.
class AvahiLink {
public:
    explicit AvahiLink(std::shared_ptr<AvahiUse> use);
    ~AvahiLink();
    Q_DISABLE_COPY_MOVE(AvahiLink)

private:
    class Thread;
    std::shared_ptr<Thread> m_thread;
};

} // namespace warroom
