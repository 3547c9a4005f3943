// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/prepared.h"

#include <QTest>
#include <rapidcheck.h>

using namespace warroom;
using namespace warroom::test;

namespace {

constexpr int poolSize = 8; // of draftOf(u"A B C", 2)

PlayerId anybody()
{
    return PlayerId(u"p%1"_s.arg(*rc::gen::inRange(1, poolSize + 3))); // some are in no pool
}

PreparationCommand anyWish()
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0: {
        QList<RankTier> tiers;
        for (int tier = *rc::gen::inRange(0, 4); tier > 0; --tier) {
            RankTier next;
            for (int place = *rc::gen::inRange(0, 4); place > 0; --place)
                next.players.append(anybody());
            tiers.append(next);
        }
        return commands::ReplaceRanking{tiers};
    }
    case 1: {
        const RankPlace place{*rc::gen::inRange(0, 5), *rc::gen::inRange(0, 6)};
        return commands::RankPlayer{
            anybody(), *rc::gen::arbitrary<bool>() ? std::optional(place) : std::nullopt};
    }
    case 2:
        return commands::SetTierBreak{anybody(), *rc::gen::arbitrary<bool>()};
    case 3:
        return commands::MarkPlayer{anybody(), static_cast<PlayerMark>(*rc::gen::inRange(0, 3))};
    default:
        return commands::WriteNote{anybody(), *rc::gen::arbitrary<bool>() ? u"word"_s : QString()};
    }
}

/// A set of known players in tiers that are not empty, marks that say something.
QString oddity(const Preparation &own, const DraftSetup &setup)
{
    QSet<PlayerId> seen;
    for (const RankTier &tier : own.ranking.tiers()) {
        if (tier.players.isEmpty())
            return u"an empty tier"_s;
        for (const PlayerId &player : tier.players) {
            if (!setup.player(player))
                return u"a stranger is ranked"_s;
            if (seen.contains(player))
                return u"somebody is ranked twice"_s;
            seen.insert(player);
            if (own.ranking.numberOf(player) != seen.size())
                return u"a number that is not his"_s;
        }
    }
    for (const PlayerMark mark : own.marks) {
        if (mark == PlayerMark::None)
            return u"a mark that says nothing"_s;
    }
    return {};
}

} // namespace

class TestPreparationSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverIsWishedTheRankingIsASetAndReplayIsLive()
    {
        const DraftState draft = given(draftOf(u"A B C", 2)).state();
        const Actor ana{u"ana"_s, Role::Drafter, {}};
        int accepted = 0;
        const bool holds = rc::check("a set, and replay is live", [&] {
            Preparation own;
            std::vector<Event> log;
            for (int step = *rc::gen::inRange(0, 40); step > 0; --step) {
                const Decision decision = decide(own, draft, {{}, ana, dayOne, anyWish()});
                const Preparation before = own;
                for (const Event &event : decision.value_or(std::vector<Event>())) {
                    evolve(own, event);
                    log.push_back(event);
                    ++accepted;
                }
                if (!decision || decision->empty())
                    RC_ASSERT(own == before);
                RC_ASSERT(oddity(own, *draft.setup).toStdString() == std::string());
            }
            RC_ASSERT(foldPreparation(log) == own);
        });
        QVERIFY(holds);
        QVERIFY(accepted > 100);
    }
};

QTEST_APPLESS_MAIN(TestPreparationSequences)
#include "tst_preparation_sequences.moc"
