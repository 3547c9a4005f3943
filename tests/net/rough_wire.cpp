// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/rough_wire.h"

#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <functional>

namespace warroom::test {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int tickMs = 10;
constexpr qint64 readAhead = 64 * 1024;

/// One direction of a connection.
class Pipe {
public:
    using Passed = std::function<void(const QByteArray &bytes)>;

    Pipe(WireConditions &conditions, QTcpSocket &from, QTcpSocket &to, bool isFromHost)
        : m_conditions(conditions), m_from(from), m_to(to), m_isFromHost(isFromHost)
    {
        m_from.setReadBufferSize(readAhead);
        m_due.setSingleShot(true);
        m_due.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(tickMs);
        QObject::connect(&m_from, &QTcpSocket::readyRead, &m_due, [this] { read(); });
        QObject::connect(&m_due, &QTimer::timeout, &m_due, [this] { deliver(); });
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { readPortion(); });
    }

    Passed passed; ///< to be set before look() is called first

    /// The conditions are others.
    void look()
    {
        if (isThrottled())
            m_tick.start();
        else
            m_tick.stop();
        read();
    }
    /// Keeps what is under way until it is let go again.
    void hold() { m_isHeld = true; }
    void letGo()
    {
        m_isHeld = false;
        deliver();
    }
    /// Ends the other end as well, when all has arrived there.
    void end()
    {
        m_isEnding = true;
        read();
        deliver();
    }

private:
    struct Piece {
        Clock::time_point due;
        QByteArray bytes;
    };

    bool isThrottled() const { return m_isFromHost && m_conditions.rate; }
    void read()
    {
        if (m_from.isOpen() && (!isThrottled() || m_isEnding))
            take(m_from.readAll());
    }
    void readPortion()
    {
        if (m_from.isOpen() && isThrottled())
            take(m_from.read(*m_conditions.rate * tickMs / 1'000));
    }
    void take(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        std::uniform_int_distribution<Milliseconds::rep> anyTime(m_conditions.least.count(),
                                                                 m_conditions.most.count());
        auto due = Clock::now() + Milliseconds(anyTime(m_conditions.chance));
        if (!m_pieces.empty())
            due = std::max(due, m_pieces.back().due);
        m_pieces.push_back({due, bytes});
        deliver();
    }
    void deliver()
    {
        while (!m_isHeld && !m_pieces.empty() && m_pieces.front().due <= Clock::now()) {
            const QByteArray bytes = std::move(m_pieces.front().bytes);
            m_pieces.pop_front();
            passed(bytes); // may end it
        }
        if (m_isHeld)
            return;
        if (!m_pieces.empty())
            m_due.start(std::chrono::ceil<Milliseconds>(m_pieces.front().due - Clock::now()));
        else if (m_isEnding)
            m_to.disconnectFromHost();
    }

    WireConditions &m_conditions;
    QTcpSocket &m_from;
    QTcpSocket &m_to;
    const bool m_isFromHost;
    bool m_isHeld = false;
    bool m_isEnding = false;
    std::deque<Piece> m_pieces;
    QTimer m_due;
    QTimer m_tick;
};

} // namespace

/// A client's end and the host's, and what is under way between them.
class WireConnection {
public:
    WireConnection(RoughWire &wire, QTcpSocket *near)
        : m_wire(wire),
          m_near(near),
          m_up(wire.m_conditions, *m_near, m_far, false),
          m_down(wire.m_conditions, m_far, *m_near, true)
    {
        m_up.passed = [this](const QByteArray &bytes) {
            m_wire.m_said += bytes;
            pass(bytes, m_far);
        };
        m_down.passed = [this](const QByteArray &bytes) {
            pass(bytes, *m_near);
            if (!std::exchange(m_isAnswered, true))
                m_wire.onAnswered();
        };
        QObject::connect(m_near.get(), &QTcpSocket::disconnected, &m_far, [this] { m_up.end(); });
        QObject::connect(&m_far, &QTcpSocket::disconnected, &m_far, [this] { m_down.end(); });
        QObject::connect(&m_far, &QTcpSocket::errorOccurred, &m_far, [this] { m_down.end(); });
        m_far.connectToHost(QHostAddress::LocalHost, wire.m_to); // it may fail within the call
        m_up.look();
        m_down.look();
    }
    ~WireConnection()
    {
        m_far.disconnect(&m_far);
        m_near->disconnect(&m_far);
        m_far.abort();
        m_near->abort();
    }

    void look() { m_down.look(); }
    bool isOver() const
    {
        return m_near->state() == QAbstractSocket::UnconnectedState
            && m_far.state() == QAbstractSocket::UnconnectedState;
    }
    void cutAfter(qint64 bytes) { m_left = bytes; }
    void cut()
    {
        m_isCut = true;
        m_near->abort();
        m_far.abort();
    }
    void cutLate()
    {
        m_up.hold();
        m_near->abort();
    }
    void arriveLate() { m_up.letGo(); }

private:
    void pass(const QByteArray &bytes, QTcpSocket &to)
    {
        if (m_isCut || to.state() == QAbstractSocket::UnconnectedState)
            return;
        if (!m_left || *m_left > bytes.size()) {
            to.write(bytes);
            if (m_left)
                *m_left -= bytes.size();
            return;
        }
        // The end that listens gets the beginning of a word, and then nothing.
        m_isCut = true;
        to.write(bytes.first(*m_left));
        to.flush();
        ++m_wire.m_cuts;
        QTimer::singleShot(0, &m_far, [this] { cut(); });
    }

    RoughWire &m_wire;
    std::unique_ptr<QTcpSocket> m_near;
    QTcpSocket m_far;
    std::optional<qint64> m_left; ///< bytes until it is cut
    bool m_isCut = false;
    bool m_isAnswered = false;
    Pipe m_up;
    Pipe m_down;
};

RoughWire::RoughWire(quint16 to, std::uint32_t seed) : m_to(to)
{
    m_conditions.chance.seed(seed);
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &RoughWire::join);
}

RoughWire::~RoughWire() = default;

void RoughWire::join()
{
    std::erase_if(m_live, [](const auto &each) { return each->isOver(); });
    std::erase_if(m_late, [](const auto &each) { return each->isOver(); });
    while (QTcpSocket *near = m_server.nextPendingConnection()) {
        near->setParent(nullptr); // the connection owns it
        m_said.clear();
        ++m_connections;
        m_live.push_back(std::make_unique<WireConnection>(*this, near));
    }
}

void RoughWire::onAnswered()
{
    for (const auto &each : m_late)
        each->arriveLate();
}

void RoughWire::delay(Milliseconds least, Milliseconds most)
{
    m_conditions.least = least;
    m_conditions.most = most;
}

void RoughWire::throttle(std::optional<int> rate)
{
    m_conditions.rate = rate;
    for (const auto *all : {&m_live, &m_late}) {
        for (const auto &each : *all)
            each->look();
    }
}

void RoughWire::cut()
{
    for (const auto &each : m_live) {
        m_cuts += each->isOver() ? 0 : 1;
        each->cut();
    }
}

void RoughWire::cutAfter(qint64 bytes)
{
    for (const auto &each : m_live)
        each->cutAfter(bytes);
}

void RoughWire::cutLate()
{
    for (auto &each : m_live) {
        m_cuts += each->isOver() ? 0 : 1;
        each->cutLate();
        m_late.push_back(std::move(each));
    }
    m_live.clear();
}

void RoughWire::sayAgain()
{
    m_ghost = std::make_unique<QTcpSocket>();
    connect(m_ghost.get(), &QTcpSocket::readyRead, m_ghost.get(),
            [ghost = m_ghost.get()] { ghost->readAll(); });
    m_ghost->connectToHost(QHostAddress::LocalHost, m_to);
    m_ghost->write(m_said);
}

} // namespace warroom::test
