// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/evening.h"

#include "net/evening_plan.h"
#include "net/host_keys.h"
#include "session/room.h"
#include "support/program_teams.h"
#include "support/told.h"

namespace warroom::test {

namespace {

constexpr Milliseconds storeRest{5'000}; ///< for which a host leaves a full disk alone
constexpr Milliseconds askAround{6'000}; ///< for which a host asks whether it was followed

/// What a copy is not without, once it was there: who hosts decides who is asked.
int leastKept(const SimulatedGuest &guest)
{
    int last = 0;
    for (const EventEnvelope &event : guest.history().events())
        last = std::holds_alternative<events::HostChanged>(event.event) ? event.version : last;
    return last;
}

/// Whether what follows \a event in \a log is another command's.
bool endsCommand(const History &log, const EventEnvelope &event)
{
    return event.version == log.size()
        || log.at(event.version + 1).metadata.causationId != event.metadata.causationId;
}

bool couldBeTakenOver(const DraftState &state, const QString &key)
{
    const Succession &succession = state.company.succession;
    return succession.isHostedBy(key)
        && std::ranges::any_of(succession.offers,
                               [&](const HostOffer &offer) { return offer.key != key; });
}

/// Whether the time of a slot, a lot or a turn in \a state is over, without any grace.
bool hasRunOut(const DraftState &state, Instant now)
{
    const auto isOver = [&](const auto &each) { return each.timeoutAt && *each.timeoutAt <= now; };
    const QList<Lot> &lots = state.auction.lots;
    return (state.onTheClock && isOver(*state.onTheClock))
        || (state.auction.nominating && isOver(*state.auction.nominating))
        || std::any_of(lots.begin(), lots.end(), isOver);
}

} // namespace

Evening::Evening(VirtualTime &time, std::uint32_t seed, LogMaker makeLog)
    : m_time(time),
      m_dice(seed),
      m_isSlow(m_dice.oneIn(2)),
      m_create(anyEvening(m_dice)),
      m_makeLog(makeLog),
      m_referee(m_create.draft, u"commissioner"_s)
{
    m_time.jumpTo(dayOne);
    m_rested = m_time.now();
    m_awayUntil = m_time.now();
    const Actor actor{u"commissioner"_s, Role::Commissioner, {}};
    auto first = std::make_unique<Tenure>();
    first->key = keyOf(actor.id);
    first->person = PersonId(actor.id);
    first->log = m_makeLog();
    Room room(first->log->store(), m_create.draft);
    const auto issue = [&](const Command &command) {
        if (!room.submit({QUuid::createUuid(), actor, m_time.now(), command, {}, first->key})
                 .accepted)
            check(u"the draft is refused"_s);
    };
    issue(m_create);
    issue(commands::OfferToHost{first->key, first->key.right(43), {}});
    addTenure(std::move(first));
    check(m_referee.look(m_log->store()));
}

Evening::~Evening() = default;

QString Evening::play()
{
    if (!isBroken()) {
        startHost();
        invite();
    }
    int afterTheEnd = 0;
    for (int steps = 50 + m_dice.roll(70); steps > 0 && !isBroken() && afterTheEnd < 6; --steps) {
        step();
        afterTheEnd += m_referee.state().status == DraftStatus::Completed ? 1 : 0;
    }
    if (!isBroken())
        comeToAnEnd();
    if (!isBroken())
        settle();
    count();
    return m_broken;
}

void Evening::invite()
{
    const QList<Claims> guests = guestsOf(m_dice, m_create);
    m_people.resize(static_cast<std::size_t>(guests.size()));
    for (int i = 0; i < guests.size(); ++i) {
        Person &person = m_people.at(static_cast<std::size_t>(i));
        person.hasStandIn = guests.at(i).role == TokenRole::Drafter && m_dice.oneIn(4);
        arrive(person, guests.at(i), {});
    }
}

void Evening::arrive(Person &person, Claims claims, GuestCopy kept)
{
    person.standIn.reset();
    person.watch.reset();
    person.guest.reset(); // his wires are cut before there are new ones
    person.key = keyOf(claims.person.text());
    person.restartedAt = m_time.now();
    person.guest = std::make_unique<SimulatedGuest>(
        claims, [this](const QString &key) { return hostAt(key); }, m_time.clock(), m_dice, kept);
    SimulatedGuest *guest = person.guest.get();
    QObject::connect(guest, &RoomClient::answered, guest,
                     [this, guest](const Answer &answer) { hear(*guest, answer); });
    QObject::connect(
        guest, &RoomClient::recorded, guest, [this, &person] { onHandedOver(person); },
        Qt::QueuedConnection);
    person.watch =
        std::make_unique<SimulatedWatch>(*guest, person.key, *this, m_time.clock(), m_dice);
    person.watch->mayChoose = !m_isEnding;
    person.watch->onElected = [this, &person](const QList<PersonId> &confirmed) {
        takeOver(person, confirmed);
    };
    if (person.hasStandIn)
        person.standIn = std::make_unique<StandIn>(*person.guest);
}

void Evening::step()
{
    const bool isLong = m_dice.oneIn(m_isSlow ? 3 : 10);
    pass(Milliseconds(m_dice.roll(isLong ? 50'000 : 3'000)));
    if (m_host->isUp() || m_time.now() < m_awayUntil || !m_dice.oneIn(3)) {
        if (!isBroken())
            happen();
        return;
    }
    if (m_dice.oneIn(4)) // long enough for something to run out
        pass(Milliseconds(m_dice.roll(120'000)));
    if (!m_host->isUp()) // nobody took over meanwhile
        startHost();
}

/// What happens to people, computers and wires.
void Evening::happen()
{
    Person &person = m_people.at(static_cast<std::size_t>(m_dice.roll(qsizetype(m_people.size()))));
    switch (m_dice.roll(44)) {
    case 0:
    case 1:
    case 2:
    case 40:
    case 41:
        return loseHost();
    case 42:
    case 43:
        return comeBack();
    case 3:
    case 4:
        ++m_counts.cuts;
        note(person.guest->claims().person.text() + u" is cut off"_s);
        return person.guest->cut();
    case 5: {
        ++m_counts.guestKills;
        note(person.guest->claims().person.text() + u" is killed"_s);
        const Claims claims = person.guest->claims();
        GuestCopy kept = person.guest->copy(); // the last ones may not have reached his disk
        int lost = m_dice.oneIn(5) ? static_cast<int>(kept.log.size()) : 3;
        lost = std::min(lost, static_cast<int>(kept.log.size()) - leastKept(*person.guest));
        kept.log.resize(kept.log.size() - static_cast<std::size_t>(lost));
        while (!kept.log.empty() && !endsCommand(person.guest->history(), kept.log.back()))
            kept.log.pop_back();
        if (kept.log.empty())
            kept.hostHash.clear();
        m_referee.forgets(claims.person, static_cast<int>(kept.log.size()));
        return arrive(person, claims, kept);
    }
    case 6:
        note(person.guest->claims().person.text() + u" leaves"_s);
        return person.guest->stayAway(Milliseconds(m_dice.roll(60'000)));
    case 7:
        note(m_host->isDiskFull() ? u"the disk has room"_s : u"the disk is full"_s);
        m_rested = m_time.now() + storeRest;
        return m_host->fillDisk(!m_host->isDiskFull());
    default:
        return wish(m_dice.oneIn(4) ? m_people.front() : person);
    }
}

/// In all ways a computer can be lost.
void Evening::loseHost()
{
    if (!mayLoseHost() || !m_host->isUp())
        return;
    const int how = m_dice.roll(5);
    if (how == 0) {
        note(u"the host is to be killed before its next append"_s);
        return m_host->killAtNext(MortalStore::End::BeforeItIsRecorded);
    }
    if (how == 1) {
        note(u"the host is to be killed after its next append"_s);
        return m_host->killAtNext(MortalStore::End::AfterItIsRecorded);
    }
    note(u"the host is killed"_s);
    m_host->kill();
    if (how < 3)
        return;
    m_awayUntil = m_time.now() + Milliseconds(m_dice.roll(200'000));
    pass(Milliseconds(m_dice.roll(120'000)));
}

/// Goes on where the log stops, and with nothing else than what ran out meanwhile.
void Evening::startHost()
{
    note(u"the host starts"_s);
    m_referee.hostWasAway(m_host->endedAt(), m_time.now());
    const int before = m_referee.log().size();
    // Where it could have been taken over, it asks first.
    const bool asks = couldBeTakenOver(m_referee.state(), m_tenures.back()->key);
    const bool isLate = hasRunOut(m_referee.state(), m_time.now()) && !asks;
    if (asks)
        m_rested = std::max(m_rested, m_time.now() + askAround);
    m_host->start();
    look();
    const int news = m_referee.log().size() - before;
    if (news != (isLate && !m_host->isDiskFull() ? 1 : 0))
        check(u"it starts with %1 events"_s.arg(news));
    check(m_referee.findAcknowledged());
    check(findPrepared());
    check(m_referee.lookAgain(m_log->store()));
}

void Evening::hear(const SimulatedGuest &guest, const Answer &answer)
{
    const PersonId person = guest.claims().person;
    const int term = m_tenures.back()->term;
    if (guest.servedTerm() < term) { // a host that has not heard of it yet, or is not the host
        if (answer.accepted && answer.firstVersion > 0 && m_tookPart.value(person) == term
            && answer.lastVersion > m_tenures.back()->since)
            check(person.text() + u" took part, and is answered by the host before"_s);
        return;
    }
    if (guest.hasRestated(answer.command))
        m_preparing.insert(answer.command, person);
    if (m_preparing.contains(answer.command)) {
        m_prepared.append(answer);
        return;
    }
    check(m_referee.look(m_log->store()));
    if (const QString what = m_referee.hear(person, answer); !what.isEmpty())
        check(u"%1 is told of events %2 to %3: "_s.arg(person.text())
                  .arg(answer.firstVersion)
                  .arg(answer.lastVersion)
              + what);
}

void Evening::wish(Person &person)
{
    SimulatedGuest &guest = *person.guest;
    if (!guest.state().setup)
        return;
    const bool isCommissioner = guest.actor().role == Role::Commissioner;
    if (!isCommissioner && m_dice.oneIn(8)) {
        const QUuid id = guest.prepare(anyPreparation(m_dice, guest.state()));
        m_preparing.insert(id, guest.claims().person);
        return;
    }
    std::optional<Command> wish;
    if (isCommissioner)
        wish = successionWish();
    if (isCommissioner && !wish)
        wish = commissionersWish(m_dice, guest.state(), {u"ana"_s, u"bob"_s, u"cy"_s, u"dee"_s});
    else if (!m_dice.oneIn(4))
        wish = wishOfTurn(m_dice, guest.state(), guest.actor());
    if (!wish)
        wish = anyWish(m_dice, guest.state(), guest.actor());
    if (m_dice.oneIn(6))
        guest.submitForNow(*wish);
    else
        guest.submit(*wish);
}

/// The host holds, and the program drafts for everybody.
void Evening::comeToAnEnd()
{
    note(u"the end begins"_s);
    m_isEnding = true;
    for (const Person &person : m_people)
        person.watch->mayChoose = false;
    m_awayUntil = m_time.now();
    if (mayLoseHost())
        m_host->kill();
    m_host->fillDisk(false);
    if (!m_host->isUp())
        startHost();
    for (int idle = 0; idle < 60 && !isBroken();) {
        if (m_referee.state().status == DraftStatus::Completed)
            return;
        const int events = m_referee.log().size();
        if (!m_host->isUp())
            startHost();
        inviteStragglers();
        helpOn();
        idle = m_referee.log().size() == events ? idle + 1 : 0;
    }
    check(u"the draft stands still, %1 wishes of the commissioner unanswered, %2 there, served by "
          "term %3 of %4"_s.arg(commissioner().unanswered())
              .arg(commissioner().isConnected() ? u"he is"_s : u"he is not"_s)
              .arg(commissioner().servedTerm())
              .arg(m_tenures.back()->term));
}

void Evening::helpOn()
{
    SimulatedGuest &guest = commissioner();
    const DraftState &state = guest.state();
    if (guest.isConnected() && guest.unanswered() == 0 && state.setup) {
        if (state.status == DraftStatus::Created)
            guest.submit(commands::StartDraft{});
        if (state.pause)
            guest.submit(commands::ResumeDraft{});
        for (const Team &team : state.setup->created().teams) {
            if (!state.isRunByProgram(team.id))
                guest.submit(commands::ChangeSeat{{team.id, SeatControl::Program, {}}, {}});
        }
        for (const Lot &lot : state.auction.lots)
            guest.submit(commands::CloseLot{lot.id});
    }
    pass(Milliseconds(20'000));
}

/// Everybody is there: whatever happened, all have the host's log.
void Evening::settle()
{
    for (const auto &tenure : m_tenures) {
        if (tenure->host.get() == m_host || tenure->host->isUp() || tenure->end
            || tenure.get() != tenureOf(tenure->key))
            continue;
        tenure->host->start();
        askForSuccessor(*tenure);
    }
    for (int tries = 0; tries < 30 && !isBroken() && !areAllUpToDate(); ++tries) {
        inviteStragglers();
        pass(Milliseconds(10'000));
    }
    lookAtFormer();
    if (isBroken())
        return;
    for (const Person &person : m_people)
        check(differenceOf(*person.guest));
    const auto found = m_log->store().verify();
    if (!found || !found->isEmpty())
        check(u"the log is not sound: "_s + (found ? found->first().what : found.error().detail));
    for (const auto &tenure : m_tenures)
        m_counts.kills += tenure->host->kills();
    m_host->kill();
    startHost();
}

bool Evening::areAllUpToDate() const
{
    return std::all_of(m_people.begin(), m_people.end(), [&](const Person &person) {
        return person.guest->isConnected() && person.guest->unanswered() == 0
            && person.guest->history().size() == m_referee.log().size();
    });
}

void Evening::pass(Milliseconds time)
{
    if (!m_time.pass(time))
        check(u"things happen at one instant without end"_s);
    look();
    check(overdue());
    lookAtFormer();
    beginAnew();
}

} // namespace warroom::test
