// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/presence.h"

#include "store/json_encode.h"

namespace warroom {

namespace {

/// So a room is sent at most 500 such frames a second, however many are in it.
constexpr Milliseconds pausePerConnection{2};

/// Whether a person would call \a now another speed than \a before; a wire breathes a little.
bool isOtherSpeed(Milliseconds before, Milliseconds now)
{
    return now > 2 * before + Milliseconds{50} || before > 2 * now + Milliseconds{50};
}

} // namespace

bool Presence::enter(const Claims &claims, const DraftId &draft, int most)
{
    bool isDue = false;
    {
        const std::lock_guard lock(m_mutex);
        Room &room = m_rooms[draft.text()];
        Person &person = room.people[claims.person.text()];
        if (person.connections >= most)
            return false;
        person.role = claims.role;
        ++person.connections;
        ++room.connections;
        isDue = change(room);
    }
    tell(draft, isDue);
    return true;
}

void Presence::leave(const Claims &claims, const DraftId &draft)
{
    bool isDue = false;
    {
        const std::lock_guard lock(m_mutex);
        Room &room = m_rooms[draft.text()];
        const auto person = room.people.find(claims.person.text());
        if (person == room.people.end())
            return;
        --room.connections;
        if (--person->connections <= 0)
            room.people.erase(person);
        isDue = change(room);
    }
    tell(draft, isDue);
}

void Presence::measured(const Claims &claims, const DraftId &draft, Milliseconds latency)
{
    bool isDue = false;
    {
        const std::lock_guard lock(m_mutex);
        Room &room = m_rooms[draft.text()];
        const auto person = room.people.find(claims.person.text());
        if (person == room.people.end())
            return;
        const bool isNews = !person->latency || isOtherSpeed(*person->latency, latency);
        person->latency = latency;
        isDue = isNews && change(room);
    }
    tell(draft, isDue);
}

/// Whether \a room's news are to be told to the host, who has not been asked to listen yet.
bool Presence::change(Room &room)
{
    ++room.version;
    return m_tell && !std::exchange(room.isToBeTold, true);
}

void Presence::tell(const DraftId &draft, bool isDue)
{
    if (isDue)
        m_tell(draft);
}

void Presence::tellChanges(std::function<void(const DraftId &)> tell)
{
    const std::lock_guard lock(m_mutex);
    m_tell = std::move(tell);
}

void Presence::told(const DraftId &draft)
{
    const std::lock_guard lock(m_mutex);
    m_rooms[draft.text()].isToBeTold = false;
}

Presence::News Presence::news(const DraftId &draft) const
{
    const std::lock_guard lock(m_mutex);
    const auto room = m_rooms.find(draft.text());
    if (room == m_rooms.end())
        return {};
    return {room->second.version, room->second.connections * pausePerConnection};
}

QList<Present> Presence::people(const DraftId &draft) const
{
    const std::lock_guard lock(m_mutex);
    QList<Present> all;
    if (const auto room = m_rooms.find(draft.text()); room != m_rooms.end()) {
        for (auto it = room->second.people.cbegin(); it != room->second.people.cend(); ++it)
            all.append({PersonId(it.key()), it->latency});
    }
    return all;
}

QByteArray Presence::json(const DraftId &draft) const
{
    const std::lock_guard lock(m_mutex);
    JsonWriter out;
    const auto room = m_rooms.find(draft.text());
    const std::ptrdiff_t opened = out.open();
    if (room != m_rooms.end()) {
        for (auto it = room->second.people.cbegin(); it != room->second.people.cend(); ++it) {
            out.raw(R"(,{"connections":)");
            writeJson(out, it->connections);
            if (it->latency) {
                out.raw(R"(,"latency_ms":)");
                writeJson(out, static_cast<qint64>(it->latency->count()));
            }
            out.raw(R"(,"person":)");
            writeJson(out, it.key());
            out.raw(R"(,"role":)");
            writeJson(out, it->role);
            out.raw("}");
        }
    }
    out.close(opened, "[]");
    return out.take();
}

} // namespace warroom
