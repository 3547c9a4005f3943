// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/visitor.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace warroom {

Visitor::Visitor(std::unique_ptr<QTcpSocket> socket, Limits limits, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_limits(limits)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_isAnswered || !isReadable())
            m_socket->abort();
        else
            refuse(408, "too_slow", u"the request took too long"_s);
    });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Visitor::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Visitor::gone);
    m_patience.start(m_limits.headMs);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Visitor::read, Qt::QueuedConnection);
}

Visitor::~Visitor()
{
    if (m_socket)
        m_socket->disconnect(this);
}

/// Whether an answer would reach him: not before a handshake is through.
bool Visitor::isReadable() const
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(m_socket.get());
    return !encrypted || encrypted->isEncrypted();
}

void Visitor::read()
{
    if (!m_socket || m_isAnswered)
        return;
    if (!m_hasHead)
        readHead();
    else
        readBody();
}

void Visitor::readHead()
{
    const QByteArray bytes = m_socket->peek(longestHead);
    const auto head = parseHead(bytes);
    if (!head) {
        if (head.error() != HeadFault::Incomplete)
            refuse(head.error());
        return;
    }
    m_head = *head;
    m_hasHead = true;
    if (m_head.contentLength > m_limits.largestBody) {
        refuse(413, "too_large", u"the body is too large"_s);
    } else if (m_head.contentLength == 0) {
        m_patience.stop();
        Q_EMIT asked();
    } else {
        m_socket->skip(m_head.size);
        m_patience.start(m_limits.headMs);
        readBody();
    }
}

void Visitor::readBody()
{
    const qint64 missing = m_head.contentLength - m_body.size();
    if (missing <= 0)
        return;
    m_body += m_socket->read(missing);
    if (m_body.size() == m_head.contentLength) {
        m_patience.stop();
        Q_EMIT asked();
    }
}

void Visitor::refuse(HeadFault fault)
{
    switch (fault) {
    case HeadFault::TooLarge:
    case HeadFault::TooManyFields:
        refuse(431, "head_too_large", u"the request's head is too large"_s);
        return;
    case HeadFault::Unsupported:
        refuse(501, "unsupported", u"this host speaks HTTP/1.1 without encodings"_s);
        return;
    case HeadFault::Malformed:
    case HeadFault::Incomplete:
        refuse(400, "malformed", u"this is no request this host understands"_s);
        return;
    }
}

void Visitor::refuse(int status, const char *code, const QString &message)
{
    Q_EMIT refused(status, code);
    answer(errorAnswer(status, code, message));
}

void Visitor::answer(const HttpAnswer &answer)
{
    if (m_isAnswered || !m_socket)
        return;
    m_isAnswered = true;
    m_socket->readAll(); // what is left unread would make the system drop the answer
    m_socket->write(answer.bytes());
    Q_EMIT answered(answer.status, answer.correlation);
    m_patience.start(m_limits.headMs); // whoever does not take it is let go
    m_socket->disconnectFromHost();
}

QTcpSocket *Visitor::release()
{
    m_patience.stop();
    m_isAnswered = true;
    m_socket->disconnect(this);
    QTcpSocket *socket = m_socket.release();
    Q_EMIT gone();
    return socket;
}

} // namespace warroom
