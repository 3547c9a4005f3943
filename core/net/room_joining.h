// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/joined_drafts.h"
#include "session/deadline.h"
#include "session/joining.h"

#include <QFutureWatcher>
#include <QPointer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace warroom {

class DraftLibrary;
class Hosting;
class NearbyWatch;

/// Joining over a host's HTTP addresses; see docs/gateway.md.
class RoomJoining : public Joining {
    Q_OBJECT

public:
    /// \a library keeps copies of what is joined, and outlives it. Tokens are kept in \a folder;
    /// they are read here and now, and written on another thread.
    /// \a hosting lets this computer take over what it has joined; null: it never does. It outlives
    /// this and every client.
    RoomJoining(DraftLibrary &library, const QString &folder, TimeSource now,
                Hosting *hosting = nullptr, QObject *parent = nullptr);
    ~RoomJoining() override;

    void ask(const Invitation &invitation) override;
    void join(const JoinOffer &offer, const QString &name,
              const std::optional<TeamId> &team) override;
    std::shared_ptr<void> lookAround() override;
    QList<NearbyRoom> nearby() const override;
    void cancel() override;
    bool knows(const DraftId &draft) const override;
    std::unique_ptr<RoomClient> enter(const DraftId &draft) override;
    HandingOver *handingOver(const RoomClient &client) const override;
    void follow(const RoomClient &client) override;
    void watch(RoomClient &own) override;

private:
    QNetworkRequest requestOf(const Invitation &invitation) const;
    void wait(QNetworkReply *reply, void (RoomJoining::*take)(const QByteArray &body));
    void judge(QNetworkReply *reply);
    void onTold(const QByteArray &body);
    void onLetIn(const QByteArray &body);
    void fail(const QNetworkReply &reply, const QByteArray &body);
    using Written = tl::expected<JoinedDrafts, StoreError>;
    /// Of the file of joined drafts.
    struct Change {
        std::function<JoinedDraft(const JoinedDrafts &)> make; ///< called on another thread
        std::function<void(const std::optional<StoreError> &)> done;
    };

    void keep(const JoinedDraft &joined);
    void write(const Change &change);
    void writeNext();
    void onWritten();
    void remember(const DraftId &draft, const std::function<void(JoinedDraft &)> &change);
    std::optional<QByteArray> ownToken(const RoomClient &client) const;
    const JoinedDraft *known(const DraftId &draft) const;

    DraftLibrary &m_library;
    const QString m_folder;
    Hosting *const m_hosting;
    const TimeSource m_now;
    tl::expected<JoinedDrafts, StoreError> m_joined;
    const std::unique_ptr<QNetworkAccessManager> m_network;
    std::weak_ptr<NearbyWatch> m_nearby; ///< while somebody looks around
    QList<Change> m_changes;             ///< the first one is being written
    QFutureWatcher<Written> m_written;
    QPointer<QNetworkReply> m_reply; ///< what is waited for
    JoinOffer m_offer;               ///< what is being asked about, or joined
    bool m_isStranger = false;       ///< another key answered than was expected
};

} // namespace warroom
