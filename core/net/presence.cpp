// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/presence.h"

#include "store/json_encode.h"

namespace warroom {

namespace {

/// So a room is sent at most 500 such frames a second, however many are in it.
constexpr Milliseconds pausePerConnection{2};

} // namespace

bool Presence::enter(const Claims &claims, const DraftId &draft, int most)
{
    const std::lock_guard lock(m_mutex);
    Room &room = m_rooms[draft.text()];
    Person &person = room.people[claims.person.text()];
    if (person.connections >= most)
        return false;
    person.role = claims.role;
    ++person.connections;
    ++room.connections;
    ++room.version;
    return true;
}

void Presence::leave(const Claims &claims, const DraftId &draft)
{
    const std::lock_guard lock(m_mutex);
    Room &room = m_rooms[draft.text()];
    const auto person = room.people.find(claims.person.text());
    if (person == room.people.end())
        return;
    --room.connections;
    if (--person->connections <= 0)
        room.people.erase(person);
    ++room.version;
}

Presence::News Presence::news(const DraftId &draft) const
{
    const std::lock_guard lock(m_mutex);
    const auto room = m_rooms.find(draft.text());
    if (room == m_rooms.end())
        return {};
    return {room->second.version, room->second.connections * pausePerConnection};
}

QStringList Presence::people(const DraftId &draft) const
{
    const std::lock_guard lock(m_mutex);
    const auto room = m_rooms.find(draft.text());
    return room == m_rooms.end() ? QStringList() : room->second.people.keys();
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
