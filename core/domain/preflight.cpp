// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/preflight.h"

#include "domain/decide.h"
#include "domain/draft_order.h"
#include "domain/roster_fit.h"

#include <QHash>

#include <algorithm>

namespace warroom {

namespace {

std::optional<Rejection> refusalOf(const commands::CreateDraft &create)
{
    const Decision decided =
        decide(DraftState{}, IssuedCommand{{}, {{}, Role::Commissioner, {}}, {}, create, {}});
    return decided ? std::nullopt : std::optional(decided.error());
}

/// Teams, order and players alone, which everything else speaks of.
commands::CreateDraft bare(commands::CreateDraft create)
{
    create.clock = {};
    create.roster = {};
    create.auction = {};
    create.keepers = {};
    create.trading = {};
    create.futurePicks = {};
    return create;
}

class Preflight {
public:
    explicit Preflight(const commands::CreateDraft &create)
        : m_create(create),
          m_slots(orderOf(create)),
          m_bare(refusalOf(bare(create))),
          m_picks(static_cast<int>(m_slots.size()))
    {
    }

    QList<PreflightCheck> checks() const
    {
        QList<PreflightCheck> all{teams(), order(), players()};
        if (!m_create.roster.isOff()) {
            all.append(roster());
            if (!m_create.roster.spots.isEmpty())
                all.append(places());
        }
        if (!m_create.keepers.isEmpty())
            all.append(keepers());
        all.append(clock());
        if (!m_create.auction.isOff())
            all.append(auction());
        if (m_create.trading != TradeRules{})
            all.append(trades());
        return all;
    }

private:
    using Item = PreflightItem;

    std::optional<Rejection> bareIf(std::initializer_list<Rejection> ours) const
    {
        const bool isOurs = m_bare && std::find(ours.begin(), ours.end(), *m_bare) != ours.end();
        return isOurs ? m_bare : std::nullopt;
    }

    /// What \a with is refused for beyond what is wrong without it.
    std::optional<Rejection> added(const commands::CreateDraft &with) const
    {
        const auto refusal = refusalOf(with);
        return refusal == m_bare ? std::nullopt : refusal;
    }

    PreflightCheck teams() const
    {
        return {Item::Teams,
                bareIf({Rejection::TooFewTeams, Rejection::DuplicateTeam}),
                static_cast<int>(m_create.teams.size()),
                2,
                {}};
    }

    PreflightCheck order() const
    {
        return {Item::Order,
                bareIf({Rejection::UnknownFormat, Rejection::NoRounds, Rejection::OrderIncomplete}),
                m_picks,
                0,
                {}};
    }

    PreflightCheck players() const
    {
        return {Item::Players,
                bareIf({Rejection::TooFewPlayers, Rejection::DuplicatePlayer}),
                static_cast<int>(m_create.players.size()),
                m_picks,
                {}};
    }

    PreflightCheck roster() const
    {
        commands::CreateDraft with = bare(m_create);
        with.roster = m_create.roster;
        return {Item::Roster,
                added(with),
                placesOf(m_create.roster).value_or(0),
                mostPicks(m_slots),
                {}};
    }

    /// A spot is short when the pool has fewer players for it, and for those spots that take no
    /// others, than the teams have places.
    PreflightCheck places() const
    {
        QHash<QString, int> pool;
        for (const Player &player : m_create.players)
            ++pool[positionKey(player.position)];
        const int teams = static_cast<int>(m_create.teams.size());
        PreflightCheck tightest{Item::Places, {}, 0, 0, {}};
        for (const RosterSpot &spot : m_create.roster.spots) {
            const QStringList keys = positionKeys(spot.positions);
            int have = 0;
            for (auto each = pool.begin(); each != pool.end(); ++each)
                have += keys.contains(each.key()) ? *each : 0;
            const int need = teams * placesWithin(keys);
            if (tightest.subject.isEmpty() || have - need < tightest.have - tightest.need)
                tightest = {Item::Places,
                            have < need ? std::optional(Rejection::TooFewPlayers) : std::nullopt,
                            have, need, spot.name};
        }
        return tightest;
    }

    int placesWithin(const QStringList &keys) const
    {
        int places = 0;
        for (const RosterSpot &spot : m_create.roster.spots) {
            const QStringList own = positionKeys(spot.positions);
            if (std::all_of(own.begin(), own.end(),
                            [&](const QString &key) { return keys.contains(key); }))
                places += spot.count;
        }
        return places;
    }

    PreflightCheck keepers() const
    {
        commands::CreateDraft without = m_create;
        without.keepers = {};
        const auto refusal = refusalOf(m_create);
        return {Item::Keepers,
                refusal == refusalOf(without) ? std::nullopt : refusal,
                static_cast<int>(m_create.keepers.size()),
                0,
                {}};
    }

    PreflightCheck clock() const
    {
        commands::CreateDraft with = bare(m_create);
        with.clock = m_create.clock;
        return {Item::Clock,
                added(with),
                static_cast<int>(m_create.clock.secondsByRound.size()),
                0,
                {}};
    }

    PreflightCheck auction() const
    {
        commands::CreateDraft with = bare(m_create);
        with.auction = m_create.auction;
        const auto sold = std::count_if(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
            return slot.round <= m_create.auction.rounds;
        });
        return {Item::Auction, added(with), static_cast<int>(sold), 0, {}};
    }

    PreflightCheck trades() const
    {
        commands::CreateDraft with = bare(m_create);
        with.trading = m_create.trading;
        with.futurePicks = m_create.futurePicks;
        return {Item::Trades, added(with), m_create.trading.futureSeasons, 0, {}};
    }

    const commands::CreateDraft &m_create;
    QList<Slot> m_slots;
    std::optional<Rejection> m_bare;
    int m_picks;
};

} // namespace

QList<PreflightCheck> preflight(const commands::CreateDraft &create)
{
    return Preflight(create).checks();
}

QList<PreflightCheck> preflight(const events::DraftCreated &created)
{
    commands::CreateDraft create;
    create.draft = created.draft;
    create.title = created.title;
    create.note = created.note;
    create.draftType = created.draftType;
    create.rounds = created.rounds;
    create.teams = created.teams;
    create.slots = created.slots;
    create.clock = created.clock;
    create.players = created.players;
    create.seats = created.seats;
    create.program = created.program;
    create.season = created.season;
    create.roster = created.roster;
    create.auction = created.auction;
    create.keepers = created.keepers;
    create.trading = created.trading;
    create.futurePicks = created.futurePicks;
    return preflight(create);
}

bool isReady(const QList<PreflightCheck> &checks)
{
    return std::all_of(checks.begin(), checks.end(),
                       [](const PreflightCheck &check) { return check.isOk(); });
}

} // namespace warroom
