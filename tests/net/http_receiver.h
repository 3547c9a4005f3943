// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <utility>

class QTcpSocket;

namespace warroom::sample {

struct ReceivedRequest {
    QByteArray line;                       ///< "POST /path HTTP/1.1"
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A web server on a free port of this machine, in the thread of the test.
class HttpReceiver {
public:
    HttpReceiver();

    QUrl url() const;
    /// Where pages of it come from: "http://127.0.0.1:40123"
    QString origin() const;
    /// The status with which a request is answered; 0: not at all.
    std::function<int(const ReceivedRequest &)> answer = [](const ReceivedRequest &) {
        return 204;
    };
    /// The type and the bytes of what a request is answered with.
    std::function<std::pair<QByteArray, QByteArray>(const ReceivedRequest &)> content =
        [](const ReceivedRequest &) {
            return std::pair<QByteArray, QByteArray>("text/plain", "ok");
        };
    QList<ReceivedRequest> requests;

    QByteArrayList bodies() const;

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
};

} // namespace warroom::sample
