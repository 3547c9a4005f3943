// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/draft_summary.h"
#include "session/answer.h"
#include "session/deadline.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace warroom {

class EventStore;
class LibraryHost;
class RoomClient;

/// Opens the store, on the thread that will use it. Throws nothing; null and a line on failure.
using StoreOpener = std::function<std::unique_ptr<EventStore>(QString *error)>;

/// All drafts of one store, from the window's side. Store and rooms live on a thread of its own.
///
/// Owns that thread; destroying the library closes the store. Rooms must be gone before it.
class DraftLibrary : public QObject {
    Q_OBJECT

public:
    /// \a where names the store's file for a person; empty where there is none.
    DraftLibrary(StoreOpener open, TimeSource now, const QString &where = {},
                 QObject *parent = nullptr);
    ~DraftLibrary() override;

    /// What this computer is known by as a host, as soon as it is one; see
    /// LibraryHost::setOwnKey().
    void setOwnKey(const QString &key);
    const QString &ownKey() const { return m_ownKey; }

    /// Reads the list again; draftsChanged() follows.
    void refresh();
    /// From now on the drafts of another store, which \a where names as in the constructor; the
    /// store until now is closed. draftsChanged() or failed() follows. Leave rooms before: those
    /// that are still open take no more commands.
    void moveTo(StoreOpener open, const QString &where);
    /// Records a new draft and its start, both or nothing; created() or creationRefused() follows.
    /// The person at this screen is called \a personName in it, unless that is empty.
    /// The order is drawn by lot first where there are entrants for a \a lottery.
    void create(const commands::CreateDraft &create, const QString &personName = {},
                const QList<LotteryEntrant> &lottery = {});
    /// The same for a draft that waits for its start in its lobby. A \a lottery is announced there,
    /// and drawn by whoever has the seed.
    void createLobby(const commands::CreateDraft &create, const QString &personName = {},
                     const std::optional<commands::CommitLottery> &lottery = {});
    /// A door into \a draft for the person at this screen: live, for corrections if it is over, or
    /// only to watch if it is over and somebody else held it. Never null; what goes wrong is told
    /// through RoomClient::failed().
    std::unique_ptr<RoomClient> enter(const DraftId &draft);

    /// The library's side beside the store, for a gateway that serves it too. It lives on the
    /// library's thread; what is asked of it is posted there.
    LibraryHost &host() const { return *m_host; }

Q_SIGNALS:
    void draftsChanged(const QList<warroom::DraftSummary> &drafts);
    void created(const warroom::DraftId &draft);
    void creationRefused(const warroom::Answer &answer);
    /// The store could not be opened or read. \a what is one line for a person.
    void failed(const QString &what);

private:
    std::unique_ptr<QThread> m_thread;
    LibraryHost *m_host = nullptr; ///< lives on m_thread, deleted there
    TimeSource m_now;
    QString m_ownKey;
};

} // namespace warroom
