// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/accepted_socket.h"

#include "net/http_head.h"
#include "net/tls_identity.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace warroom {

namespace {

QSslConfiguration serverSide(const TlsIdentity &identity)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(identity.chain);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // a token says who it is
    return configuration;
}

} // namespace

std::unique_ptr<QTcpSocket> acceptedSocket(qintptr descriptor, const GatewayOptions &options)
{
    auto encrypted = options.tls ? std::make_unique<QSslSocket>() : nullptr;
    QSslSocket *const handshaking = encrypted.get();
    std::unique_ptr<QTcpSocket> socket =
        encrypted ? std::move(encrypted) : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(longestHead + std::max(options.largestBody, options.largestMessage));
    if (handshaking) {
        handshaking->setSslConfiguration(serverSide(*options.tls));
        handshaking->startServerEncryption();
    }
    return socket;
}

} // namespace warroom
