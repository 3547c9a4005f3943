// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/draft_library.h"
#include "session/room_host.h"

#include <QHash>

#include <unordered_map>

namespace warroom {

/// The library's side that lives with the store, on its thread: opens it, makes and keeps rooms.
class LibraryHost : public QObject {
    Q_OBJECT

public:
    LibraryHost(StoreOpener open, TimeSource now);
    ~LibraryHost() override;

    void refresh();
    void create(const commands::CreateDraft &create, const Actor &actor);
    /// Opens the room if it is not open and counts one more who is in it; entered() or refused()
    /// follows.
    void enter(const DraftId &draft);
    /// One fewer is in the room; the last one closes it. Its deadlines stand in the log.
    void leave(const DraftId &draft);
    /// The whole log of a draft that is over; entered() or refused() follows.
    void readLog(const DraftId &draft);
    void submit(const DraftId &draft, const Actor &actor, const QUuid &id, const Command &command);

Q_SIGNALS:
    void draftsRead(const QList<warroom::DraftSummary> &drafts);
    void created(const warroom::DraftId &draft);
    void creationRefused(const warroom::Answer &answer);
    void failed(const QString &what);

    void entered(const warroom::DraftId &draft, const warroom::EventBatch &log);
    void refused(const warroom::DraftId &draft, const QString &what);
    void recorded(const warroom::DraftId &draft, const warroom::EventBatch &events);
    void answered(const warroom::DraftId &draft, const warroom::Answer &answer);

private:
    struct OpenRoom {
        std::unique_ptr<RoomHost> host;
        int inside = 0;
    };

    /// Opens the store at first use and adds the bundled past draft if it is not there.
    bool ensureOpen();
    void addPastDraft();
    RoomHost *openRoom(const DraftId &draft, QString *error);

    StoreOpener m_open;
    TimeSource m_now;
    QString m_openError;
    std::unique_ptr<EventStore> m_store;
    PickValueChart m_market;
    std::unordered_map<QString, OpenRoom> m_rooms;
};

} // namespace warroom
