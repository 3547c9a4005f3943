// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/handing_over.h"
#include "session/joining.h"
#include "session/room_client.h"

#include <QHash>

#include <functional>

namespace warroom::testing {

/// What goes on about a host, as the test says.
struct FakeHandingOver : HandingOver {
    using HandingOver::HandingOver;

    bool isGone = false;
    QList<HostCandidate> heard;
    QString wanted;
    int choices = 0;

    void tell() { Q_EMIT changed(); }

    bool isHostGone() const override { return isGone; }
    QList<HostCandidate> candidates() const override { return heard; }
    QString choice() const override { return wanted; }
    void choose(const QString &key) override
    {
        wanted = key;
        ++choices;
        tell();
    }
};

/// A way to join that hears what a test says, and leads into the drafts it made.
class FakeJoining : public Joining {
public:
    using Maker = std::function<std::unique_ptr<RoomClient>()>;

    QHash<DraftId, Maker> doors; ///< into the drafts that are known
    std::vector<const RoomClient *> followed;
    std::vector<RoomClient *> watched;
    int asked = 0; ///< for an invitation
    int entered = 0;

    void hear(const QList<NearbyRoom> &rooms)
    {
        m_rooms = rooms;
        Q_EMIT nearbyChanged();
    }
    bool isListening() const { return !m_looking.expired(); }

    void ask(const Invitation &) override { ++asked; }
    void join(const JoinOffer &, const QString &, const std::optional<TeamId> &) override { }
    std::shared_ptr<void> lookAround() override
    {
        auto looking = m_looking.lock();
        if (!looking)
            m_looking = looking = std::make_shared<int>();
        return looking;
    }
    QList<NearbyRoom> nearby() const override
    {
        return isListening() ? m_rooms : QList<NearbyRoom>();
    }
    void cancel() override { }
    bool knows(const DraftId &draft) const override { return doors.contains(draft); }
    std::unique_ptr<RoomClient> enter(const DraftId &draft) override
    {
        ++entered;
        return doors.value(draft)();
    }
    HandingOver *handingOver(const RoomClient &client) const override
    {
        return client.findChild<FakeHandingOver *>();
    }
    void follow(const RoomClient &client) override { followed.push_back(&client); }
    void watch(RoomClient &own) override { watched.push_back(&own); }

private:
    QList<NearbyRoom> m_rooms;
    std::weak_ptr<int> m_looking;
};

} // namespace warroom::testing
