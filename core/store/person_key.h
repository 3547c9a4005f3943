// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <optional>

namespace warroom {

/// What a person's texts are sealed under. Destroying it erases them.
struct PersonKey {
    QUuid id;
    PersonId person;
    QByteArray bytes; ///< 32; empty once it is destroyed
    Instant createdAt;
    std::optional<Instant> destroyedAt;
    bool madeHere = false; ///< came with no draft from elsewhere; only these seal

    bool isAlive() const { return !bytes.isEmpty(); }
    friend bool operator==(const PersonKey &, const PersonKey &) = default;
};

/// By id.
using PersonKeys = QHash<QUuid, PersonKey>;

} // namespace warroom
