// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evolve.h"
#include "domain/trading.h"
#include "net/evening.h"
#include "net/unsealed.h"
#include "net/wire_event.h"
#include "session/copied_draft.h"
#include "support/same_state.h"
#include "support/told.h"

namespace warroom::test {

namespace {

constexpr int linesTold = 60;

/// Whether \a seen is what a guest who runs \a teams may know of \a event.
bool isTheSame(const EventEnvelope &seen, const EventEnvelope &event, const QList<TeamId> &teams)
{
    const TeamId audience = audienceOf(event.event);
    if (!audience.isEmpty() && !teams.contains(audience))
        return isWithheld(seen) && seen.version == event.version;
    if (isWithheld(event)) // the host could not see it at the time
        return seen.version == event.version
            && (isWithheld(seen) || !audienceOf(seen.event).isEmpty());
    return unsealed(seen) == unsealed(event);
}

/// The state without what is not for everybody to know.
DraftState openState(const std::vector<EventEnvelope> &log)
{
    DraftState state;
    for (const EventEnvelope &event : log)
        evolve(state, unsealed(event).event);
    state.queues.clear();
    for (Lot &lot : state.auction.lots)
        lot.limits.clear();
    return state;
}

bool isPreparedAlike(const Preparation &one, const Preparation &other)
{
    const auto wordsOf = [](const Preparation &all) {
        QMap<PlayerId, QString> words;
        for (auto note = all.notes.cbegin(); note != all.notes.cend(); ++note) {
            if (!note->text.isEmpty())
                words.insert(note.key(), note->text);
        }
        return words;
    };
    return one.ranking == other.ranking && one.marks == other.marks
        && wordsOf(one) == wordsOf(other);
}

} // namespace

/// At any moment: the log is sound, and the host believes it.
void Evening::look()
{
    check(m_referee.look(m_log->store()));
    if (m_host->isUp()) {
        const QString what = difference(m_host->room().state(), m_referee.state());
        check(what.isEmpty() ? what : u"the host and its log disagree on "_s + what);
    }
    check(m_host->fault());
    for (const Person &person : m_people) {
        check(person.guest->fault());
        if (m_host->isUp())
            check(queuesOf(*person.guest));
    }
}

/// What a host that is there should have called by now.
QString Evening::overdue() const
{
    const DraftState &state = m_referee.state();
    const Instant now = m_time.now();
    if (!m_host->isUp() || !m_host->room().isHostedHere() || m_host->isDiskFull() || now < m_rested
        || !state.setup)
        return {};
    for (const OpenOffer &offer : state.offers) {
        const std::optional<Instant> end = offer.vetoUntil ? offer.vetoUntil : offer.expiresAt;
        if (end && *end <= now)
            return u"an offer is past its end"_s;
    }
    if (!state.isLive())
        return {};
    const Milliseconds grace = state.setup->created().clock.grace();
    const auto &clock = state.onTheClock;
    if (clock && clock->timeoutAt && *clock->timeoutAt + grace <= now
        && !isHeldByOffers(state, now))
        return u"the clock is past its end"_s;
    const auto lot = AuctionAgenda::deadline(state);
    return lot && lot->at <= now ? u"the block is past its end"_s : QString();
}

QString Evening::differenceOf(const SimulatedGuest &guest) const
{
    const QString who = guest.claims().person.text();
    if (!guest.isConnected())
        return who + u" does not come back"_s;
    if (guest.unanswered() > 0)
        return who + u" is not answered"_s;
    const std::vector<EventEnvelope> &all = m_referee.log().events();
    const std::vector<EventEnvelope> &seen = guest.history().events();
    if (seen.size() != all.size())
        return u"%1 has %2 of %3 events"_s.arg(who).arg(seen.size()).arg(all.size());
    int hashed = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!isTheSame(seen.at(i), all.at(i), guest.claims().teams))
            return u"%1 has another event %2"_s.arg(who).arg(i + 1);
        hashed = seen.at(i).hash.isEmpty() ? hashed : seen.at(i).version;
    }
    // What a host before told has the hash that it has there.
    if (hashed > m_tenures.back()->since
        && guest.copy().hostHash != m_referee.log().at(hashed).hash)
        return who + u" has another hash"_s;
    if (const QString what = difference(openState(seen), openState(all)); !what.isEmpty())
        return who + u" sees something else: "_s + what;
    if (const auto kept = recordCopy(eveningInMemory()->store(), seen); !kept)
        return who + u" cannot keep a copy: "_s + kept.error().detail;
    Preparations preparations(m_log->store(), m_create.draft);
    if (!preparations.load(guest.claims().person)
        || !isPreparedAlike(preparations.of(guest.claims().person), guest.preparation()))
        return u"%1 prepared something else, %2 at the host and %3"_s.arg(who)
            .arg(preparations.of(guest.claims().person).version)
            .arg(guest.preparation().version);
    return {};
}

/// The same as the referee's for what everybody prepares for himself.
QString Evening::findPrepared()
{
    Preparations preparations(m_log->store(), m_create.draft);
    for (const Answer &answer : m_prepared) {
        const PersonId person = m_preparing.value(answer.command);
        if (!preparations.load(person))
            return u"what is prepared cannot be read"_s;
        const bool isRecorded = answer.accepted && answer.firstVersion > 0;
        int found = 0;
        for (const EventEnvelope &event : preparations.events(person)) {
            const bool isIts = event.metadata.causationId == answer.command;
            const bool isTold = isRecorded && answer.firstVersion <= event.version
                && event.version <= answer.lastVersion;
            if (isIts != isTold)
                return u"what %1 prepared is recorded otherwise"_s.arg(person.text());
            found += isIts ? 1 : 0;
        }
        if (found != (isRecorded ? answer.lastVersion - answer.firstVersion + 1 : 0))
            return u"what %1 prepared is lost"_s.arg(person.text());
    }
    return {};
}

void Evening::check(const QString &what)
{
    if (what.isEmpty() || isBroken())
        return;
    QStringList told = m_diary.mid(std::max<qsizetype>(0, m_diary.size() - linesTold));
    const std::vector<EventEnvelope> &all = m_referee.log().events();
    const std::size_t first = all.size() - std::min<std::size_t>(all.size(), 25);
    for (std::size_t i = first; i < all.size(); ++i)
        told.append(u"%1 #%2 %3: %4"_s.arg(moment(all.at(i).recordedAt))
                        .arg(all.at(i).version)
                        .arg(all.at(i).metadata.actorId, std::visit(Told(), all.at(i).event)));
    told.append(moment(m_time.now()) + u" broken: "_s + what);
    m_broken = told.join(u'\n');
}

void Evening::note(const QString &what)
{
    m_diary.append(moment(m_time.now()) + u' ' + what);
}

void Evening::count()
{
    m_counts.events = m_referee.log().size();
    m_counts.acknowledged = static_cast<int>(m_referee.acknowledged());
    for (const EventEnvelope &each : m_referee.log().events()) {
        const auto is = [&]<typename Fact>(const Fact *) {
            return std::holds_alternative<Fact>(each.event) ? 1 : 0;
        };
        const auto *paused = std::get_if<events::DraftPaused>(&each.event);
        m_counts.shutOut += paused && paused->reason == PauseReason::ClosedPastDeadline ? 1 : 0;
        m_counts.expiries += is(static_cast<const events::TimeExpired *>(nullptr));
        m_counts.sales += is(static_cast<const events::LotSold *>(nullptr));
        m_counts.trades += is(static_cast<const events::TradeExecuted *>(nullptr));
        m_counts.corrections += is(static_cast<const events::PickCorrected *>(nullptr));
        m_counts.undone += is(static_cast<const events::PickUndone *>(nullptr));
    }
}

} // namespace warroom::test
