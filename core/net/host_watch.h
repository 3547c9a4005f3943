// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/beacon.h"
#include "net/host_inquiry.h"
#include "net/own_vote.h"
#include "session/handing_over.h"
#include "session/hosting.h"

#include <QMap>
#include <QTimer>

#include <functional>

namespace warroom {

class RemoteClient;
class RoomBrowser;

/// HandingOver for one RemoteClient, by the gateways of the computers that take part.
class HostWatch : public HandingOver {
    Q_OBJECT

public:
    /// For how long a host is gone before the room may go on without it.
    static constexpr Seconds patience{30};

    /// Belongs to \a client; \a hosting outlives both. Null: this computer never hosts, and only
    /// follows the host.
    HostWatch(RemoteClient &client, Hosting *hosting, BeaconPlace place, TimeSource now);

    /// Signs with the key this computer's offer names; nothing where it cannot.
    using Sign = std::function<QByteArray(const QByteArray &text)>;
    void signWith(const Sign &sign) { m_sign = sign; }

    ~HostWatch() override;

    bool isHostGone() const override { return m_isGone; }
    QList<HostCandidate> candidates() const override;
    QString choice() const override { return m_choice; }
    void choose(const QString &key) override;

private:
    struct Heard {
        SuccessionAnswer answer;
        Instant at;
    };

    void look();
    void noteConnection();
    void setGone(bool isGone);
    void offerItself();
    void standBy();
    void serveAgain();
    void goHome();
    void askAround();
    SuccessionQuestion questionFor(const QString &key);
    bool mayVoteFor(const QString &key) const;
    void onTold(const NearbyRoom &place, const SuccessionAnswer &answer);
    QList<NearbyRoom> placesToAsk() const;
    void host();
    QString ownKey() const;
    bool isForThis() const;
    bool isConnected() const;

    RemoteClient &m_client;
    const DraftId m_draft; ///< as long as this lives; the client's own goes before
    Hosting *const m_hosting;
    const BeaconPlace m_place;
    const TimeSource m_now;
    Sign m_sign;
    HostInquiry m_inquiry;
    std::unique_ptr<RoomBrowser> m_browser; ///< while the host is gone
    std::optional<Instant> m_lostSince;
    bool m_isGone = false;
    std::optional<Instant> m_triedAt; ///< to stand by
    bool m_hasServed = false;         ///< hosting was begun here, or again, as the log wants it
    QString m_choice;
    OwnVote m_vote;
    std::optional<QString> m_offered; ///< the places that were said last
    QMap<QString, Heard> m_heard;     ///< by key
    QTimer m_look{this};
    QTimer m_release{this}; ///< votes that were given may still count
};

} // namespace warroom
