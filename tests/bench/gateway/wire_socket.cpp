// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/gateway/wire_socket.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace warroom::bench {

namespace {

// The pair of RFC 6455, section 1.3.
constexpr std::string_view key = "dGhlIHNhbXBsZSBub25jZQ==";
constexpr std::string_view keyAnswer = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

sockaddr_in loopback(std::uint32_t host, std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl((127U << 24U) + host);
    return address;
}

/// Neighbours come from different addresses: a host limits how many of one it has not let in yet.
std::uint32_t sourceOf(std::uint32_t number)
{
    return ((1 + number / 250 % 250) << 8U) + 1 + number % 250;
}

int newSocket(std::uint32_t number)
{
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (made < 0)
        return made;
    const int on = 1;
    const linger reset{1, 0};
    ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(made, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ::setsockopt(made, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    const sockaddr_in from = loopback(sourceOf(number), 0);
    ::bind(made, reinterpret_cast<const sockaddr *>(&from), sizeof from);
    return made;
}

/// The number after the member `sequence` of an event or a snapshot; 0 where there is none.
int sequenceIn(std::string_view text)
{
    constexpr std::string_view name = R"("sequence":)";
    const auto *found =
        static_cast<const char *>(::memmem(text.data(), text.size(), name.data(), name.size()));
    int sequence = 0;
    if (found)
        std::from_chars(found + name.size(), text.data() + text.size(), sequence);
    return sequence;
}

} // namespace

WireSocket::WireSocket(const Door &door, std::uint32_t number, int epoll)
    : m_door(door), m_socket(newSocket(number))
{
    const sockaddr_in to = loopback(1, door.port);
    if (m_socket < 0) {
        fail("no socket: " + std::string(std::strerror(errno)));
        return;
    }
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0
        && errno != EINPROGRESS)
        fail("cannot connect: " + std::string(std::strerror(errno)));
    epoll_event wish{};
    wish.events = EPOLLIN | EPOLLOUT | EPOLLET;
    wish.data.u32 = number;
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, m_socket, &wish);
}

WireSocket::~WireSocket()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void WireSocket::onReady()
{
    if (m_fault.empty())
        goOn();
}

void WireSocket::goOn()
{
    switch (m_stage) {
    case Stage::Connecting: {
        int error = 0;
        socklen_t size = sizeof error;
        sockaddr_in peer{};
        socklen_t peerSize = sizeof peer;
        ::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0)
            fail("cannot connect: " + std::string(std::strerror(error)));
        else if (::getpeername(m_socket, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0)
            m_door.tls ? secure() : askForUpgrade();
        return;
    }
    case Stage::Securing:
        secure();
        return;
    case Stage::Upgrading:
    case Stage::Open:
        read();
        return;
    }
}

void WireSocket::secure()
{
    m_stage = Stage::Securing;
    if (!m_tls) {
        m_tls.reset(SSL_new(m_door.tls));
        SSL_set_fd(m_tls.get(), m_socket);
        SSL_set_connect_state(m_tls.get());
    }
    ERR_clear_error();
    const int result = SSL_do_handshake(m_tls.get());
    if (result == 1) {
        askForUpgrade();
        return;
    }
    const int error = SSL_get_error(m_tls.get(), result);
    if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
        fail("the TLS handshake failed");
}

void WireSocket::askForUpgrade()
{
    m_stage = Stage::Upgrading;
    std::string request = "GET " + m_door.target
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_door.port)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: "
        + std::string(key) + "\r\n";
    if (!m_door.token.empty())
        request += "Authorization: Bearer " + m_door.token + "\r\n";
    write(request + "\r\n");
    read();
}

long WireSocket::receive(char *buffer, std::size_t size)
{
    if (!m_tls)
        return ::recv(m_socket, buffer, size, 0);
    ERR_clear_error();
    const int count = SSL_read(m_tls.get(), buffer, static_cast<int>(size));
    if (count > 0)
        return count;
    const bool waits = SSL_get_error(m_tls.get(), count) == SSL_ERROR_WANT_READ;
    errno = waits ? EAGAIN : ECONNRESET;
    return -1;
}

void WireSocket::read()
{
    static std::array<char, 256 * 1024> buffer;
    while (m_fault.empty()) {
        const long count = receive(buffer.data(), buffer.size());
        if (count < 0 && errno == EAGAIN)
            return;
        if (count <= 0) {
            fail(count == 0 ? "the server hung up" : std::strerror(errno));
            return;
        }
        take({buffer.data(), static_cast<std::size_t>(count)});
        // Less than fits means that there was no more; TLS hands out a record at a time.
        if (!m_tls && static_cast<std::size_t>(count) < buffer.size())
            return;
    }
}

void WireSocket::take(std::string_view bytes)
{
    std::string joined;
    if (!m_rest.empty()) {
        joined = std::exchange(m_rest, {}).append(bytes);
        bytes = joined;
    }
    while (!bytes.empty() && m_fault.empty()) {
        const std::size_t taken =
            m_stage == Stage::Upgrading ? takeAnswer(bytes) : takeFrame(bytes);
        if (taken == 0)
            break;
        bytes.remove_prefix(taken);
    }
    m_rest.assign(bytes);
}

std::size_t WireSocket::takeAnswer(std::string_view bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    const std::string_view head = bytes.substr(0, end);
    if (!head.starts_with("HTTP/1.1 101 ") || head.find(keyAnswer) == std::string_view::npos)
        fail("refused: " + std::string(bytes));
    m_stage = Stage::Open;
    return end + 4;
}

std::size_t WireSocket::takeFrame(std::string_view bytes)
{
    const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); };
    if (bytes.size() < 2)
        return 0;
    const std::size_t shortSize = byte(1) & 0x7fU;
    const std::size_t extra = shortSize == 126 ? 2 : shortSize == 127 ? 8 : 0;
    if (bytes.size() < 2 + extra)
        return 0;
    std::size_t size = extra == 0 ? shortSize : 0;
    for (std::size_t i = 0; i < extra; ++i)
        size = (size << 8U) + byte(2 + i);
    if (bytes.size() < 2 + extra + size)
        return 0;
    onFrame(byte(0) & 0x0fU, bytes.substr(2 + extra, size));
    return 2 + extra + size;
}

void WireSocket::onFrame(int opcode, std::string_view payload)
{
    switch (opcode) {
    case 0x1:
        ++m_texts;
        m_sequence = std::max(m_sequence, sequenceIn(payload));
        if (m_keeps)
            m_kept.emplace_back(payload);
        return;
    case 0x8:
        fail("closed: " + std::string(payload.substr(std::min<std::size_t>(2, payload.size()))));
        return;
    case 0x9:
        sendFrame(0xa, payload);
        return;
    default:
        return;
    }
}

void WireSocket::send(std::string_view text)
{
    sendFrame(0x1, text);
}

void WireSocket::sendFrame(int opcode, std::string_view payload)
{
    std::string frame(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80 | payload.size());
    } else {
        frame += static_cast<char>(0x80 | 126);
        frame += static_cast<char>(payload.size() >> 8U);
        frame += static_cast<char>(payload.size() & 0xffU);
    }
    frame.append(4, '\0'); // a mask that changes nothing
    frame.append(payload);
    write(frame);
}

/// All that is written here is short; a socket that does not take it at once is in trouble.
void WireSocket::write(std::string_view bytes)
{
    const long written = m_tls
        ? SSL_write(m_tls.get(), bytes.data(), static_cast<int>(bytes.size()))
        : ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (written != static_cast<long>(bytes.size()))
        fail("the socket takes no more");
}

std::vector<std::string> WireSocket::takeTexts()
{
    m_keeps = true;
    return std::exchange(m_kept, {});
}

void WireSocket::fail(const std::string &what)
{
    if (m_fault.empty())
        m_fault = what;
}

} // namespace warroom::bench
