// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/token_claims.h"
#include "session/present.h"

#include <QMap>

#include <functional>
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
    /// How long the way to \a claims' person and back took just now.
    void measured(const Claims &claims, const DraftId &draft, Milliseconds latency);

    /// Who is connected, by person.
    QList<Present> people(const DraftId &draft) const;
    /// [{"person", "role", "connections", "latency_ms"}], by person; the last one where it is
    /// known.
    QByteArray json(const DraftId &draft) const;

    /// From then on \a tell is called, on any thread and under no lock, when somebody came or went;
    /// for a draft once until told() was called for it.
    void tellChanges(std::function<void(const DraftId &)> tell);
    void told(const DraftId &draft);

private:
    struct Person {
        TokenRole role = TokenRole::Spectator;
        int connections = 0;
        std::optional<Milliseconds> latency{};
    };
    struct Room {
        QMap<QString, Person> people;
        int connections = 0;
        int version = 0;
        bool isToBeTold = false;
    };

    bool change(Room &room);
    void tell(const DraftId &draft, bool isDue);

    std::function<void(const DraftId &)> m_tell;
    mutable std::mutex m_mutex;
    std::unordered_map<QString, Room> m_rooms;
};

} // namespace warroom
