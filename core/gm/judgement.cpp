// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/judgement.h"

#include "domain/candidates.h"
#include "gm/chance.h"
#include "gm/position_value.h"
#include "gm/roster.h"
#include "gm/temperament.h"

#include <algorithm>

namespace warroom::gm {

namespace {

constexpr int rankOffset = 10; // see judge(): the steepness of the board
constexpr int needGains[] = {350, 280, 220, 170, 130, 100}; // by place, in thousandths
constexpr int laterNeedGain = 80;
constexpr int setAtQuarterback = 450;
constexpr int idleWhenShort = 600; // no need met, though every slot left is needed for one
constexpr int unsureOfRank = 500;  // how far off the board may be at most, in thousandths of a rank
constexpr int repetition[] = {1000, 800, 620, 480, 360}; // by how many of the group were taken

class Judge {
public:
    Judge(const DraftState &state, const SlotState &slot)
        : m_roster(state, slot.slot.team),
          m_temperament(temperamentOf(state, slot.slot.team)),
          m_chance(state.setup->created().program.seed, slot.slot.id.text(), slot.slot.team.text()),
          m_stock(state.setup->created().program.seed, u"stock"),
          m_isLate(slot.slot.round * 8 > state.setup->created().rounds * 7)
    {
    }

    bool wouldTake(const Player &player) const
    {
        const auto group = positionGroup(player.position);
        if (!group || m_roster.need(player.position, group) > 0)
            return group != PositionGroup::ST || m_isLate;
        if (*group == PositionGroup::ST)
            return m_isLate && !m_roster.hasTaken(player.position);
        return *group != PositionGroup::QB || m_roster.taken(*group) == 0;
    }

    /// \a place: in the pool, which gives every player his own chance.
    Judged judged(const Player &player, quint64 place, int firstRank) const
    {
        const auto group = positionGroup(player.position);
        Judged result;
        result.player = &player;
        result.need = m_roster.need(player.position, group);
        result.needFactor = needFactor(result.need);
        const int rank = std::max(player.rank, 1);
        result.ownFactor = stock(rank, place) * liking(group, place) / 1000;
        qint64 score = 1'000'000LL * (firstRank + rankOffset) / (rank + rankOffset);
        for (const int factor : {result.needFactor, valueFactor(player, group),
                                 surplusFactor(result.need, group), result.ownFactor})
            score = score * factor / 1000;
        result.score = static_cast<int>((score + 500) / 1000);
        return result;
    }

private:
    /// How the league sees him, in thousandths of what the board says. All teams share it, or a
    /// player nobody fancies in one draft would go at the same place in every draft.
    int stock(int rank, quint64 place) const
    {
        const int asSeen = rank * (1000 + m_stock.swing(place) * unsureOfRank / 1000);
        return static_cast<int>(1'000'000LL * (rank + rankOffset) / (asSeen + 1000 * rankOffset));
    }

    int liking(std::optional<PositionGroup> group, quint64 place) const
    {
        return 1000 + m_chance.swing(place) * m_temperament.spread / 1000
            + (group && m_temperament.favours(*group) ? m_temperament.liking : 0);
    }

    int needFactor(int need) const
    {
        if (need == 0)
            return 1000;
        const auto place = static_cast<size_t>(need - 1);
        const int gain = place < std::size(needGains) ? needGains[place] : laterNeedGain;
        return 1000 + gain * m_temperament.needWeight / 100;
    }

    int valueFactor(const Player &player, std::optional<PositionGroup> group) const
    {
        return 1000 + (positionValue(player, group) - 1000) * m_temperament.valueWeight / 100;
    }

    /// For players who meet no need: less for each of the kind the team has already.
    int surplusFactor(int need, std::optional<PositionGroup> group) const
    {
        if (need > 0)
            return 1000;
        int factor = m_roster.isShortOfSlots() ? idleWhenShort : 1000;
        if (!group)
            return factor;
        if (*group == PositionGroup::QB && m_roster.isSetAt(*group))
            factor = factor * setAtQuarterback / 1000;
        const auto taken = static_cast<size_t>(m_roster.taken(*group));
        return factor * repetition[std::min(taken, std::size(repetition) - 1)] / 1000;
    }

    Roster m_roster;
    const Temperament &m_temperament;
    Chance m_chance; ///< this team's on this slot
    Chance m_stock;  ///< the league's in this draft
    bool m_isLate;
};

/// Takes the candidates one by one, best rank first, and keeps the best two.
class Podium {
public:
    void add(const Judged &candidate)
    {
        if (!m_best.player || candidate.score > m_best.score) {
            m_second = m_best.player ? m_best.score : 0;
            m_best = candidate;
        } else {
            m_second = std::max(m_second, candidate.score);
        }
    }

    Judgement result() const
    {
        return {m_best, m_best.score > 0 ? (m_best.score - m_second) * 1000 / m_best.score : 0};
    }

private:
    Judged m_best;
    int m_second = 0;
};

} // namespace

std::optional<Judgement> judge(const DraftState &state, int slotIndex,
                               const QSet<PlayerId> &avoided)
{
    const Judge judge(state, state.slots.at(slotIndex));
    const Candidates candidates(state, state.slots.at(slotIndex).slot.team);
    const QList<Player> &players = state.setup->created().players;
    const int window = 10 + state.picksMade() / 5;
    Podium podium;
    std::optional<Judged> anybody;
    int boardRank = 0;
    int eligible = 0;
    int firstRank = 0;
    for (qsizetype i = 0; i < players.size() && eligible < window; ++i) {
        const Player &player = players.at(i);
        if (!state.isFree(player.id))
            continue;
        ++boardRank;
        if (avoided.contains(player.id) || !candidates.haveRoomFor(player))
            continue;
        if (!judge.wouldTake(player)) {
            if (!anybody)
                anybody = Judged{&player, boardRank, 1};
            continue;
        }
        if (++eligible == 1)
            firstRank = std::max(player.rank, 1);
        Judged candidate = judge.judged(player, static_cast<quint64>(i), firstRank);
        candidate.boardRank = boardRank;
        candidate.eligibleRank = eligible;
        podium.add(candidate);
    }
    if (eligible > 0)
        return podium.result();
    if (anybody)
        return Judgement{*anybody, 1000};
    return {};
}

bool hasFallen(const Player &player, int overall)
{
    return player.rank > 0 && positionGroup(player.position) != PositionGroup::ST
        && overall - player.rank >= std::max(5, player.rank / 2);
}

} // namespace warroom::gm
