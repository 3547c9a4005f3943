// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/gateway/crowd.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include <sys/epoll.h>
#include <unistd.h>

namespace warroom::bench {

namespace {

/// So many knock at a time: more than a host lets in from one address, fewer than it queues.
constexpr int mostUnderWay = 500;
constexpr std::chrono::seconds patience{60};
constexpr std::chrono::seconds longestSettling{3};

} // namespace

double millisecondsBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

void giveUp(const std::string &what)
{
    std::fprintf(stderr, "bench_gateway: %s\n", what.c_str());
    std::exit(1);
}

Crowd::Crowd() : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
}

Crowd::~Crowd()
{
    m_sockets.clear();
    ::close(m_epoll);
}

void Crowd::add(const Door &door, int count)
{
    const Door &theirs = m_doors.emplace_back(door);
    const auto wanted = m_sockets.size() + static_cast<std::size_t>(count);
    m_sockets.reserve(wanted);
    read([&] {
        while (m_sockets.size() < wanted
               && static_cast<int>(m_sockets.size()) - m_greeted < mostUnderWay) {
            const auto number = static_cast<std::uint32_t>(m_sockets.size());
            m_sockets.push_back(std::make_unique<WireSocket>(theirs, number, m_epoll));
        }
        return m_greeted == static_cast<int>(wanted);
    });
}

void Crowd::cut(std::size_t count)
{
    if (m_sockets.size() > count)
        m_sockets.resize(count);
    m_greeted = static_cast<int>(m_sockets.size());
}

bool Crowd::turn(int timeoutMs)
{
    std::array<epoll_event, 1024> ready;
    const int count =
        ::epoll_wait(m_epoll, ready.data(), static_cast<int>(ready.size()), timeoutMs);
    for (int i = 0; i < count; ++i)
        onReady(ready.at(static_cast<std::size_t>(i)).data.u32);
    return count > 0;
}

void Crowd::onReady(std::uint32_t number)
{
    WireSocket &socket = *m_sockets.at(number);
    const bool wasGreeted = socket.texts() > 0;
    const bool wasBehind = socket.sequence() < m_expected;
    socket.onReady();
    if (!socket.fault().empty())
        giveUp("client " + std::to_string(number) + ": " + socket.fault());
    if (!wasGreeted && socket.texts() > 0)
        ++m_greeted;
    if (number > 0 && wasBehind && socket.sequence() >= m_expected && --m_behind == 0)
        m_last = Clock::now();
}

void Crowd::read(const std::function<bool()> &isDone, int turnMs)
{
    const auto since = Clock::now();
    while (!isDone()) {
        turn(turnMs);
        if (Clock::now() - since > patience)
            giveUp("the server kept " + std::to_string(size()) + " clients waiting for a minute"
                   + (m_sockets.empty() ? "" : "; it said last: " + speaker().last()));
    }
}

void Crowd::settle(int quietMs)
{
    const auto since = Clock::now();
    while (turn(quietMs) && Clock::now() - since < longestSettling) { }
}

void Crowd::expect(int sequence)
{
    m_expected = sequence;
    m_behind = 0;
    for (std::size_t i = 1; i < m_sockets.size(); ++i) {
        if (m_sockets.at(i)->sequence() < sequence)
            ++m_behind;
    }
    m_last = Clock::now();
}

Clock::time_point Crowd::lastHasIt()
{
    read([this] { return haveAll(); });
    return m_last;
}

} // namespace warroom::bench
