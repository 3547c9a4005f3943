// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTimer>

#include <functional>

namespace warroom {

/// Accepts sockets and hands them on as they are.
///
/// Where the program has no descriptor left it stops accepting for a moment, so that it neither
/// spins nor falls silent.
class GatewayListener : public QTcpServer {
    Q_OBJECT

public:
    using Take = std::function<void(qintptr descriptor)>;

    explicit GatewayListener(Take take, std::function<bool()> isFull);

Q_SIGNALS:
    void failed();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void rest();

    Take m_take;
    std::function<bool()> m_isFull;
    QTimer m_rest;
};

} // namespace warroom
