// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/http_answer.h"
#include "net/http_head.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QTcpSocket;

namespace warroom {

/// Somebody who connected and has not been let in yet: reads what he asks for, within limits.
///
/// Reads a head without taking it from the socket, since whoever is upgraded reads it again.
class Visitor : public QObject {
    Q_OBJECT

public:
    struct Limits {
        int headMs = 3'000;
        qint64 largestBody = 64 * 1024;
    };

    /// Owns \a socket until release().
    Visitor(std::unique_ptr<QTcpSocket> socket, Limits limits, QObject *parent);
    ~Visitor() override;

    QTcpSocket *socket() const { return m_socket.get(); }
    const HttpHead &head() const { return m_head; }
    const QByteArray &body() const { return m_body; }

    /// Sends \a answer and ends. gone() follows.
    void answer(const HttpAnswer &answer);
    /// Gives the socket away with its head still unread; gone() follows.
    QTcpSocket *release();

Q_SIGNALS:
    void asked(); ///< head and body are there
    void refused(int status, const char *code);
    void answered(int status, const QUuid &correlation);
    void gone();

private:
    bool isReadable() const;
    void read();
    void readHead();
    void readBody();
    void refuse(int status, const char *code, const QString &message);
    void refuse(HeadFault fault);

    std::unique_ptr<QTcpSocket> m_socket;
    Limits m_limits;
    QTimer m_patience;
    HttpHead m_head;
    QByteArray m_body;
    bool m_hasHead = false;
    bool m_isAnswered = false;
};

} // namespace warroom
