// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QUuid>

#include <utility>

namespace warroom {

/// An answer in HTTP/1.1. The connection ends with it.
struct HttpAnswer {
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> fields{}; ///< further ones
    QUuid correlation{}; ///< what an error is found by in the log; null: none

    QByteArray bytes() const;
};

/// {"error": {"code", "message", "correlation_id"}} with a new id.
HttpAnswer errorAnswer(int status, QByteArrayView code, const QString &message);

} // namespace warroom
