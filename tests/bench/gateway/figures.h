// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/gateway/sides.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace warroom::bench {

/// How much is measured.
struct Plan {
    QString folder;   ///< libraries lie here: its disk decides what durable costs
    QList<int> sizes; ///< listeners of a broadcast
    int rounds = 0;   ///< of a broadcast at each size
    int many = 0;     ///< clients for memory, accepting and coming back
    int echoes = 0;
    int drafts = 0; ///< whose picks are made durably
};

/// One kind of measurement, of Warroom and, where it is installed, of Node beside it.
struct Figure {
    const char *name;
    /// \a tls is null for plain sockets.
    QJsonValue (*measure)(const Plan &plan, SSL_CTX *tls);
};

std::span<const Figure> figures();

} // namespace warroom::bench
