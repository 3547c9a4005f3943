// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide_parts.h"
#include "domain/objections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using Facts = std::vector<Event>;

constexpr auto hashName = "sha256//"_L1;
constexpr qsizetype hashSize = 44;     ///< 32 bytes in base64
constexpr qsizetype tokenKeySize = 43; ///< 32 bytes in base64url

tl::unexpected<Rejection> reject(Rejection why)
{
    return tl::unexpected(why);
}

bool isUsable(const commands::OfferToHost &offer)
{
    return offer.key.startsWith(hashName) && offer.key.size() == hashName.size() + hashSize
        && offer.tokenKey.size() == tokenKeySize && canBeSaid(offer.places);
}

/// Why \a key cannot be the next host, if it cannot.
std::optional<Rejection> objectionToHost(const Succession &succession, const QString &key)
{
    if (!succession.offer(key))
        return Rejection::UnknownHost;
    return key == succession.host ? std::optional(Rejection::HostsAlready) : std::nullopt;
}

events::HostChanged changeTo(const Succession &succession, const QString &key,
                             const QList<PersonId> &confirmedBy, Instant at)
{
    return {succession.term + 1, succession.offer(key)->person, key, confirmedBy, at};
}

} // namespace

QList<PersonId> electorate(const DraftState &state)
{
    QList<PersonId> voters;
    const Succession &succession = state.company.succession;
    const HostOffer *host = succession.offer(succession.host);
    for (const Team &team : state.setup->created().teams) {
        const Seat *seat = state.seat(team.id);
        if (!seat || seat->control != SeatControl::Person)
            continue;
        const PersonId person(seat->occupant);
        if (!(host && host->person == person) && !voters.contains(person))
            voters.append(person);
    }
    return voters;
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::OfferToHost &offer)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (command.actor.role == Role::Spectator)
        return reject(Rejection::ReadOnly);
    if (!isUsable(offer))
        return reject(Rejection::UnusableHost);
    const Succession &succession = state.company.succession;
    const bool hosts = offer.key == command.host;
    if (!hosts && succession.host.isEmpty())
        return reject(Rejection::NotHosted);
    const PersonId person(command.actor.id);
    const HostOffer *known = succession.offer(offer.key);
    if (known && known->person != person)
        return reject(Rejection::UnusableHost); // nobody says who he is in another's name
    const auto places = wordsOf(command, offer.places.trimmed());
    if (known && known->tokenKey == offer.tokenKey && hosts == (succession.host == offer.key)
        && known->placeList() == HostOffer{{}, {}, {}, places, false}.placeList())
        return Facts{};
    return Facts{events::HostOffered{person, offer.key, offer.tokenKey, places, hosts, command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::NameSuccessor &name)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    if (const auto objection = isClosed(state))
        return reject(*objection);
    const Succession &succession = state.company.succession;
    if (!name.key.isEmpty()) {
        if (const auto objection = objectionToHost(succession, name.key))
            return reject(*objection);
    }
    if (succession.successor == name.key)
        return Facts{};
    return Facts{events::SuccessorNamed{name.key, command.at}};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::HandOver &handOver)
{
    if (const auto objection = commissionerOnly(state, command))
        return reject(*objection);
    if (const auto objection = isClosed(state))
        return reject(*objection);
    const Succession &succession = state.company.succession;
    if (succession.host.isEmpty())
        return reject(Rejection::NotHosted);
    if (const auto objection = objectionToHost(succession, handOver.key))
        return reject(*objection);
    if (!succession.offer(handOver.key)->standsBy())
        return reject(Rejection::NotStandingBy);
    return Facts{changeTo(succession, handOver.key, {}, command.at)};
}

Decision decidePart(const DraftState &state, const IssuedCommand &command,
                    const commands::TakeOver &takeOver)
{
    if (const auto objection = isClosed(state))
        return reject(*objection);
    if (command.actor.role != Role::Program)
        return reject(Rejection::CommissionerOnly);
    const Succession &succession = state.company.succession;
    if (const auto objection = objectionToHost(succession, command.host))
        return reject(*objection);
    const QList<PersonId> voters = electorate(state);
    QList<PersonId> confirmed = voters;
    confirmed.removeIf([&](const PersonId &each) { return !takeOver.confirmedBy.contains(each); });
    if (confirmed.size() < majorityOf(voters))
        return reject(Rejection::NotConfirmed);
    return Facts{changeTo(succession, command.host, confirmed, command.at)};
}

} // namespace warroom
