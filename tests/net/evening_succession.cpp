// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide.h"
#include "net/evening.h"
#include "net/evening_plan.h"
#include "net/host_keys.h"
#include "net/unsealed.h"
#include "net/wire_event.h"
#include "session/copied_draft.h"
#include "session/issued.h"
#include "session/room.h"

// How an evening goes on at another computer.

namespace warroom::test {

namespace {

constexpr Milliseconds askAround{6'000}; ///< for which a new host leaves every clock alone

/// More than half of those who were to be asked, counted here for itself.
QString brokenByVote(const DraftState &before, const QList<PersonId> &confirmed)
{
    const Succession &succession = before.company.succession;
    const HostOffer *host = succession.offer(succession.host);
    QSet<PersonId> asked;
    for (const Team &team : before.setup->created().teams) {
        const Seat *seat = before.seat(team.id);
        if (seat && seat->control == SeatControl::Person)
            asked.insert(PersonId(seat->occupant));
    }
    if (host)
        asked.remove(host->person);
    for (const PersonId &person : confirmed) {
        if (!asked.contains(person))
            return person.text() + u" was not to be asked"_s;
    }
    return 2 * confirmed.size() > asked.size() ? QString()
                                               : u"not more than half want another host"_s;
}

} // namespace

Evening::Tenure *Evening::tenureOf(const QString &key) const
{
    for (auto tenure = m_tenures.rbegin(); tenure != m_tenures.rend(); ++tenure) {
        if ((*tenure)->key == key)
            return tenure->get();
    }
    return nullptr;
}

SimulatedHost *Evening::hostAt(const QString &key) const
{
    const Tenure *tenure = tenureOf(key.isEmpty() ? m_tenures.front()->key : key);
    return tenure ? tenure->host.get() : nullptr;
}

void Evening::addTenure(std::unique_ptr<Tenure> tenure)
{
    if (Tenure *before = tenureOf(tenure->key)) { // it is the same program
        before->watch.reset();
        before->host->kill();
    }
    tenure->host = std::make_unique<SimulatedHost>(*tenure->log, m_create.draft, m_time.clock(),
                                                   m_dice, tenure->key);
    m_log = tenure->log.get();
    m_host = tenure->host.get();
    m_tenures.push_back(std::move(tenure));
}

std::unique_ptr<EveningLog> Evening::copyOf(const SimulatedGuest &guest)
{
    auto log = m_makeLog();
    if (const auto kept = recordCopy(log->store(), guest.history().events()); !kept)
        check(u"the copy cannot be kept: "_s + kept.error().detail);
    return log;
}

/// As LibraryHost::keepCopy(), where the log says that the copy's owner is to go on.
void Evening::onHandedOver(Person &person)
{
    const Succession &succession = person.guest->state().company.succession;
    if (isBroken() || succession.host != person.key || succession.term <= m_tenures.back()->term)
        return;
    check(m_referee.look(m_log->store()));
    note(person.key + u" is handed the draft"_s);
    auto tenure = std::make_unique<Tenure>();
    tenure->term = succession.term;
    tenure->since = person.guest->history().size();
    tenure->log = copyOf(*person.guest);
    m_tenures.back()->end = m_referee.log().size();
    ++m_counts.handOvers;
    if (m_referee.log().size() != tenure->since)
        check(u"the host before went on"_s);
    const int fork = tenure->since;
    begin(person, std::move(tenure), fork);
}

/// As LibraryHost::takeOver().
void Evening::takeOver(Person &person, const QList<PersonId> &confirmed)
{
    const Tenure *own = tenureOf(person.key);
    if (isBroken() || (own && own->term > person.guest->state().company.succession.term))
        return; // said twice
    auto tenure = std::make_unique<Tenure>();
    tenure->log = copyOf(*person.guest);
    Room room(tenure->log->store(), m_create.draft);
    if (!room.load())
        return check(u"the copy cannot be read"_s);
    const DraftState before = room.state();
    const Answer answer = room.submit({QUuid::createUuid(),
                                       programActor(),
                                       m_time.now(),
                                       commands::TakeOver{confirmed},
                                       {},
                                       person.key});
    if (!answer.accepted)
        return note(person.key + u" may not take over"_s);
    note(person.key + u" takes over"_s);
    ++m_counts.takeovers;
    const auto &changed =
        std::get<events::HostChanged>(room.history().at(answer.firstVersion).event);
    tenure->term = changed.term;
    tenure->since = answer.firstVersion;
    tenure->confirmedBy = changed.confirmedBy;
    check(brokenByVote(before, changed.confirmedBy));
    if (tenure->term <= m_tenures.back()->term)
        return check(u"term %1 has two hosts"_s.arg(tenure->term));
    const int fork = answer.firstVersion - 1;
    const QList<PersonId> people = takingPart(changed.confirmedBy);
    check(m_referee.look(m_log->store()));
    check(m_referee.lostTo(people, fork));
    for (const Person &each : m_people) {
        const PersonId who = each.guest->claims().person;
        if (!people.contains(who))
            continue;
        m_tookPart.insert(who, tenure->term);
        if (each.guest->history().size() > fork)
            check(who.text() + u" took part, and has more than the draft goes on from"_s);
    }
    m_counts.setAside += m_referee.log().size() - fork;
    begin(person, std::move(tenure), fork);
}

/// But for those who began anew since they voted.
QList<PersonId> Evening::takingPart(const QList<PersonId> &confirmed) const
{
    QList<PersonId> people = confirmed;
    people.removeIf([this](const PersonId &each) {
        return std::ranges::any_of(m_people, [&](const Person &person) {
            return person.guest->claims().person == each
                && m_time.now() - person.restartedAt < 2 * OwnVote::longest;
        });
    });
    return people;
}

/// \a tenure begins with the log so far, of which \a fork events come from the host before.
void Evening::begin(Person &person, std::unique_ptr<Tenure> tenure, int fork)
{
    tenure->key = person.key;
    tenure->person = person.guest->claims().person;
    Tenure &before = *m_tenures.back();
    EveningReferee next(m_create.draft, u"commissioner"_s);
    check(next.inherit(m_referee, tenure->log->store(), fork));
    if (isBroken())
        return;
    next.hostWasAway(m_referee.log().at(fork).recordedAt, m_time.now());
    m_referee = std::move(next);
    m_prepared.clear(); // only its owner knows
    m_rested = m_time.now() + askAround;
    m_awayUntil = m_time.now();
    addTenure(std::move(tenure));
    m_host->start();
    look();
    if (before.host->isUp() && !before.end)
        askForSuccessor(before);
}

/// Before everybody who could be asked knows of the term that has begun, a vote could begin it once
/// more, at another computer: the rules do not see to it that a term has one host.
bool Evening::mayLoseHost() const
{
    const DraftState &state = m_referee.state();
    const int term = state.company.succession.term;
    if (term == 1)
        return true;
    if (term != m_tenures.back()->term)
        return false;
    return std::ranges::all_of(m_people, [&](const Person &person) {
        const SimulatedGuest &guest = *person.guest;
        return !guest.state().company.succession.offer(person.key)
            || guest.state().company.succession.term >= term;
    });
}

/// What a commissioner wishes who thinks of the morning.
std::optional<Command> Evening::successionWish()
{
    const SimulatedGuest &guest = commissioner();
    const Succession &succession = guest.state().company.succession;
    if (succession.offers.size() < 2 || guest.servedTerm() != m_tenures.back()->term
        || !m_dice.oneIn(3))
        return {};
    const HostOffer offer = m_dice.oneOf(succession.offers);
    if (succession.successor.isEmpty() || m_dice.oneIn(8))
        return commands::NameSuccessor{m_dice.oneIn(6) ? QString() : offer.key};
    const HostOffer *next = succession.offer(succession.successor);
    const bool isThere = std::ranges::any_of(m_people, [&](const Person &person) {
        return person.key == succession.successor && person.guest->isConnected()
            && person.guest->servedTerm() == m_tenures.back()->term;
    });
    if (!next || !next->standsBy() || !isThere || m_host->isDoomed())
        return {};
    return commands::HandOver{succession.successor};
}

/// A host of an earlier term is there again, or goes again.
void Evening::comeBack()
{
    QList<Tenure *> former;
    for (const auto &tenure : m_tenures) {
        if (tenure != m_tenures.back() && tenure.get() == tenureOf(tenure->key))
            former.append(tenure.get());
    }
    if (former.isEmpty())
        return;
    Tenure &tenure = *m_dice.oneOf(former);
    if (tenure.host->isUp()) {
        note(tenure.key + u" goes again"_s);
        return tenure.host->kill();
    }
    note(tenure.key + u" is there again"_s);
    ++m_counts.returns;
    tenure.host->start();
    if (!tenure.end)
        askForSuccessor(tenure);
}

/// As ReturnWatch.
void Evening::askForSuccessor(Tenure &tenure)
{
    tenure.watch = std::make_unique<QTimer>();
    QTimer *watch = tenure.watch.get();
    QObject::connect(watch, &QTimer::timeout, watch, [this, &tenure, watch] {
        if (tenure.end || !tenure.host->isUp())
            return watch->stop();
        for (const QString &key : whoAnswers()) {
            if (key == tenure.key || m_dice.oneIn(6))
                continue;
            QTimer::singleShot(m_dice.roll(2'900), watch, [this, &tenure, key] {
                if (!tenure.host->isUp())
                    return;
                SuccessionQuestion question;
                question.person = tenure.person;
                question.term = tenure.host->view().state.company.succession.term;
                if (const auto answer = ask(key, question))
                    yield(tenure, *answer);
            });
        }
    });
    watch->start(2'000);
}

/// As ReturnWatch::onTold().
void Evening::yield(Tenure &tenure, const SuccessionAnswer &answer)
{
    if (tenure.end || !tenure.host->isUp() || !answer.hosts()
        || answer.term <= tenure.host->view().state.company.succession.term)
        return;
    note(tenure.key + u" yields to "_s + answer.key);
    const bool isApart = tenure.host->yield(
        {answer.term, answer.person, answer.key, answer.confirmed, m_time.now()}, answer.since);
    m_counts.fenced += isApart ? 1 : 0;
    const auto log = readWhole(tenure.log->store(), m_create.draft);
    const int size = log ? static_cast<int>(log->size()) : 0;
    const int common = std::min(size, m_referee.log().size());
    if (!isApart && (common < size || log->at(common - 1).id != m_referee.log().at(common).id)
        && !isWithheld(m_referee.log().at(common)))
        check(tenure.key + u" is apart and not fenced"_s);
    if (isApart)
        tenure.end = size;
    else
        tenure.host->kill();
}

QStringList Evening::whoAnswers() const
{
    QStringList keys;
    for (const auto &tenure : m_tenures) {
        if (tenure->host->isUp() && !keys.contains(tenure->key))
            keys.append(tenure->key);
    }
    for (const Person &person : m_people) {
        if (person.watch && person.watch->standsBy() && !keys.contains(person.key))
            keys.append(person.key);
    }
    return keys;
}

std::optional<SuccessionAnswer> Evening::ask(const QString &key, const SuccessionQuestion &question)
{
    const Tenure *tenure = tenureOf(key);
    const bool isUp = tenure && tenure->host->isUp();
    if (!isUp || !tenure->host->room().isHostedHere()) {
        for (const Person &person : m_people) {
            if (person.key == key && person.watch && person.watch->standsBy())
                return person.watch->answer(question);
        }
    }
    if (!isUp)
        return {};
    const DraftChannel::View view = tenure->host->view();
    const Succession &succession = view.state.company.succession;
    SuccessionAnswer answer;
    answer.key = key;
    answer.person = tenure->person;
    answer.term = succession.term;
    answer.host = succession.host;
    answer.head = view.head;
    answer.since = view.sinceAfter(question.term);
    return answer;
}

/// Whose log and that of the draft parted opens it anew.
void Evening::beginAnew()
{
    for (Person &person : m_people) {
        if (!person.guest->isParted() || isBroken())
            continue;
        const std::vector<EventEnvelope> &seen = person.guest->history().events();
        const std::vector<EventEnvelope> &all = m_referee.log().events();
        const auto isOpen = [](const EventEnvelope &event) {
            return !isWithheld(event) && audienceOf(event.event).isEmpty();
        };
        const auto isOther = [&](const EventEnvelope &event) {
            const auto place = static_cast<std::size_t>(event.version);
            return place > all.size()
                || (event.id != all.at(place - 1).id
                    && (isOpen(event) || isOpen(all.at(place - 1))));
        };
        const Claims claims = person.guest->claims();
        const GuestCopy nothing{{}, {}, person.guest->copy().host};
        note(claims.person.text() + u" begins anew"_s);
        ++m_counts.parted;
        if (std::none_of(seen.begin(), seen.end(), isOther))
            return check(claims.person.text() + u" is not let in with what everybody has"_s);
        m_referee.forgets(claims.person, 0);
        arrive(person, claims, nothing);
    }
}

/// Whose log does not know the host's key is told where the draft is.
void Evening::inviteStragglers()
{
    const QString &key = m_tenures.back()->key;
    const QString &due = m_referee.state().company.succession.host;
    for (Person &person : m_people) {
        if (person.key == due && key != due && !person.guest->isConnected())
            person.guest->follow(key); // the draft was handed to him while he was away
        const SimulatedGuest &guest = *person.guest;
        if (!guest.isConnected() && guest.copy().host != key
            && !guest.state().company.succession.offer(key))
            arrive(person, guest.claims(), {{}, {}, key});
    }
}

/// Nothing is recorded any more by whom another one followed.
void Evening::lookAtFormer()
{
    for (const auto &tenure : m_tenures) {
        if (!tenure->end)
            continue;
        const auto more =
            tenure->log->store().read(m_create.draft, *tenure->end + 1, 1, ReadDirection::Forward);
        if (!more || !more->empty())
            check(tenure->key + u" goes on, though another host followed it"_s);
        check(tenure->host->fault());
    }
}

/// What only he and the host knew, the host knows.
QString Evening::queuesOf(const SimulatedGuest &guest) const
{
    const DraftState &all = m_referee.state();
    const DraftState &own = guest.state();
    const bool isThere = guest.isConnected() && guest.unanswered() == 0
        && guest.history().size() == m_referee.log().size()
        && guest.servedTerm() == m_tenures.back()->term;
    if (!isThere || !all.setup || all.status == DraftStatus::Completed)
        return {};
    for (const TeamId &team : guest.actor().teams) {
        if (guest.isRefused())
            continue; // what he said again is not possible any more
        if (all.changedSeats.contains(team))
            continue; // somebody else may have thought otherwise since
        if (own.queues.value(team) != all.queues.value(team))
            return u"the host has another queue of %1 than its owner"_s.arg(team.text());
        for (qsizetype i = 0; i < all.auction.lots.size(); ++i) {
            const auto most = [&](const Lot &lot) {
                const auto limit = std::ranges::find(lot.limits, team, &BidLimit::team);
                return limit == lot.limits.end() ? 0 : limit->most;
            };
            const int wanted = most(own.auction.lots.at(i));
            const IssuedCommand again{
                {},           guest.actor(),
                m_time.now(), commands::SetBidLimit{own.auction.lots.at(i).id, team, wanted},
                {},           m_tenures.back()->key};
            if (wanted != most(all.auction.lots.at(i)) && decide(all, again))
                return u"the host has another limit of %1 than its owner"_s.arg(team.text());
        }
    }
    return {};
}

} // namespace warroom::test
