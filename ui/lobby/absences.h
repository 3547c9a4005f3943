// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace warroom {

class RoomClient;
struct Seat;

/// Who sits at a team and is not here, and since when, as far as this screen saw it: nobody records
/// when somebody goes.
class Absences : public QObject {
    Q_OBJECT

public:
    explicit Absences(const RoomClient &client, QObject *parent = nullptr);

    /// Whether whoever sits at \a seat is at a screen of this draft now.
    bool isHere(const Seat &seat) const;
    /// Since when \a person is not here; nothing: he is, or does not sit anywhere.
    std::optional<Instant> since(const PersonId &person) const;

Q_SIGNALS:
    void changed();

private:
    void look();

    const RoomClient &m_client;
    QHash<PersonId, Instant> m_since;
};

} // namespace warroom
