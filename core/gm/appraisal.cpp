// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/appraisal.h"

#include "domain/auction.h"
#include "domain/worth.h"
#include "gm/chance.h"
#include "gm/temperament.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::gm {

namespace {

constexpr int needGains[] = {140, 120, 100, 80, 60}; // by place, in thousandths
constexpr int laterNeedGain = 40;
constexpr int repetition[] = {900, 700, 520, 380, 280}; // no need: by how many the team has
constexpr int unsureOfWorth = 150; // how far the league is off at most, in thousandths

int factorOfNeed(const Roster &roster, const Player &player, const Temperament &temperament)
{
    const auto group = positionGroup(player.position);
    const int need = roster.need(player.position, group);
    if (need > 0) {
        const auto place = static_cast<size_t>(need - 1);
        const int gain = place < std::size(needGains) ? needGains[place] : laterNeedGain;
        return 1'000 + gain * temperament.needWeight / 100;
    }
    const auto taken = static_cast<size_t>(group ? roster.taken(*group) : 0);
    return repetition[std::min(taken, std::size(repetition) - 1)];
}

/// What a team has above the minimum for its places.
struct Spare {
    qint64 money = 0;
    qint64 places = 0;
};

Spare spareOf(const DraftState &state, const TeamId &team)
{
    const Purse purse = purseOf(state, team);
    return {qint64{purse.money} - purse.places * purse.minimum, purse.places};
}

/// What a team has above the minimum for each of its places, against the league's, in thousandths
/// from 750 to 1300.
int factorOfMoney(const Spare &own, const Spare &league)
{
    if (league.money <= 0 || own.places == 0)
        return 1'000;
    const qint64 ratio = own.money * 1'000 * league.places / (league.money * own.places);
    return static_cast<int>(500 + std::clamp<qint64>(ratio, 500, 1'600) / 2);
}

QList<int> worthOfAll(const DraftState &state)
{
    QList<int> worth = worthAtFirst(*state.setup);
    const int level = priceLevel(state, worth);
    for (int &each : worth)
        each = worthNow(each, level, state.setup->created().auction.minimumBid);
    return worth;
}

} // namespace

Appraisal::Appraisal(const DraftState &state)
    : m_setup(state.setup),
      m_status(state.status),
      m_slots(state.slots),
      m_owners(state.owners),
      m_selections(state.selections),
      m_changedSeats(state.changedSeats),
      m_worth(worthOfAll(state))
{
    QList<Spare> spares;
    Spare league;
    for (const Team &team : m_setup->created().teams) {
        const Spare own = spareOf(state, team.id);
        league.money += own.money;
        league.places += own.places;
        spares.append(own);
    }
    for (qsizetype i = 0; i < spares.size(); ++i) {
        const TeamId &team = m_setup->created().teams.at(i).id;
        m_bidders.insert(team,
                         Bidder{Roster(state, team), &temperamentOf(state, team),
                                factorOfMoney(spares.at(i), league)});
    }
}

bool Appraisal::holdsFor(const DraftState &state) const
{
    return m_setup == state.setup && m_status == state.status && m_slots == state.slots
        && m_owners == state.owners && m_selections == state.selections
        && m_changedSeats == state.changedSeats;
}

int Appraisal::opinion(const TeamId &team, int place) const
{
    const auto bidder = m_bidders.constFind(team);
    if (bidder == m_bidders.cend())
        return 0;
    const int minimum = m_setup->created().auction.minimumBid;
    const Player &player = m_setup->created().players.at(place);
    qint64 above = m_worth.at(place) - minimum;
    for (const int factor :
         {factorOfNeed(bidder->roster, player, *bidder->temperament), bidder->factorOfMoney,
          factorOfTaste(team, *bidder->temperament, place)})
        above = above * factor / 1'000;
    return minimum + static_cast<int>(std::min<qint64>(above, AuctionRules::mostMoney));
}

/// What the league and this team's general manager make of the player at \a place of the pool.
int Appraisal::factorOfTaste(const TeamId &team, const Temperament &temperament, int place) const
{
    const qint64 seed = m_setup->created().program.seed;
    const auto group = positionGroup(m_setup->created().players.at(place).position);
    const Chance league(seed, u"worth");
    const Chance own(seed, u"bid", team.text());
    const auto at = static_cast<quint64>(place);
    const int taste = 1'000 + own.swing(at) * temperament.spread / 1'000
        + (group && temperament.favours(*group) ? temperament.liking : 0);
    return taste * (1'000 + league.swing(at) * unsureOfWorth / 1'000) / 1'000;
}

const Appraisal &Appraisals::of(const DraftState &state)
{
    if (!m_last || !m_last->holdsFor(state))
        m_last.emplace(state);
    return *m_last;
}

} // namespace warroom::gm
