// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/room_host.h"

#include "domain/auction.h"
#include "domain/trading.h"
#include "gm/general_manager.h"
#include "session/copied_draft.h"
#include "session/issued.h"
#include "session/trade_agenda.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(logSession, "warroom.session")

namespace warroom {

namespace {

// What failed a moment ago fails again: a clock that is out would ask a full disk without end.
constexpr Milliseconds storeRest{5'000};

// A host that comes back asks first whether the draft went on elsewhere: see LibraryHost::yield().
constexpr Milliseconds askAround{6'000};

// After a planned start was missed by more, it is called off.
constexpr Seconds latestStart{60};

} // namespace

RoomHost::RoomHost(EventStore &store, const DraftId &draft, gm::TradeCharts charts, TimeSource now,
                   Uptime uptime, QObject *parent)
    : QObject(parent),
      m_room(store, draft),
      m_preparations(store, draft),
      m_charts(std::move(charts)),
      m_now(std::move(now)),
      m_clock(m_now, std::move(uptime)),
      m_thought(m_now),
      m_trading(m_now),
      m_start(m_now)
{
    connect(&m_clock, &PromisedDeadline::reached, this, &RoomHost::onClockExpired);
    connect(&m_clock, &PromisedDeadline::missed, this, &RoomHost::onClockMissed);
    connect(&m_thought, &Deadline::reached, this, &RoomHost::onThoughtOver);
    connect(&m_trading, &Deadline::reached, this, &RoomHost::onTradeDue);
    connect(&m_start, &Deadline::reached, this, &RoomHost::onStartDue);
}

void RoomHost::setOwnKey(const QString &key)
{
    m_ownKey = key;
}

bool RoomHost::isHostedHere() const
{
    const std::vector<EventEnvelope> &log = m_room.history().events();
    return log.empty() || !isElsewhere(log.front(), state().company.succession, m_ownKey);
}

tl::expected<void, StoreError> RoomHost::open()
{
    if (const auto loaded = m_room.load(); !loaded)
        return loaded;
    if (!isHostedHere())
        return {};
    loadPreparations();
    m_owesPause = isPastDeadline();
    if (couldBeTakenOver())
        m_restUntil = m_now() + askAround;
    else if (m_owesPause)
        pauseAsClosed();
    arm();
    return {};
}

bool RoomHost::couldBeTakenOver() const
{
    const Succession &succession = state().company.succession;
    return std::ranges::any_of(succession.offers,
                               [&](const HostOffer &offer) { return offer.key != m_ownKey; });
}

/// Of everybody who runs a team: the program may have to pick for him. What cannot be read keeps
/// nobody from drafting; it is tried again after the next event.
void RoomHost::loadPreparations()
{
    if (!state().setup)
        return;
    for (const Team &team : state().setup->created().teams) {
        const Seat *seat = state().seat(team.id);
        if (!seat || seat->control != SeatControl::Person)
            continue;
        if (const auto loaded = m_preparations.load(PersonId(seat->occupant)); !loaded)
            qCWarning(logSession).noquote() << loaded.error().detail;
    }
}

/// Whether the time of a slot, a lot or a nomination ran out by now.
bool RoomHost::isPastDeadline() const
{
    const auto isPast = [now = m_now()](const auto &timed) {
        return timed.timeoutAt && *timed.timeoutAt <= now;
    };
    const AuctionState &auction = state().auction;
    return (state().onTheClock && isPast(*state().onTheClock))
        || (auction.nominating && isPast(*auction.nominating))
        || std::any_of(auction.lots.begin(), auction.lots.end(), isPast);
}

EventBatch RoomHost::log() const
{
    return std::make_shared<const std::vector<EventEnvelope>>(m_room.history().events());
}

void RoomHost::submit(const Actor &actor, const QUuid &id, const Command &command)
{
    if (m_owesPause) // it was due before anybody wished anything
        pauseAsClosed();
    Q_EMIT answered(issue(actor, id, command));
    arm();
}

void RoomHost::prepare(const Actor &actor, const QUuid &id, const PreparationCommand &command)
{
    if (!isHostedHere()) {
        Answer elsewhere;
        elsewhere.command = id;
        elsewhere.rejection = Rejection::HostedElsewhere;
        Q_EMIT answered(elsewhere);
        return;
    }
    const PersonId person(actor.id);
    (void)m_preparations.load(person); // or all of it would be news; where it fails, submit() says
    const std::size_t before = m_preparations.events(person).size();
    const Answer answer = m_preparations.submit(state(), {id, actor, m_now(), command});
    const std::vector<EventEnvelope> &all = m_preparations.events(person);
    if (all.size() > before) {
        const auto news = all.begin() + static_cast<std::ptrdiff_t>(before);
        Q_EMIT prepared(person,
                        std::make_shared<const std::vector<EventEnvelope>>(news, all.end()));
    }
    Q_EMIT answered(answer);
}

tl::expected<EventBatch, StoreError> RoomHost::preparationOf(const PersonId &reader)
{
    if (auto loaded = m_preparations.load(reader); !loaded)
        return tl::unexpected(std::move(loaded.error()));
    return std::make_shared<const std::vector<EventEnvelope>>(m_preparations.events(reader));
}

Answer RoomHost::issue(const Actor &actor, const QUuid &id, const Command &command)
{
    const auto known = m_verdicts.constFind(id);
    const QList<TradeVerdict> verdicts = known == m_verdicts.cend() ? judge(command) : *known;
    QList<TeamId> consents;
    for (const TradeVerdict &verdict : verdicts) {
        if (verdict.accepts)
            consents.append(verdict.team);
    }
    const int before = m_room.history().size();
    Answer answer = m_room.submit(IssuedCommand{id, actor, m_now(), command, consents, m_ownKey});
    answer.verdicts = verdicts;
    if (!verdicts.isEmpty() && answer.storeError.isEmpty())
        m_verdicts.insert(id, verdicts);

    const std::vector<EventEnvelope> &all = m_room.history().events();
    if (m_room.history().size() > before) {
        Q_EMIT recorded(
            std::make_shared<const std::vector<EventEnvelope>>(all.begin() + before, all.end()));
        storeWorked();
        loadPreparations(); // somebody may have taken a seat
    }
    if (!answer.storeError.isEmpty())
        storeFailed(answer);
    return answer;
}

void RoomHost::storeFailed(const Answer &answer)
{
    m_restUntil = m_now() + storeRest;
    qCWarning(logSession).noquote() << answer.storeError;
    setTrouble(answer.trouble);
}

void RoomHost::storeWorked()
{
    m_restUntil.reset();
    m_owesPause = m_owesPause && isPastDeadline();
    setTrouble({});
}

void RoomHost::setTrouble(std::optional<StoreTrouble> trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged(trouble);
}

void RoomHost::pauseAsClosed()
{
    issue(programActor(), QUuid::createUuid(),
          commands::PauseDraft{PauseReason::ClosedPastDeadline});
}

QList<TradeVerdict> RoomHost::judge(const Command &command) const
{
    QList<TradeVerdict> verdicts;
    const auto *execute = std::get_if<commands::ExecuteTrade>(&command);
    if (!execute || !state().setup)
        return verdicts;
    for (const TradeSide &side : execute->trade.sides) {
        if (state().isRunByProgram(side.team))
            verdicts.append(gm::judgeTrade(state(), execute->trade, side.team, m_charts));
    }
    return verdicts;
}

void RoomHost::arm()
{
    const std::optional<OnTheClock> &clock = state().onTheClock;
    std::optional<Instant> expiry;
    std::optional<Instant> thought;
    if (!isHostedHere()) {
        disarm();
        return;
    }
    m_block.look(state(), m_now());
    if (state().isLive()) {
        if (clock && clock->timeoutAt) {
            if (!isHeldByOffers(state(), m_now()))
                expiry = *clock->timeoutAt + state().setup->created().clock.grace();
        } else if (const auto lot = AuctionAgenda::deadline(state())) {
            expiry = lot->at;
        }
        thought = nextThought();
    }
    const std::optional<TradeTask> task = nextTradeTask(state(), m_now(), m_charts);
    m_clock.set(rested(expiry));
    m_thought.set(rested(thought));
    m_trading.set(rested(task ? std::optional(task->at) : std::nullopt));
    m_start.set(rested(state().company.startsAt));
}

/// Somebody else's clock runs now.
void RoomHost::disarm()
{
    m_owesPause = false;
    m_clock.set({});
    m_thought.set({});
    m_trading.set({});
    m_start.set({});
}

/// When the program acts. A team that is asked for a trade answers before it picks.
std::optional<Instant> RoomHost::nextThought() const
{
    if (const auto task = m_block.thought(state()))
        return task->at;
    const int slot = slotForProgram();
    if (slot < 0)
        return {};
    const bool onTheClock = state().onTheClock && state().onTheClock->slotIndex == slot;
    const Instant since = onTheClock ? state().onTheClock->startedAt : m_now();
    const Instant over = since + gm::thinkingTime(state(), slot);
    const std::optional<TradeTask> task = nextTradeTask(state(), m_now(), m_charts);
    const bool isAsked = task && task->answers == state().slots.at(slot).slot.team;
    return isAsked ? std::max(over, task->at) : over;
}

/// \a at, or when the store has had its rest, whichever is later.
std::optional<Instant> RoomHost::rested(std::optional<Instant> at) const
{
    return at && m_restUntil ? std::max(*at, *m_restUntil) : at;
}

/// Where the program has to pick: the slot on the clock, else one a team was passed on; or -1.
int RoomHost::slotForProgram() const
{
    const SlotState *current = state().slotOnTheClock();
    if (current && state().isPickedForByProgram(current->slot.team))
        return state().onTheClock->slotIndex;
    if (!current && auctionGoesOn(state()))
        return -1;
    for (int i = 0; i < state().slots.size(); ++i) {
        const SlotState &slot = state().slots.at(i);
        if (slot.passed && slot.isOpen() && state().isPickedForByProgram(slot.slot.team))
            return i;
    }
    return -1;
}

std::optional<Choice> RoomHost::autopickFor(int slot) const
{
    const Seat *seat = state().seat(state().slots.at(slot).slot.team);
    const bool isPersons = seat && seat->control == SeatControl::Person;
    return gm::autopick(state(), slot,
                        isPersons ? m_preparations.of(PersonId(seat->occupant)) : Preparation());
}

void RoomHost::onClockExpired()
{
    if (m_owesPause) {
        pauseAsClosed();
    } else if (const SlotState *current = state().slotOnTheClock()) {
        const std::optional<Choice> choice = autopickFor(state().onTheClock->slotIndex);
        issue(programActor(), QUuid::createUuid(), commands::ExpireClock{current->slot.id, choice});
    } else if (const auto task = AuctionAgenda::deadline(state())) {
        issue(programActor(), QUuid::createUuid(), AuctionAgenda::expiry(state(), *task));
    }
    arm();
}

/// While the machine slept nobody could act, as while the program was closed.
void RoomHost::onClockMissed()
{
    m_owesPause = true;
    pauseAsClosed();
    arm();
}

void RoomHost::onThoughtOver()
{
    if (m_owesPause)
        pauseAsClosed();
    else if (state().isLive() && auctionGoesOn(state()) && !state().onTheClock)
        thinkOfBlock();
    else if (state().isLive())
        thinkOfSlot();
    arm();
}

void RoomHost::thinkOfBlock()
{
    const auto task = m_block.thought(state());
    const auto wish = task ? m_block.wish(state(), *task) : std::nullopt;
    if (wish)
        issue(programActor(), QUuid::createUuid(), *wish);
}

void RoomHost::thinkOfSlot()
{
    if (tradeIsDue()) { // both come at once where nobody thinks
        onTradeDue();
        return;
    }
    const int slot = slotForProgram();
    if (slot < 0)
        return;
    const TeamId team = state().slots.at(slot).slot.team;
    const std::optional<Choice> choice = state().isRunByProgram(team)
        ? gm::choosePick(state(), slot)
        : autopickFor(slot); // a person's team has a queue and a ranking
    if (choice) {
        issue(programActor(), QUuid::createUuid(),
              commands::MakePick{team, choice->player, choice->source, choice->reason});
    }
}

/// Where nobody was here at the time, people have gone again: they are not surprised by a clock.
void RoomHost::onStartDue()
{
    const std::optional<Instant> planned = state().company.startsAt;
    if (planned && m_now() > *planned + latestStart)
        issue(programActor(), QUuid::createUuid(), commands::PlanStart{{}});
    else if (planned)
        issue(programActor(), QUuid::createUuid(), commands::StartDraft{});
    arm();
}

bool RoomHost::tradeIsDue() const
{
    const std::optional<TradeTask> task = nextTradeTask(state(), m_now(), m_charts);
    return task && task->at <= m_now();
}

void RoomHost::onTradeDue()
{
    if (m_owesPause) {
        pauseAsClosed();
    } else if (const auto task = nextTradeTask(state(), m_now(), m_charts);
               task && task->at <= m_now()) {
        issue(programActor(), QUuid::createUuid(), task->command);
    }
    arm();
}

} // namespace warroom
