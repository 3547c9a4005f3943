// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/issued.h"
#include "session/room_host.h"
#include "store/memory_event_store.h"
#include "support/failing_store.h"
#include "support/fake_clock.h"
#include "support/program_teams.h"

#include <QStringList>

namespace warroom::test {

/// A draft in a store, and the host of its room, which can be closed and opened again.
class HostedDraft {
    std::unique_ptr<EventStore> m_memory = makeMemoryStore();

public:
    FakeClock clock;
    Milliseconds uptime{1'000'000};
    FailingStore store{*m_memory};
    QStringList heard; ///< what the host told, in order: "recorded", "accepted", an error
    QList<std::optional<StoreTrouble>> troubles; ///< as the host told them

    explicit HostedDraft(const commands::CreateDraft &create) : m_draft(create.draft)
    {
        for (const Seat &seat : create.seats) {
            if (seat.control == SeatControl::Person)
                m_person.teams.append(seat.team);
        }
        Room room(store, m_draft);
        room.submit({QUuid::createUuid(), m_person, clock.now(), create, {}});
    }

    HostedDraft &open()
    {
        m_host = std::make_unique<RoomHost>(store, m_draft, fallingChart(), clock.source(),
                                            [this] { return uptime; });
        QObject::connect(m_host.get(), &RoomHost::recorded, m_host.get(),
                         [this] { heard.append(u"recorded"_s); });
        QObject::connect(m_host.get(), &RoomHost::answered, m_host.get(),
                         [this](const Answer &answer) { remember(answer); });
        QObject::connect(m_host.get(), &RoomHost::troubleChanged, m_host.get(),
                         [this](auto trouble) { troubles.append(trouble); });
        if (!m_host->open())
            qFatal("the room did not open");
        return *this;
    }
    HostedDraft &close()
    {
        m_host.reset();
        return *this;
    }
    Answer submit(const Command &command, const QUuid &id = QUuid::createUuid())
    {
        m_host->submit(m_person, id, command);
        return m_last;
    }
    /// Moves the clock and lets the host look at it: whom it refuses, it has to look again for.
    void pass(Milliseconds time)
    {
        clock.advance(time);
        m_host->submit(drafterOf({}), QUuid::createUuid(), commands::StartDraft{});
        settle();
    }

    /// The same while the machine sleeps: nothing happens until it wakes.
    void sleep(Milliseconds time)
    {
        uptime += time;
        pass(time);
    }
    /// The same while it is awake, to its own uptime, too.
    void stayAwake(Milliseconds time)
    {
        for (; time > 0ms; time -= 1s) {
            uptime += 1s;
            pass(1s);
        }
    }

    const DraftState &state() const { return m_host->state(); }
    int picks() const { return state().picksMade(); }
    int events() const { return static_cast<int>(m_host->log()->size()); }
    std::optional<StoreTrouble> trouble() const { return m_host->trouble(); }
    Event lastEvent() const { return m_host->log()->back().event; }
    std::optional<Selection> selectionOf(QStringView slot) const
    {
        return state().slot(SlotId(slot.toString()))->selection;
    }

private:
    void remember(const Answer &answer)
    {
        m_last = answer;
        if (answer.accepted)
            heard.append(u"accepted"_s);
        else
            heard.append(answer.rejection ? QString(enumName(*answer.rejection))
                                          : answer.storeError);
    }

    DraftId m_draft;
    Actor m_person{u"local"_s, Role::Commissioner, {}};
    Answer m_last;
    std::unique_ptr<RoomHost> m_host;
};

} // namespace warroom::test
