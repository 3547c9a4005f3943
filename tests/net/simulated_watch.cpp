// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/simulated_watch.h"

#include "net/succession_desk.h"

namespace warroom::test {

namespace {

constexpr Milliseconds lookEvery{1'000};
constexpr Milliseconds answerLife{5'000};

const auto aPlace = u"192.168.0.7:7420"_s;

} // namespace

SimulatedWatch::SimulatedWatch(SimulatedGuest &guest, QString key, Neighbourhood &around,
                               FakeClock clock, Dice &dice)
    : m_guest(guest),
      m_key(std::move(key)),
      m_around(around),
      m_clock(std::move(clock)),
      m_dice(dice)
{
    m_patience.setSingleShot(true);
    m_release.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { setGone(true); });
    connect(&m_release, &QTimer::timeout, this, [this] { m_guest.waitForTerm(1); });
    connect(&m_look, &QTimer::timeout, this, &SimulatedWatch::look);
    connect(&guest, &RoomClient::connectionChanged, this, &SimulatedWatch::noteConnection);
    connect(&guest, &RoomClient::recorded, this, &SimulatedWatch::offerItself);
    noteConnection();
}

void SimulatedWatch::noteConnection()
{
    const bool isConnected = m_guest.isConnected();
    if (isConnected) {
        m_patience.stop();
        setGone(false);
        offerItself();
    } else if (m_wasConnected) {
        m_patience.start(patience);
    }
    m_wasConnected = isConnected;
}

void SimulatedWatch::setGone(bool isGone)
{
    if (isGone == m_isGone)
        return;
    m_isGone = isGone;
    m_heard.clear();
    m_choice.clear();
    if (isGone) {
        m_look.start(lookEvery);
    } else {
        m_look.stop();
        m_guest.waitForTerm(1);
    }
}

void SimulatedWatch::look()
{
    if (!m_guest.isOpen() || succession().host.isEmpty())
        return;
    if (!mayChoose)
        choose({});
    decide();
    askAround();
}

/// As HostWatch::offerItself().
void SimulatedWatch::offerItself()
{
    const bool mayOffer = m_guest.isConnected() && m_guest.actor().role != Role::Spectator
        && m_guest.isOpen() && m_guest.state().status != DraftStatus::Completed
        && !succession().host.isEmpty();
    if (!mayOffer || m_key == succession().host)
        return;
    const QString places = succession().successor == m_key ? aPlace : QString();
    const HostOffer *known = succession().offer(m_key);
    const bool isSaid = known && known->placeList().join(u' ') == places;
    if (isSaid || m_offered == places)
        return;
    m_offered = places;
    m_guest.submit(commands::OfferToHost{m_key, m_key.right(43), places});
}

void SimulatedWatch::askAround()
{
    for (const QString &key : m_around.whoAnswers()) {
        if (succession().offer(key) && key != succession().host)
            send(key, questionFor(key));
    }
    m_heard.removeIf(
        [this](const auto &heard) { return m_clock.now() - heard.value().second > answerLife; });
}

/// At most as long as a vote may be on its way.
Milliseconds SimulatedWatch::onTheWay()
{
    return Milliseconds(m_dice.roll(m_dice.oneIn(6) ? 2'900 : 200));
}

/// It may be lost, come twice, late, or after what was said later; so may the answer.
void SimulatedWatch::send(const QString &key, const SuccessionQuestion &question)
{
    for (int times = m_dice.oneIn(8) ? 2 : 1; times > 0; --times) {
        if (m_dice.oneIn(12))
            continue;
        QTimer::singleShot(onTheWay(), this, [this, key, question] {
            const auto answer = m_around.ask(key, question);
            if (answer && !m_dice.oneIn(12))
                QTimer::singleShot(onTheWay(), this, [this, told = *answer] { onTold(told); });
        });
    }
}

/// As HostWatch::questionFor().
SuccessionQuestion SimulatedWatch::questionFor(const QString &key)
{
    SuccessionQuestion question;
    question.person = m_guest.claims().person;
    question.head = m_guest.history().size();
    if (key != m_choice || !m_vote.mayGoTo(key, m_clock.now()))
        return question;
    m_vote.give(key, m_clock.now());
    question.confirms = true;
    question.proof = u"%1"_s.arg(succession().term);
    return question;
}

/// As HostWatch::onTold().
void SimulatedWatch::onTold(const SuccessionAnswer &answer)
{
    if (!m_isGone)
        return;
    if (answer.hosts() && answer.term > succession().term)
        m_guest.follow(answer.key);
    else
        m_heard.insert(answer.key, {answer, m_clock.now()});
}

/// Mostly for whoever has most, as he is shown.
void SimulatedWatch::decide()
{
    if (!mayChoose || m_heard.isEmpty() || !succession().offer(m_key) || !m_dice.oneIn(4))
        return;
    if (!m_choice.isEmpty() && !m_dice.oneIn(6))
        return;
    if (!m_choice.isEmpty() && m_dice.oneIn(3))
        return choose({});
    QString best = m_dice.oneOf(m_heard.keys());
    if (!m_dice.oneIn(5)) {
        for (const auto &[answer, at] : m_heard) {
            const int head = m_heard.value(best).first.head;
            if (std::tuple(-answer.head, answer.person)
                < std::tuple(-head, m_heard.value(best).first.person))
                best = answer.key;
        }
    }
    choose(best);
}

/// As HostWatch::choose().
void SimulatedWatch::choose(const QString &key)
{
    if (key == m_choice)
        return;
    m_choice = key;
    if (key.isEmpty()) {
        m_release.start(OwnVote::longest);
    } else {
        m_release.stop();
        m_guest.waitForTerm(succession().term + 1);
    }
}

SuccessionAnswer SimulatedWatch::answer(const SuccessionQuestion &question)
{
    const DraftState &state = m_guest.state();
    DraftChannel::View view;
    view.head = m_guest.history().size();
    view.state = state;
    const DraftId draft = m_guest.claims().draft;
    const Instant now = m_clock.now();
    const auto isHis = [&](const HostOffer &offer) { return offer.person == question.person; };
    const bool counts = succession().host != m_key && succession().offer(m_key)
        && state.status != DraftStatus::Completed
        && question.proof == u"%1"_s.arg(succession().term) && isFromElectorate(view, question)
        && std::ranges::any_of(succession().offers, isHis);
    if (counts)
        m_ballot.confirm(draft, question.person, now);
    SuccessionAnswer answer;
    answer.key = m_key;
    answer.person = m_guest.claims().person;
    answer.term = succession().term;
    answer.host = succession().host;
    answer.head = view.head;
    answer.needed = majorityOf(electorate(state));
    answer.confirmed = m_ballot.confirmed(draft, now);
    if (counts && answer.confirmed.size() >= answer.needed) {
        QTimer::singleShot(m_dice.roll(100), this,
                           [this, confirmed = answer.confirmed] { onElected(confirmed); });
    }
    return answer;
}

} // namespace warroom::test
