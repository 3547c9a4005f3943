// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/gateway/crowd.h"
#include "bench/gateway/served_library.h"
#include "bench/gateway/server_process.h"

namespace warroom::bench {

/// One message to all.
struct Round {
    double fromSignMs = 0;   ///< from the speaker's writing to the last listener's having read
    double fromCommitMs = 0; ///< from the moment the server had it: Warroom durably, Node in hand
    double cpuMicroseconds = 0; ///< of the server's process, for all of it
};

/// A server and a crowd of its clients: what is measured is the same for each.
class Side {
public:
    explicit Side(std::unique_ptr<ServerProcess> server);
    virtual ~Side() = default;

    const ServerProcess &server() const { return *m_server; }
    int listeners() const { return m_crowd.listeners(); }

    /// Lets clients connect until there are \a listeners; more of them hang up. Seconds it took.
    double open(int listeners);
    /// Everybody but the speaker loses the connection.
    void close() { m_crowd.cut(1); }
    Round round();
    /// A message and its answer, in microseconds.
    double echo();

protected:
    /// Has the server send a message to all. When the server had it.
    virtual Clock::time_point giveSign() = 0;
    virtual Door listenersDoor() const = 0;
    void begin(const Door &speakersDoor) { m_crowd.add(speakersDoor, 1); }
    Crowd &crowd() { return m_crowd; }
    const Crowd &crowd() const { return m_crowd; }

private:
    std::unique_ptr<ServerProcess> m_server;
    Crowd m_crowd;
};

/// `warroomd serve` with a library of its own. The sign is the command NamePerson of the
/// commissioner, who calls himself by one of two names in turn: one event, as often as one likes.
class WarroomSide : public Side {
public:
    WarroomSide(const ServedLibrary &library, SSL_CTX *tls, int draft = 0);

    int head() { return crowd().speaker().sequence(); }
    /// All listeners lose the connection and come back, \a events behind. Seconds until the last
    /// has read them.
    double comeBack(int listeners, int events);
    /// The next pick of the draft, to the last listener, in milliseconds.
    double pick();
    int picksLeft() const;
    /// An event as it goes over the wire; makes one.
    std::string sample();

protected:
    Clock::time_point giveSign() override;
    Door listenersDoor() const override;

private:
    void command(const std::string &name, const std::string &data);
    Door door(int since) const;

    const ServedDraft &m_draft;
    CommitWatch m_commits;
    SSL_CTX *m_tls;
    int m_signs = 0;
    std::size_t m_picks = 0;
};

/// Node with Debian's `ws` on the same certificate; see ws_broadcast.js.
class NodeSide : public Side {
public:
    /// Whether both are installed.
    static bool isThere();

    /// \a message is what an event of Warroom looks like; its sequence is counted up.
    NodeSide(const std::string &message, const QString &pem, SSL_CTX *tls);

protected:
    Clock::time_point giveSign() override;
    Door listenersDoor() const override;

private:
    std::string m_before; ///< the sequence
    std::string m_after;
    SSL_CTX *m_tls;
};

} // namespace warroom::bench
