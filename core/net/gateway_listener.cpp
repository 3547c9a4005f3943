// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gateway_listener.h"

namespace warroom {

namespace {

constexpr int restMs = 100;
constexpr int backlog = 4096;

} // namespace

GatewayListener::GatewayListener(Take take, std::function<bool()> isFull)
    : m_take(std::move(take)), m_isFull(std::move(isFull)), m_rest(this)
{
    setListenBacklogSize(backlog);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!isListening())
            return;
        if (m_isFull())
            rest();
        else
            resumeAccepting();
    });
    connect(this, &QTcpServer::acceptError, this, [this] {
        Q_EMIT failed();
        rest();
    });
}

void GatewayListener::incomingConnection(qintptr descriptor)
{
    m_take(descriptor);
    if (m_isFull())
        rest();
}

void GatewayListener::rest()
{
    pauseAccepting();
    m_rest.start(restMs);
}

} // namespace warroom
