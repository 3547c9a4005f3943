// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/evening.h"

#include "net/evening_plan.h"
#include "session/room.h"
#include "support/program_teams.h"
#include "support/told.h"

namespace warroom::test {

namespace {

constexpr Milliseconds storeRest{5'000}; ///< for which a host leaves a full disk alone

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

Evening::Evening(VirtualTime &time, std::uint32_t seed, std::unique_ptr<EveningLog> log)
    : m_time(time),
      m_dice(seed),
      m_isSlow(m_dice.oneIn(2)),
      m_create(anyEvening(m_dice)),
      m_log(std::move(log)),
      m_referee(m_create.draft, u"commissioner"_s)
{
    m_time.jumpTo(dayOne);
    m_rested = m_time.now();
    Room room(m_log->store(), m_create.draft);
    const Actor actor{u"commissioner"_s, Role::Commissioner, {}};
    if (!room.submit({QUuid::createUuid(), actor, m_time.now(), m_create, {}}).accepted)
        check(u"the draft is refused"_s);
    m_host = std::make_unique<SimulatedHost>(*m_log, m_create.draft, m_time.clock(), m_dice);
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

void Evening::arrive(Person &person, const Claims &claims, const GuestCopy &kept)
{
    person.standIn.reset();
    person.guest.reset(); // his wires are cut before there are new ones
    person.guest = std::make_unique<SimulatedGuest>(claims, *m_host, m_time.clock(), m_dice, kept);
    QObject::connect(person.guest.get(), &RoomClient::answered, person.guest.get(),
                     [this](const Answer &answer) { hear(answer); });
    if (person.hasStandIn)
        person.standIn = std::make_unique<StandIn>(*person.guest);
}

void Evening::step()
{
    const bool isLong = m_dice.oneIn(m_isSlow ? 3 : 10);
    pass(Milliseconds(m_dice.roll(isLong ? 50'000 : 3'000)));
    if (m_host->isUp() || !m_dice.oneIn(3)) {
        if (!isBroken())
            happen();
        return;
    }
    if (m_dice.oneIn(4)) // long enough for something to run out
        pass(Milliseconds(m_dice.roll(120'000)));
    startHost();
}

/// What happens to people, computers and wires.
void Evening::happen()
{
    Person &person = m_people.at(static_cast<std::size_t>(m_dice.roll(qsizetype(m_people.size()))));
    switch (m_dice.roll(40)) {
    case 0:
        note(u"the host is killed"_s);
        return m_host->kill();
    case 1:
        note(u"the host is to be killed before its next append"_s);
        return m_host->killAtNext(MortalStore::End::BeforeItIsRecorded);
    case 2:
        note(u"the host is to be killed after its next append"_s);
        return m_host->killAtNext(MortalStore::End::AfterItIsRecorded);
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
        kept.log.resize(kept.log.size() - std::min<std::size_t>(kept.log.size(), 3));
        return arrive(person, claims, m_dice.oneIn(5) ? GuestCopy() : kept);
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

/// Goes on where the log stops, and with nothing else than what ran out meanwhile.
void Evening::startHost()
{
    note(u"the host starts"_s);
    m_referee.hostWasAway(m_host->endedAt(), m_time.now());
    const int before = m_referee.log().size();
    const bool isLate = hasRunOut(m_referee.state(), m_time.now());
    m_host->start();
    look();
    const int news = m_referee.log().size() - before;
    if (news != (isLate && !m_host->isDiskFull() ? 1 : 0))
        check(u"it starts with %1 events"_s.arg(news));
    check(m_referee.findAcknowledged());
    check(findPrepared());
    check(m_referee.lookAgain(m_log->store()));
}

void Evening::hear(const Answer &answer)
{
    if (m_preparing.contains(answer.command)) {
        m_prepared.append(answer);
        return;
    }
    check(m_referee.look(m_log->store()));
    check(m_referee.hear(answer));
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
    m_host->kill();
    m_host->fillDisk(false);
    startHost();
    for (int idle = 0; idle < 60 && !isBroken();) {
        if (m_referee.state().status == DraftStatus::Completed)
            return;
        const int events = m_referee.log().size();
        helpOn();
        idle = m_referee.log().size() == events ? idle + 1 : 0;
    }
    check(u"the draft stands still"_s);
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
    for (int tries = 0; tries < 30 && !isBroken() && !areAllUpToDate(); ++tries)
        pass(Milliseconds(10'000));
    if (isBroken())
        return;
    for (const Person &person : m_people)
        check(differenceOf(*person.guest));
    const auto found = m_log->store().verify();
    if (!found || !found->isEmpty())
        check(u"the log is not sound: "_s + (found ? found->first().what : found.error().detail));
    m_counts.kills = m_host->kills();
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
}

} // namespace warroom::test
