// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/gateway/wire_socket.h"

#include <chrono>
#include <functional>
#include <list>

namespace warroom::bench {

using Clock = std::chrono::steady_clock;

double millisecondsBetween(Clock::time_point from, Clock::time_point to);

/// Says what was wrong and ends the program.
[[noreturn]] void giveUp(const std::string &what);

/// Clients of one server on one thread. The first one, the speaker, is the one that writes; the
/// others listen. Whatever goes wrong with any of them ends the program.
class Crowd {
public:
    Crowd();
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    /// Lets \a count more connect, not all at once, and waits until each was told something.
    void add(const Door &door, int count);
    /// Hangs up without a word on everybody but the first \a count.
    void cut(std::size_t count);
    std::size_t size() const { return m_sockets.size(); }
    int listeners() const { return static_cast<int>(m_sockets.size()) - 1; }
    WireSocket &speaker() { return *m_sockets.front(); }

    /// Waits at most \a timeoutMs for something to read, and reads it. Whether there was anything.
    bool turn(int timeoutMs);
    /// Reads until \a isDone says so, which it is asked after every turn. With a \a turnMs of 0 it
    /// asks without end, and keeps a core busy.
    void read(const std::function<bool()> &isDone, int turnMs = 100);
    /// Reads until nothing came for \a quietMs, or three seconds: heartbeats of many never end.
    void settle(int quietMs);

    /// From now on listeners are counted who have read the event \a sequence.
    void expect(int sequence);
    bool haveAll() const { return m_behind == 0; }
    /// Reads until all have; returns when the last one had.
    Clock::time_point lastHasIt();

private:
    void onReady(std::uint32_t number);

    int m_epoll;
    std::list<Door> m_doors; ///< which the sockets refer to
    std::vector<std::unique_ptr<WireSocket>> m_sockets;
    int m_greeted = 0; ///< were told something
    int m_expected = 0;
    int m_behind = 0;
    Clock::time_point m_last;
};

} // namespace warroom::bench
