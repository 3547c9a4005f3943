// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/library_host.h"

#include "catalog/bundled.h"
#include "session/bundled_draft.h"
#include "session/copied_draft.h"
#include "session/fence.h"
#include "session/issued.h"
#include "session/new_draft.h"

using namespace Qt::StringLiterals;

namespace warroom {

LibraryHost::LibraryHost(StoreOpener open, TimeSource now, QString where)
    : m_open(std::move(open)), m_now(std::move(now)), m_where(std::move(where))
{
}

LibraryHost::~LibraryHost() = default;

void LibraryHost::setOwnKey(const QString &key)
{
    m_ownKey = key;
    m_isOwn.clear();
    for (auto &[draft, room] : m_rooms)
        room.host->setOwnKey(key);
}

bool LibraryHost::ensureOpen()
{
    if (m_store)
        return true;
    m_store = m_open(&m_openError);
    if (!m_store) {
        Q_EMIT failed(m_openError);
        return false;
    }
    if (const auto charts = catalog::pickValueCharts())
        m_charts = gm::tradeChartsOf(*charts);
    addPastDraft();
    m_readModels.emplace(m_store->opener(), m_now);
    return true;
}

void LibraryHost::addPastDraft()
{
    const auto drafts = m_store->drafts();
    if (!drafts || !drafts->isEmpty())
        return;
    if (const auto added = addBundledDraft(*m_store); !added)
        Q_EMIT failed(added.error());
}

void LibraryHost::refresh()
{
    if (!ensureOpen())
        return;
    if (const auto drafts = m_store->drafts())
        Q_EMIT draftsRead(*drafts);
    else
        Q_EMIT failed(drafts.error().detail);
}

void LibraryHost::moveTo(StoreOpener open, const QString &where)
{
    m_rooms.clear(); // they write to the store
    m_isOwn.clear();
    m_readModels.reset();
    m_store.reset();
    m_open = std::move(open);
    m_where = where;
    refresh();
}

void LibraryHost::create(const commands::CreateDraft &create, const Actor &actor,
                         const QString &personName, const QList<LotteryEntrant> &lottery)
{
    if (!ensureOpen())
        return;
    tellCreated(create.draft,
                recordNewDraft(*m_store, create, actor, m_now(), personName, lottery));
}

void LibraryHost::createLobby(const commands::CreateDraft &create, const Actor &actor,
                              const QString &personName,
                              const std::optional<commands::CommitLottery> &lottery)
{
    if (!ensureOpen())
        return;
    tellCreated(create.draft, recordLobby(*m_store, create, actor, m_now(), personName, lottery));
}

void LibraryHost::tellCreated(const DraftId &draft, const Answer &answer)
{
    if (answer.accepted)
        Q_EMIT created(draft);
    else
        Q_EMIT creationRefused(answer);
}

RoomHost *LibraryHost::openRoom(const DraftId &draft, QString *error)
{
    const auto known = m_rooms.find(draft.text());
    if (known != m_rooms.end())
        return known->second.host.get();

    auto host = std::make_unique<RoomHost>(*m_store, draft, m_charts, m_now);
    host->setOwnKey(m_ownKey);
    if (const auto opened = host->open(); !opened) {
        *error = opened.error().detail;
        return nullptr;
    }
    connect(host.get(), &RoomHost::recorded, this, [this, draft](const EventBatch &events) {
        noteHost(events);
        Q_EMIT recorded(draft, events);
    });
    connect(host.get(), &RoomHost::prepared, this,
            [this, draft](const PersonId &person, const EventBatch &events) {
                Q_EMIT prepared(draft, person, events);
            });
    connect(host.get(), &RoomHost::answered, this,
            [this, draft](const Answer &answer) { Q_EMIT answered(draft, answer); });
    connect(host.get(), &RoomHost::troubleChanged, this,
            [this, draft](auto trouble) { tellTrouble(draft, trouble); });
    return m_rooms.emplace(draft.text(), OpenRoom{std::move(host), 0}).first->second.host.get();
}

void LibraryHost::tellTrouble(const DraftId &draft, std::optional<StoreTrouble> trouble)
{
    std::optional<Standstill> standstill;
    if (trouble)
        standstill = Standstill{*trouble, m_where};
    Q_EMIT standstillChanged(draft, standstill);
}

/// Whether \a draft is there and hosted by this computer, whoever made it. The store is open.
bool LibraryHost::isOwn(const DraftId &draft)
{
    const auto room = m_rooms.find(draft.text());
    if (room != m_rooms.end())
        return room->second.host->isHostedHere();
    const auto known = m_isOwn.constFind(draft);
    if (known != m_isOwn.cend())
        return *known;
    Room unopened(*m_store, draft);
    if (!unopened.load() || unopened.history().size() == 0)
        return false;
    const bool isOwn = !isElsewhere(unopened.history().events().front(),
                                    unopened.state().company.succession, m_ownKey);
    m_isOwn.insert(draft, isOwn);
    return isOwn;
}

/// \a events were recorded, here or at the host of a copy.
void LibraryHost::noteHost(const EventBatch &events)
{
    for (const EventEnvelope &envelope : *events) {
        if (const auto *changed = std::get_if<events::HostChanged>(&envelope.event)) {
            m_isOwn.insert(envelope.draft, changed->key == m_ownKey);
            Q_EMIT hostChanged(envelope.draft);
        }
    }
}

void LibraryHost::enter(const QUuid &request, const DraftId &draft, const PersonId &person)
{
    if (!ensureOpen()) {
        Q_EMIT refused(request, m_openError);
        return;
    }
    QString error;
    RoomHost *room = openRoom(draft, &error);
    if (!room) {
        Q_EMIT refused(request, error);
        return;
    }
    if (!room->isHostedHere()) {
        if (m_rooms.at(draft.text()).inside == 0)
            m_rooms.erase(draft.text());
        readLog(request, draft, person);
        return;
    }
    if (const auto prepared = room->preparationOf(person)) // without it the draft goes on as well
        Q_EMIT preparationRead(request, *prepared);
    ++m_rooms.at(draft.text()).inside;
    Q_EMIT entered(request, room->log());
    if (room->trouble())
        tellTrouble(draft, room->trouble());
    if (m_present.contains(draft))
        Q_EMIT presentChanged(draft, m_present.value(draft));
}

void LibraryHost::tellPresent(const DraftId &draft, const QList<Present> &present)
{
    if (present.isEmpty())
        m_present.remove(draft);
    else
        m_present.insert(draft, present);
    Q_EMIT presentChanged(draft, present);
}

void LibraryHost::leave(const DraftId &draft)
{
    const auto room = m_rooms.find(draft.text());
    if (room != m_rooms.end() && --room->second.inside <= 0)
        m_rooms.erase(room);
}

void LibraryHost::readLog(const QUuid &request, const DraftId &draft, const PersonId &person)
{
    if (!ensureOpen()) {
        Q_EMIT refused(request, m_openError);
        return;
    }
    auto events = readWhole(*m_store, draft);
    if (!events) {
        Q_EMIT refused(request, events.error().detail);
        return;
    }
    Preparations preparations(*m_store, draft);
    if (preparations.load(person)) // without it the draft can be looked at as well
        Q_EMIT preparationRead(
            request,
            std::make_shared<const std::vector<EventEnvelope>>(preparations.events(person)));
    Q_EMIT entered(request, std::make_shared<const std::vector<EventEnvelope>>(std::move(*events)));
}

void LibraryHost::readPreparation(const QUuid &request, const DraftId &draft,
                                  const PersonId &person)
{
    const auto room = m_rooms.find(draft.text());
    if (room == m_rooms.end())
        return;
    if (const auto prepared = room->second.host->preparationOf(person))
        Q_EMIT preparationRead(request, *prepared);
}

void LibraryHost::keepCopy(const EventBatch &events)
{
    if (!ensureOpen() || events->empty() || isOwn(events->front().draft))
        return;
    if (const auto kept = recordCopy(*m_store, *events); !kept) {
        Q_EMIT failed(kept.error().detail);
        return;
    }
    noteHost(events);
    if (m_isOwn.value(events->front().draft))
        Q_EMIT tookOver(events->front().draft);
}

void LibraryHost::takeOver(const QUuid &command, const DraftId &draft,
                           const QList<PersonId> &confirmedBy)
{
    if (!ensureOpen()) {
        Q_EMIT failed(m_openError);
        return;
    }
    Answer answer;
    answer.command = command;
    Room room(*m_store, draft);
    if (const auto loaded = room.load())
        answer = room.submit(
            {command, programActor(), m_now(), commands::TakeOver{confirmedBy}, {}, m_ownKey});
    else
        answer.storeError = loaded.error().detail;
    if (answer.accepted) {
        m_isOwn.insert(draft, true);
        Q_EMIT hostChanged(draft);
        Q_EMIT tookOver(draft);
    }
    Q_EMIT answered(draft, answer);
}

void LibraryHost::yield(const DraftId &draft, const events::HostChanged &changed, int at)
{
    Room room(*m_store, draft);
    if (!ensureOpen() || !room.load() || !isOwn(draft))
        return;
    m_rooms.erase(draft.text());
    m_isOwn.insert(draft, false);
    const auto isApart = fence(*m_store, room, changed, at, m_now());
    if (!isApart)
        Q_EMIT failed(isApart.error().detail);
    if (isApart.value_or(true))
        Q_EMIT apart(draft);
}

void LibraryHost::lend(const QUuid &request)
{
    if (ensureOpen())
        Q_EMIT lent(request, m_store->opener());
    else
        Q_EMIT refused(request, m_openError);
}

void LibraryHost::submit(const DraftId &draft, const Actor &actor, const QUuid &id,
                         const Command &command)
{
    if (RoomHost *room = roomOf(draft, id))
        room->submit(actor, id, command);
}

void LibraryHost::submitAfter(int expected, const DraftId &draft, const Actor &actor,
                              const QUuid &id, const Command &command)
{
    RoomHost *room = roomOf(draft, id);
    if (room && room->isTimely(id, expected))
        room->submit(actor, id, command);
    else if (room)
        Q_EMIT outdated(draft, id);
}

void LibraryHost::prepare(const DraftId &draft, const Actor &actor, const QUuid &id,
                          const PreparationCommand &command)
{
    if (RoomHost *room = roomOf(draft, id))
        room->prepare(actor, id, command);
}

/// The open room of \a draft; where there is none, \a command is refused.
RoomHost *LibraryHost::roomOf(const DraftId &draft, const QUuid &command)
{
    const auto room = m_rooms.find(draft.text());
    if (room != m_rooms.end())
        return room->second.host.get();
    Answer answer;
    answer.command = command;
    answer.rejection = Rejection::NotCreated;
    Q_EMIT answered(draft, answer);
    return nullptr;
}

} // namespace warroom
