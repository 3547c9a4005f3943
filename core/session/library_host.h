// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/draft_library.h"
#include "session/present.h"
#include "session/room_host.h"
#include "store/read_model_follower.h"

#include <QHash>

#include <optional>
#include <unordered_map>

namespace warroom {

/// The library's side that lives with the store, on its thread: opens it, makes and keeps rooms.
///
/// Everybody hears every signal; whoever asks gives his request an id and listens for that.
class LibraryHost : public QObject {
    Q_OBJECT

public:
    /// \a where names the store's file for a person; empty where there is none.
    LibraryHost(StoreOpener open, TimeSource now, QString where = {});
    ~LibraryHost() override;

    /// What this computer is known by as a host, as long as it has been one; see
    /// events::HostOffered. Before that no draft that was taken over is hosted here.
    void setOwnKey(const QString &key);

    void refresh();
    /// Closes rooms and store and goes on with another; draftsRead() or failed() follows.
    void moveTo(StoreOpener open, const QString &where);
    /// Records a new draft and its start, both or nothing; created() or creationRefused() follows.
    void create(const commands::CreateDraft &create, const Actor &actor, const QString &personName,
                const QList<LotteryEntrant> &lottery);
    /// The same without the start, and with a \a lottery that is announced and not drawn.
    void createLobby(const commands::CreateDraft &create, const Actor &actor,
                     const QString &personName,
                     const std::optional<commands::CommitLottery> &lottery);
    /// Opens the room if it is not open and counts one more who is in it; entered() or refused()
    /// follows, and before it preparationRead() with what \a person prepared, if it can be read.
    /// An empty one: nobody asks.
    void enter(const QUuid &request, const DraftId &draft, const PersonId &person = {});
    /// One fewer is in the room; the last one closes it. Its deadlines stand in the log.
    void leave(const DraftId &draft);
    /// The whole log of a draft, without its room; entered() or refused() follows, and before it
    /// preparationRead() with what \a person prepared, if it can be read.
    void readLog(const QUuid &request, const DraftId &draft, const PersonId &person);
    /// What \a person prepared for a draft whose room is open; preparationRead() follows if it can
    /// be read.
    void readPreparation(const QUuid &request, const DraftId &draft, const PersonId &person);
    /// Adds \a events, which go on where the copy of their draft ends, to the copy of a draft that
    /// is hosted elsewhere. Told by failed() where it cannot be kept.
    void keepCopy(const EventBatch &events);
    /// Makes this computer the host of \a draft, of which a copy is here, in the place of one that
    /// is gone, as \a confirmedBy want it: answered() follows, and before it tookOver() if the
    /// rules say yes.
    void takeOver(const QUuid &command, const DraftId &draft, const QList<PersonId> &confirmedBy);
    /// This computer hosted \a draft, and \a changed says what another one that took it over
    /// recorded as event \a at. From now on nothing is recorded here but what comes from there.
    /// Where the log here goes further than that, it says so and stays as it is: apart() follows.
    void yield(const DraftId &draft, const events::HostChanged &changed, int at);
    /// A way to further doors into the store; lent() or refused() follows.
    void lend(const QUuid &request);
    void submit(const DraftId &draft, const Actor &actor, const QUuid &id, const Command &command);
    /// The same for a command meant for the moment after event \a expected; outdated() follows in
    /// place of answered() where something has happened since.
    void submitAfter(int expected, const DraftId &draft, const Actor &actor, const QUuid &id,
                     const Command &command);
    void prepare(const DraftId &draft, const Actor &actor, const QUuid &id,
                 const PreparationCommand &command);
    /// Who is connected to \a draft from elsewhere, said by whoever lets people in.
    void tellPresent(const DraftId &draft, const QList<Present> &present);

Q_SIGNALS:
    void draftsRead(const QList<warroom::DraftSummary> &drafts);
    void created(const warroom::DraftId &draft);
    void creationRefused(const warroom::Answer &answer);
    void failed(const QString &what);

    void entered(const QUuid &request, const warroom::EventBatch &log);
    void refused(const QUuid &request, const QString &what);
    void lent(const QUuid &request, const warroom::StoreFactory &open);
    void preparationRead(const QUuid &request, const warroom::EventBatch &events);
    /// For \a person and nobody else: whoever listens for another must not be told.
    void prepared(const warroom::DraftId &draft, const warroom::PersonId &person,
                  const warroom::EventBatch &events);
    void recorded(const warroom::DraftId &draft, const warroom::EventBatch &events);
    void answered(const warroom::DraftId &draft, const warroom::Answer &answer);
    /// Another computer hosts \a draft from now on, or this one.
    void hostChanged(const warroom::DraftId &draft);
    /// \a draft, of which there was a copy here, is hosted by this computer from now on.
    void tookOver(const warroom::DraftId &draft);
    /// What this library has of \a draft went another way than the draft.
    void apart(const warroom::DraftId &draft);
    void outdated(const warroom::DraftId &draft, const QUuid &command);
    /// Whether and why \a draft cannot be recorded, whenever that changes and after entered().
    void standstillChanged(const warroom::DraftId &draft,
                           const std::optional<warroom::Standstill> &standstill);
    /// Who is connected from elsewhere, whenever that changes and after entered().
    void presentChanged(const warroom::DraftId &draft, const QList<warroom::Present> &present);

private:
    struct OpenRoom {
        std::unique_ptr<RoomHost> host;
        int inside = 0;
    };

    /// Opens the store at first use and adds the bundled past draft if it is not there.
    bool ensureOpen();
    void tellCreated(const DraftId &draft, const Answer &answer);
    void addPastDraft();
    bool isOwn(const DraftId &draft);
    void noteHost(const EventBatch &events);
    RoomHost *openRoom(const DraftId &draft, QString *error);
    RoomHost *roomOf(const DraftId &draft, const QUuid &command);
    void tellTrouble(const DraftId &draft, std::optional<StoreTrouble> trouble);

    StoreOpener m_open;
    TimeSource m_now;
    QString m_where;
    QString m_openError;
    std::unique_ptr<EventStore> m_store;
    std::optional<ReadModelFollower> m_readModels; ///< of m_store, on a thread of its own
    gm::TradeCharts m_charts;
    std::unordered_map<QString, OpenRoom> m_rooms;
    QHash<DraftId, QList<Present>> m_present;
    QString m_ownKey;
    QHash<DraftId, bool> m_isOwn; ///< whether this computer hosts it, as far as is known
};

} // namespace warroom
