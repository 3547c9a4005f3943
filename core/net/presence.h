// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/token_claims.h"

#include <QMap>

#include <mutex>
#include <unordered_map>

namespace warroom {

/// Who is connected to which draft, by any of a gateway's threads.
class Presence {
public:
    /// False where \a claims' person has \a most connections already.
    bool enter(const Claims &claims, const DraftId &draft, int most);
    void leave(const Claims &claims, const DraftId &draft);

    struct News {
        int version = 0; ///< changes whenever somebody came or went; 0: nobody was here
        /// For how long whoever was told is not told again: everybody is told of everybody, and a
        /// crowd would hear of nothing else.
        Milliseconds pause{0};
    };
    News news(const DraftId &draft) const;
    /// Ids of who is connected.
    QStringList people(const DraftId &draft) const;
    /// [{"person", "role", "connections"}], by person.
    QByteArray json(const DraftId &draft) const;

private:
    struct Person {
        TokenRole role = TokenRole::Spectator;
        int connections = 0;
    };
    struct Room {
        QMap<QString, Person> people;
        int connections = 0;
        int version = 0;
    };

    mutable std::mutex m_mutex;
    std::unordered_map<QString, Room> m_rooms;
};

} // namespace warroom
