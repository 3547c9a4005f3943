// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/clock_offset.h"
#include "session/library_host.h"
#include "session/room_client.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <memory>

class QJsonObject;
class QWebSocket;

namespace warroom {

struct WireCommand;

/// Where a room is, and what lets somebody in.
struct RoomAddress {
    QUrl url; ///< ws://HOST:PORT/drafts/ID/connect, or wss
    QByteArray token{};
    /// Of the host's key, see fingerprintOf(): then it alone decides whether this is the host.
    /// Empty: the authorities this machine trusts decide.
    QString fingerprint{};
    bool isWhole = true; ///< false: the rest follows, see RemoteClient::complete()
    DraftId draft() const;
};

/// The door into a draft whose host runs elsewhere.
///
/// Keeps its own copy of the log where it is given a library: a rejoin asks only for what is
/// missing, and what was seen can be replayed without the host. A wish that is not answered when
/// the connection is lost is sent again by its id, and counts once. A host that is silent is asked
/// whether it is still there, and given up when it does not answer.
class RemoteClient : public RoomClient {
    Q_OBJECT

public:
    /// \a copies keeps the copy, on its own thread, and outlives the client; null: nothing is kept.
    RemoteClient(RoomAddress address, LibraryHost *copies, TimeSource now,
                 QObject *parent = nullptr);
    ~RemoteClient() override;

    const Actor &actor() const override { return m_actor; }
    bool isReadOnly() const override { return m_actor.role == Role::Spectator; }
    Instant hostNow() const override { return m_now() + m_offset.ahead(); }
    QUuid submit(const Command &command) override;
    QUuid prepare(const PreparationCommand &command) override;

    ConnectionState connectionState() const override;
    /// The hash the host's log has at the last event that came in full.
    const QByteArray &hostHash() const { return m_hash; }
    /// Loses the connection and tries again at once: the machine was asleep, the network changed.
    void reconnect();

    /// What its address lacked, before which it connects to nobody. Only once, and only where
    /// something lacked.
    void complete(const RoomAddress &address);
    /// That will not come, for the reason \a why, a line: it never connects.
    void giveUp(const QString &why);
    /// Whether it knows all it needs to look for its host.
    bool hasBegun() const { return m_awaited == 0; }

    DraftId draft() const { return m_address.draft(); }
    /// Where it is connected, or tries to be.
    const QUrl &place() const { return m_place; }
    /// The key its host must have; empty: the authorities this machine trusts decide.
    const QString &fingerprint() const { return m_address.fingerprint; }
    /// Tries \a host and \a port once instead of the host's own address, which does not answer.
    /// Whoever has another key there is as good as nobody; only who has the host's is the host,
    /// from then on there. Does nothing while connected, or where no key is known.
    void tryAt(const QString &host, quint16 port);

    /// The host of a later term, known by \a fingerprint, is said to be at \a place. Does nothing
    /// where a key that is known decides otherwise: in the clear.
    void follow(const QString &fingerprint, const QUrl &place);
    /// A host of an earlier term than \a term is as good as none; 1: any host will do.
    void waitForTerm(int term);

Q_SIGNALS:
    /// The host answered at another address than it had, or with another key.
    void moved(const QUrl &place);
    /// This copy holds events that the draft went on without.
    void parted();

private:
    struct Wish {
        QUuid id;
        QString message;
        bool isOfDraft = false;  ///< else of what is prepared for it
        bool isRestated = false; ///< nobody would say it again
    };

    void sit();
    void readCopy();
    void begin();
    void open();
    void drop();
    void onStrangeCertificate();
    void onMessage(const QString &text);
    void onControl(const QString &type, const QJsonObject &frame);
    void onWelcome(const QJsonObject &frame);
    QUuid ask(const std::optional<WireCommand> &wire, bool isOfDraft);
    void onAnswer(const QJsonObject &frame, bool accepted);
    void onHeartbeat(int head);
    void onPreparation(const QJsonObject &frame);
    void onEvent(const QJsonObject &frame);
    void flush();
    void onLost();
    void onSilence();
    void followLog();
    QUrl nextPlace() const;
    void turnLive();
    void restate();
    void restateLimits();
    void sayWishes();
    void sayAgain(const QUuid &id);
    void answerFromLog();
    void tell(const Answer &answer);
    void tellEarly();
    bool isElsewhere() const { return !m_isSettled || m_place != m_address.url; }
    bool isOfTheRoom(const QString &key) const;
    void retryIn(Milliseconds time);
    void refuse(const QString &why);
    void become(Connection connection);
    void measure();
    void watch();

    RoomAddress m_address;
    QUrl m_place;            ///< of the try at hand: the address, or another one to look there
    QList<QUrl> m_places;    ///< where the log says the host is
    bool m_isSettled = true; ///< the host answered at its address once
    int m_awaited = 1; ///< before it connects: its copy or the first turn of the loop, its address
    int m_leastTerm = 1;
    int m_servedTerm = 0;     ///< of the host that let it in last; 0: none did yet
    int m_restatedTerm = 0;   ///< whose host was told again what only this client knew
    int m_preparedBefore = 0; ///< events of its preparation that hosts of earlier terms recorded
    QPointer<LibraryHost> m_copies;
    TimeSource m_now;
    Actor m_invited; ///< as the token has it
    Actor m_actor;
    std::unique_ptr<QWebSocket> m_socket;
    Connection m_connection = Connection::Connecting;
    Instant m_nextTry;
    QString m_trouble;
    QString m_error; ///< of the connection at hand
    QString m_epoch;
    QByteArray m_hash;
    std::vector<Wish> m_wishes;   ///< in the order in which they were said
    bool m_hasSaidLimits = false; ///< since the draft is live
    bool m_holdsWishes = false;   ///< until a host that took over was told what it does not know
    std::vector<Answer> m_early;  ///< whose events are still on their way
    std::vector<EventEnvelope> m_arrived; ///< in this turn of the loop
    ClockOffset m_offset;
    int m_pingsLeft = 0;
    int m_head = 0;                            ///< of the host, as it last said
    int m_tries = 0;                           ///< since it was last connected
    std::optional<Milliseconds> m_wishedPause; ///< the host said when to come back
    QTimer m_retry;
    QTimer m_flush;
    QTimer m_silence;
    bool m_isAsked = false; ///< since the host was last heard
};

} // namespace warroom
