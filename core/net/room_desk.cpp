// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/room_desk.h"

#include "net/control_frames.h"
#include "net/visitor.h"
#include "session/library_host.h"
#include "session/seated.h"

namespace warroom {

namespace {

int statusOf(const Answer &answer)
{
    if (answer.accepted)
        return 200;
    return answer.rejection ? 409 : 503;
}

} // namespace

RoomDesk::RoomDesk(GatewayServices &services, QObject *parent)
    : QObject(parent), m_services(services)
{
    connect(services.rooms, &LibraryHost::answered, this, &RoomDesk::onAnswered);
    connect(services.rooms, &LibraryHost::outdated, this, &RoomDesk::onOutdated);
    connect(services.rooms, &LibraryHost::prepared, this, &RoomDesk::onPrepared);
    connect(services.rooms, &LibraryHost::preparationRead, this,
            [this](const QUuid &request, const EventBatch &events) {
                if (const QPointer<Guest> guest = m_readers.take(request))
                    guest->tellPreparation(*events);
            });
}

void RoomDesk::enter(const DraftId &draft)
{
    if (++m_inside[draft] > 1)
        return;
    QMetaObject::invokeMethod(m_services.rooms, [rooms = m_services.rooms, draft] {
        rooms->enter(QUuid::createUuid(), draft, PersonId());
    });
}

void RoomDesk::leave(const DraftId &draft)
{
    if (--m_inside[draft] > 0)
        return;
    m_inside.remove(draft);
    QMetaObject::invokeMethod(m_services.rooms,
                              [rooms = m_services.rooms, draft] { rooms->leave(draft); });
}

void RoomDesk::tellPreparation(Guest *guest)
{
    if (!guest->prepares())
        return;
    const PersonId person = guest->claims().person;
    const QUuid request = QUuid::createUuid();
    m_preparing.insert({guest->draft(), person}, guest);
    m_readers.insert(request, guest);
    QMetaObject::invokeMethod(m_services.rooms,
                              [rooms = m_services.rooms, request, draft = guest->draft(), person] {
                                  rooms->readPreparation(request, draft, person);
                              });
}

void RoomDesk::onPrepared(const DraftId &draft, const PersonId &person, const EventBatch &events)
{
    const std::pair key{draft, person};
    m_preparing.remove(key, {}); // who is gone since
    const auto own = m_preparing.values(key);
    for (const QPointer<Guest> &guest : own) {
        if (guest)
            guest->tellPreparation(*events);
    }
}

Actor RoomDesk::actorIn(const Claims &claims, const DraftState &state) const
{
    Actor actor = actorOf(claims);
    if (claims.role != TokenRole::Drafter || !state.setup)
        return actor;
    actor.teams = teamsOf(claims.person, actor.teams, state);
    return actor;
}

void RoomDesk::submit(const DraftChannel &channel, const Claims &claims, const Guest::Wish &wish,
                      Guest *guest)
{
    pass(channel, claims, wish, {guest, nullptr, channel.draft(), m_services.now(), false});
}

void RoomDesk::post(const DraftChannel &channel, const Claims &claims, const Guest::Wish &wish,
                    Visitor *visitor)
{
    enter(channel.draft());
    pass(channel, claims, wish, {nullptr, visitor, channel.draft(), m_services.now(), true});
}

void RoomDesk::pass(const DraftChannel &channel, const Claims &claims, const Guest::Wish &wish,
                    Waiting waiting)
{
    m_services.journal->commanded({wish.id, wish.name, claims.person, channel.draft(),
                                   waiting.guest ? waiting.guest->id() : QUuid(), wish.trace},
                                  waiting.since);
    m_waiting.insert(wish.id, std::move(waiting));
    const Actor actor = actorIn(claims, channel.view().state);
    const auto ask = [rooms = m_services.rooms, draft = channel.draft(), actor, id = wish.id,
                      expected = wish.expected](const auto &what) {
        if constexpr (!std::is_same_v<decltype(what), const Command &>)
            rooms->prepare(draft, actor, id, what);
        else if (expected)
            rooms->submitAfter(*expected, draft, actor, id, what);
        else
            rooms->submit(draft, actor, id, what);
    };
    QMetaObject::invokeMethod(m_services.rooms, [ask, what = wish.what] { std::visit(ask, what); });
}

void RoomDesk::onOutdated(const DraftId &draft, const QUuid &command)
{
    const QString words = QStringLiteral("the draft went on");
    for (const Waiting &waiting : takeWaiting(draft, command)) {
        m_services.journal->answered(command, draft, {QStringLiteral("outdated")}, waiting.since,
                                     m_services.now());
        if (waiting.guest)
            waiting.guest->reject(command, "outdated", words);
        if (waiting.visitor)
            waiting.visitor->answer(errorAnswer(409, "outdated", words));
    }
}

void RoomDesk::onAnswered(const DraftId &draft, const Answer &answer)
{
    for (const Waiting &waiting : takeWaiting(draft, answer.command)) {
        m_services.journal->answered(answer.command, draft, GatewayJournal::outcomeOf(answer),
                                     waiting.since, m_services.now());
        if (waiting.guest)
            waiting.guest->answer(answer, waiting.since);
        if (waiting.visitor)
            waiting.visitor->answer({statusOf(answer), "application/json", answerJson(answer), {}});
    }
}

/// Who waits for the answer to \a command; whoever posted it has left the room then.
QList<RoomDesk::Waiting> RoomDesk::takeWaiting(const DraftId &draft, const QUuid &command)
{
    QList<Waiting> own;
    const QList<Waiting> all = m_waiting.values(command);
    for (const Waiting &waiting : all) {
        if (waiting.draft != draft)
            continue;
        own.append(waiting);
        if (waiting.isPosted)
            leave(draft);
    }
    m_waiting.removeIf(
        [&](const auto &entry) { return entry.key() == command && entry.value().draft == draft; });
    return own;
}

} // namespace warroom
