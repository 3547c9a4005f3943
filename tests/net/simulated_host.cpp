// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/simulated_host.h"

#include "net/client_message.h"
#include "net/resume_point.h"
#include "session/fence.h"
#include "session/seated.h"
#include "store/json_decode.h"
#include "support/program_teams.h"

namespace warroom::test {

namespace {

constexpr int mostAtOnce = 10'000;

} // namespace

SimulatedHost::SimulatedHost(EveningLog &log, DraftId draft, FakeClock clock, Dice &dice,
                             QString key)
    : m_log(log),
      m_draft(std::move(draft)),
      m_clock(std::move(clock)),
      m_dice(dice),
      m_key(std::move(key)),
      m_endedAt(m_clock.now())
{
    m_news.setSingleShot(true);
    connect(&m_news, &QTimer::timeout, this, &SimulatedHost::tellNews);
}

SimulatedHost::~SimulatedHost() = default;

void SimulatedHost::start()
{
    m_store = std::make_unique<MortalStore>(m_log.store());
    m_store->isFull = m_isDiskFull;
    // It is in the middle of something: it goes when that has come to nothing.
    m_store->onEnd = [this] {
        QMetaObject::invokeMethod(this, &SimulatedHost::kill, Qt::QueuedConnection);
    };
    openRoom();
    m_channel = std::make_unique<DraftChannel>(m_draft);
    m_ledger = std::make_unique<CommandLedger>();
    if (!m_channel->load(m_log.store()))
        findFault(u"the log cannot be told"_s);
}

void SimulatedHost::openRoom()
{
    m_room = std::make_unique<RoomHost>(*m_store, m_draft, fallingChart(), m_clock.source());
    m_room->setOwnKey(m_key);
    connect(m_room.get(), &RoomHost::recorded, this,
            [this] { m_news.start(m_dice.roll(m_dice.oneIn(3) ? 60 : 1)); });
    connect(m_room.get(), &RoomHost::answered, this, &SimulatedHost::onAnswered);
    connect(m_room.get(), &RoomHost::prepared, this, &SimulatedHost::onPrepared);
    if (!m_room->open())
        findFault(u"the room does not open"_s);
}

void SimulatedHost::kill()
{
    if (!isUp())
        return;
    ++m_kills;
    m_endedAt = m_clock.now();
    for (const auto &[wire, caller] : m_callers)
        wire->cut();
    m_callers.clear();
    m_waiting.clear();
    m_news.stop();
    m_room.reset();
    m_channel.reset();
    m_ledger.reset();
    m_store.reset();
    m_log.kill();
}

void SimulatedHost::killAtNext(MortalStore::End end)
{
    if (isUp())
        m_store->next = end;
}

void SimulatedHost::fillDisk(bool isFull)
{
    m_isDiskFull = isFull;
    if (isUp())
        m_store->isFull = isFull;
}

/// As LibraryHost::yield().
bool SimulatedHost::yield(const events::HostChanged &changed, int at)
{
    Room room(m_log.store(), m_draft);
    if (!room.load()) {
        findFault(u"the log cannot be read"_s);
        return false;
    }
    const auto isApart = fence(m_log.store(), room, changed, at, m_clock.now());
    if (!isApart)
        findFault(u"the fence is not recorded: "_s + isApart.error().detail);
    openRoom();
    m_news.start(0);
    return isApart.value_or(false);
}

SimulatedWire *SimulatedHost::connectTo(Listener &guest)
{
    if (!isUp())
        return nullptr;
    m_wires.push_back(
        std::make_unique<SimulatedWire>(static_cast<int>(m_wires.size()), m_clock, m_dice, guest));
    m_callers.emplace(m_wires.back().get(), Caller());
    return m_wires.back().get();
}

/// As Guest::welcome() in the gateway.
void SimulatedHost::enter(SimulatedWire *wire, const Claims &claims, const GuestPlace &place)
{
    const DraftChannel::View view = m_channel->view();
    const bool isParted =
        !place.last.isEmpty() && !isRecorded(m_log.store(), m_draft, place.last, place.since);
    const bool isResumed = !isParted && place.since >= 0 && place.since <= view.head
        && (place.epoch.isEmpty() || place.epoch == view.epoch);
    Caller &caller = m_callers.at(wire);
    caller = {claims, isResumed ? place.since : view.head};
    const SimulatedWelcome welcome{caller.sent, view.head, view.epoch, view.termOf(m_key),
                                   isResumed};
    wire->send(SimulatedWire::Guest, [wire, welcome] { wire->guest().onWelcome(welcome); });
    if (!isResumed)
        return; // he takes his leave
    if (claims.role == TokenRole::Drafter || claims.role == TokenRole::Commissioner) {
        if (const auto prepared = m_room->preparationOf(claims.person))
            tellPreparation(wire, *prepared);
    }
    pump(wire, caller);
}

/// As Guest::onCommand() in the gateway.
void SimulatedHost::hear(SimulatedWire *wire, const QByteArray &message)
{
    const Claims &claims = m_callers.at(wire).claims;
    ClientMessage said;
    if (fromJson(message, said) || !said.commandId || !said.command)
        return findFault(u"a guest's message is malformed"_s);
    const auto wish = wishIn(*said.command, message);
    if (!wish)
        return findFault(u"a guest's wish is malformed: "_s + wish.error());
    if (!m_ledger->fits(*said.commandId, claims, m_draft, message))
        return findFault(u"a command was sent again as another one"_s);
    pass(wire, *said.commandId, *wish, said.expectedSequence);
}

/// As RoomDesk::pass() in the gateway.
void SimulatedHost::pass(SimulatedWire *wire, const QUuid &id, const ClientWish &wish,
                         std::optional<int> expected)
{
    m_waiting.insert(id, wire);
    const Actor actor = actorIn(m_callers.at(wire).claims);
    if (const auto *own = std::get_if<PreparationCommand>(&wish)) {
        m_room->prepare(actor, id, *own);
    } else if (expected && !m_room->isTimely(id, *expected)) {
        Answer outdated;
        outdated.command = id;
        outdated.storeError = u"the draft went on"_s;
        onAnswered(outdated);
    } else {
        m_room->submit(actor, id, std::get<Command>(wish));
    }
}

Actor SimulatedHost::actorIn(const Claims &claims) const
{
    Actor actor = actorOf(claims);
    const DraftState state = m_channel->view().state;
    if (claims.role == TokenRole::Drafter && state.setup)
        actor.teams = teamsOf(claims.person, actor.teams, state);
    return actor;
}

void SimulatedHost::onAnswered(const Answer &answer)
{
    if (m_store->isDead())
        return;
    const QList<SimulatedWire *> all = m_waiting.values(answer.command);
    m_waiting.remove(answer.command);
    for (SimulatedWire *wire : all)
        wire->send(SimulatedWire::Guest, [wire, answer] { wire->guest().onAnswer(answer); });
}

void SimulatedHost::onPrepared(const PersonId &person, const EventBatch &events)
{
    if (m_store->isDead())
        return;
    for (const auto &[wire, caller] : m_callers) {
        if (caller.claims.person == person)
            tellPreparation(wire, events);
    }
}

void SimulatedHost::tellPreparation(SimulatedWire *wire, const EventBatch &events)
{
    wire->send(SimulatedWire::Guest, [wire, events] { wire->guest().onPreparation(*events); });
}

/// What the log's reader finds is told to everybody.
void SimulatedHost::tellNews()
{
    const auto news =
        m_log.store().read(m_draft, m_channel->head() + 1, 1'000, ReadDirection::Forward);
    if (!news)
        return findFault(u"the log cannot be read"_s);
    for (const EventEnvelope &event : *news)
        m_channel->take(event);
    std::erase_if(m_callers, [](const auto &each) { return each.first->isCut(); });
    for (auto &[wire, caller] : m_callers) {
        if (!caller.claims.person.isEmpty())
            pump(wire, caller);
    }
}

/// As Guest::pump() in the gateway, but that all events of a command come at once: whoever took
/// over with a part of them could not go on, and nothing says so.
void SimulatedHost::pump(SimulatedWire *wire, Caller &caller)
{
    const auto due = m_channel->after(caller.sent, mostAtOnce, m_log.store());
    if (!due)
        return findFault(u"the channel cannot be read"_s);
    for (auto first = due->begin(); first != due->end();) {
        const auto last = std::find_if(first, due->end(), [&](const WireFrame &frame) {
            return frame.correlation != first->correlation;
        });
        QStringList texts;
        for (; first != last; ++first)
            texts.append(first->forViewer(caller.claims.teams));
        caller.sent = std::prev(last)->sequence;
        wire->send(SimulatedWire::Guest, [wire, texts] {
            for (const QString &text : texts)
                wire->guest().onFrame(text);
        });
    }
}

void SimulatedHost::findFault(const QString &what)
{
    if (m_fault.isEmpty())
        m_fault = what;
}

} // namespace warroom::test
