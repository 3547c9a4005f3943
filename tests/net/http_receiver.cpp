// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_receiver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace warroom::sample {

HttpReceiver::HttpReceiver()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, this] { read(socket); });
    });
}

QUrl HttpReceiver::url() const
{
    return QUrl(origin() + u"/hook?secret=1"_s);
}

QString HttpReceiver::origin() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

QByteArrayList HttpReceiver::bodies() const
{
    QByteArrayList bodies;
    for (const ReceivedRequest &request : requests)
        bodies << request.body;
    return bodies;
}

void HttpReceiver::read(QTcpSocket *socket)
{
    const QByteArray all = socket->peek(socket->bytesAvailable());
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArrayList lines = all.first(end).split('\n');
    ReceivedRequest request{lines.first().trimmed(), {}, {}};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype size = request.headers.value("content-length").toLongLong();
    if (all.size() < end + 4 + size)
        return;
    request.body = all.sliced(end + 4, size);
    socket->skip(end + 4 + size);
    requests << request;
    if (const int status = answer(request); status != 0) {
        const auto [type, bytes] = content(request);
        socket->write("HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: " + type
                      + "\r\nContent-Length: " + QByteArray::number(bytes.size())
                      + "\r\nLocation: /else\r\n\r\n" + bytes);
    }
}

} // namespace warroom::sample
