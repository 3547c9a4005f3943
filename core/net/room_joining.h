// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/joined_book.h"
#include "session/deadline.h"
#include "session/joining.h"

#include <QPointer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace warroom {

class DraftLibrary;
class Hosting;
class NearbyWatch;
class RemoteClient;
class TokenKeeper;
struct RoomAddress;

/// Joining over a host's HTTP addresses; see docs/gateway.md.
class RoomJoining : public Joining {
    Q_OBJECT

public:
    /// \a library keeps copies of what is joined, and outlives it. Tokens are kept in \a folder;
    /// they are read here and now, and written on another thread.
    /// \a hosting lets this computer take over what it has joined; null: it never does. It outlives
    /// this and every client.
    /// \a keeper has the tokens and pins instead of the folder, where it keeps them. It outlives
    /// this.
    RoomJoining(DraftLibrary &library, const QString &folder, TimeSource now,
                Hosting *hosting = nullptr, TokenKeeper *keeper = nullptr,
                QObject *parent = nullptr);
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
    void askHost();
    void wait(QNetworkReply *reply, void (RoomJoining::*take)(const QByteArray &body));
    void judge(QNetworkReply *reply);
    void onTold(const QByteArray &body);
    void onLetIn(const QByteArray &body);
    void fail(const QNetworkReply &reply, const QByteArray &body);
    void keep(const JoinedDraft &joined);
    void remember(const DraftId &draft, const std::function<void(JoinedDraft &)> &change);
    std::optional<QByteArray> ownToken(const RoomClient &client) const;
    RoomAddress addressOf(const JoinedDraft &joined) const;
    void introduce(RemoteClient &client, const JoinedDraft &joined);

    DraftLibrary &m_library;
    const QString m_folder;
    Hosting *const m_hosting;
    const TimeSource m_now;
    JoinedBook m_joined;
    const std::unique_ptr<QNetworkAccessManager> m_network;
    std::weak_ptr<NearbyWatch> m_nearby; ///< while somebody looks around
    QPointer<QNetworkReply> m_reply;     ///< what is waited for
    JoinOffer m_offer;                   ///< what is being asked about, or joined
    int m_questions = 0;                 ///< that were asked, or cancelled
    bool m_isStranger = false;           ///< another key answered than was expected
};

} // namespace warroom
