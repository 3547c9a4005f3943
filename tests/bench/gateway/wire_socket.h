// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <openssl/ssl.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace warroom::bench {

/// Where a client knocks, on this machine.
struct Door {
    std::uint16_t port = 0;
    std::string target;     ///< of the upgrade: "/drafts/ID/connect?since=3"
    std::string token{};    ///< empty: it brings none
    SSL_CTX *tls = nullptr; ///< not owned; null: plain
};

/// A WebSocket over a non-blocking socket with nothing between it and the system, so that what a
/// client costs is little and the same whichever server it speaks to.
///
/// What it cannot do ends in fault(); it never waits.
class WireSocket {
public:
    /// Begins to connect, from an address of the loopback that follows from \a number, and reports
    /// to \a epoll under that number.
    WireSocket(const Door &door, std::uint32_t number, int epoll);
    /// Resets the connection: the port is free at once.
    ~WireSocket();
    WireSocket(const WireSocket &) = delete;
    WireSocket &operator=(const WireSocket &) = delete;

    /// Goes on with whatever the system is ready for.
    void onReady();
    void send(std::string_view text);

    int texts() const { return m_texts; }       ///< messages that arrived
    int sequence() const { return m_sequence; } ///< the highest an event had; 0: none yet
    void setSequence(int sequence) { m_sequence = sequence; }
    /// What came last, where messages are kept.
    std::string last() const { return m_kept.empty() ? std::string() : m_kept.back(); }
    const std::string &fault() const { return m_fault; }

    /// From now on messages are kept, and this returns those that came since.
    std::vector<std::string> takeTexts();

private:
    enum class Stage { Connecting, Securing, Upgrading, Open };
    using Tls = std::unique_ptr<SSL, void (*)(SSL *)>;

    void goOn();
    void secure();
    void askForUpgrade();
    void read();
    long receive(char *buffer, std::size_t size);
    void take(std::string_view bytes);
    std::size_t takeAnswer(std::string_view bytes);
    std::size_t takeFrame(std::string_view bytes);
    void onFrame(int opcode, std::string_view payload);
    void sendFrame(int opcode, std::string_view payload);
    void write(std::string_view bytes);
    void fail(const std::string &what);

    const Door &m_door;
    int m_socket = -1;
    Tls m_tls{nullptr, SSL_free};
    Stage m_stage = Stage::Connecting;
    int m_texts = 0;
    int m_sequence = 0;
    bool m_keeps = false;
    std::string m_rest; ///< the beginning of a frame whose end has not come
    std::vector<std::string> m_kept;
    std::string m_fault;
};

} // namespace warroom::bench
