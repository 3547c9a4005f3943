// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/library_host.h"
#include "session/room_client.h"

#include <QPointer>
#include <QSet>

namespace warroom {

/// The door into a draft whose host runs in this program, for the person at this screen: its
/// commissioner, and the drafter of every team a person sits at, but for those who were invited to
/// a screen of their own. After the end he may still correct
/// a selection, but not in a draft somebody else held: that is for reading, as is the copy of one
/// that is hosted elsewhere.
class LocalClient : public RoomClient {
    Q_OBJECT

public:
    /// \a ownKey is what this computer is known by as a host; empty: it never was one.
    LocalClient(LibraryHost &host, DraftId draft, TimeSource now, QString ownKey = {},
                QObject *parent = nullptr);
    ~LocalClient() override;

    const Actor &actor() const override { return m_actor; }
    bool isReadOnly() const override { return m_readOnly; }
    /// Of a draft that is over: when the last event was recorded.
    Instant hostNow() const override;
    QUuid submit(const Command &command) override;
    QUuid prepare(const PreparationCommand &command) override;

private:
    void connectHost(const LibraryHost &host);
    void onEntered(const EventBatch &log);
    template <typename Wish>
    QUuid ask(void (LibraryHost::*pass)(const DraftId &, const Actor &, const QUuid &,
                                        const Wish &),
              const Wish &wish);

    QPointer<LibraryHost> m_host;
    DraftId m_draft;
    QUuid m_entry = QUuid::createUuid(); ///< the request to enter
    QSet<QUuid> m_asked;                 ///< commands without an answer
    TimeSource m_now;
    const QString m_ownKey;
    Actor m_actor;
    bool m_readOnly = false; ///< somebody else's, and over
    bool m_inside = true;    ///< counted by the host, unless it has said no
};

/// As whom the person at this screen speaks in the draft whose log is \a log, from its first event.
Actor localActor(const std::vector<EventEnvelope> &log);

} // namespace warroom
