// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lottery_order.h"
#include "support/given.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

/// "A:3 B:1" as entrants.
QList<LotteryEntrant> entrantsIn(QStringView words)
{
    QList<LotteryEntrant> entrants;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = word.indexOf(u':');
        entrants.append({TeamId(word.first(colon).toString()), word.sliced(colon + 1).toInt()});
    }
    return entrants;
}

Command committed(QStringView entrants, const QString &seed = u"a seed"_s)
{
    return commands::CommitLottery{entrantsIn(entrants), lotteryHash(seed)};
}

QString textOf(const QList<TeamId> &teams)
{
    QStringList ids;
    for (const TeamId &team : teams)
        ids.append(team.text());
    return ids.join(u' ');
}

/// "1.01 A, 1.02 B" for every slot.
QString ownersIn(const DraftState &state)
{
    QStringList owners;
    for (const SlotState &slot : state.slots)
        owners.append(slot.slot.team.text());
    return owners.join(u' ');
}

} // namespace

class TestLottery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatAnybodyCanRecompute_data()
    {
        QTest::addColumn<QString>("entrants");
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QString>("order");
        // Computed apart from the program, by the four steps in lottery_order.h.
        QTest::newRow("even") << u"A:1 B:1 C:1 D:1"_s << u"warroom"_s << u"D C B A"_s;
        QTest::newRow("weighted") << u"A:50 B:30 C:15 D:5"_s << u"warroom"_s << u"A B D C"_s;
        QTest::newRow("another seed")
            << u"A:50 B:30 C:15 D:5"_s << u"2026-04-23 20:00"_s << u"A C B D"_s;
        QTest::newRow("beyond latin") << u"A:1 B:2 C:3"_s << u"Verlosung ä €"_s << u"C A B"_s;
        QTest::newRow("alone") << u"A:7"_s << u"x"_s << u"A"_s;
    }
    void drawsWhatAnybodyCanRecompute()
    {
        QFETCH(QString, entrants);
        QFETCH(QString, seed);
        QFETCH(QString, order);
        QCOMPARE(textOf(lotteryOrder(entrantsIn(entrants), seed)), order);
    }

    void publishesTheSha256OfTheSeed()
    {
        QCOMPARE(lotteryHash(u"abc"_s),
                 u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }

    void drawsInProportionToTheLots()
    {
        int first = 0;
        for (int seed = 0; seed < 4'000; ++seed)
            first += lotteryOrder(entrantsIn(u"A:3 B:1"), QString::number(seed)).first()
                    == TeamId(u"A"_s)
                ? 1
                : 0;
        QVERIFY2(first > 2'880 && first < 3'120, qPrintable(QString::number(first))); // 3000 ± 4 sd
    }

    void givesThePicksOfEveryRound()
    {
        Given draft = given(draftOf(u"A B C", 2, u"snake"));
        draft.did(committed(u"A:1 B:1 C:1")).did(commands::DrawLottery{u"a seed"_s});
        const QStringList order = textOf(draft.state().lottery.order).split(u' ');
        const QStringList back{order.crbegin(), order.crend()};
        QCOMPARE(ownersIn(draft.state()), (order + back).join(u' '));
    }

    void leavesTradedPicksWithTheirNewOwners()
    {
        Given draft = given(draftOf(u"A B C", 2));
        draft.did(trade(u"A", u"1.01", u"B", u"2.02"))
            .did(committed(u"A:1 B:1 C:1"))
            .did(commands::DrawLottery{u"a seed"_s});
        for (const SlotState &slot : draft.state().slots) {
            TeamId owner = slot.slot.originalTeam;
            if (slot.slot.round == 1 && owner == TeamId(u"A"_s))
                owner = TeamId(u"B"_s);
            else if (slot.slot.round == 2 && owner == TeamId(u"B"_s))
                owner = TeamId(u"A"_s);
            QCOMPARE(slot.slot.team, owner);
        }
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("entrants");
        QTest::addColumn<QString>("answer");
        QTest::newRow("somebody is missing") << u"A:1"_s << u"refused: lottery_unusable"_s;
        QTest::newRow("somebody is in twice") << u"A:1 A:1"_s << u"refused: lottery_unusable"_s;
        QTest::newRow("somebody else") << u"A:1 X:1"_s << u"refused: lottery_unusable"_s;
        QTest::newRow("without a lot") << u"A:1 B:0"_s << u"refused: lottery_unusable"_s;
    }
    void isRefused()
    {
        QFETCH(QString, entrants);
        QFETCH(QString, answer);
        QCOMPARE(given(draftOf(u"A B")).when(committed(entrants)), answer);
    }

    void needsAHash()
    {
        QCOMPARE(
            given(draftOf(u"A B")).when(commands::CommitLottery{entrantsIn(u"A:1 B:1"), u"abc"_s}),
            u"refused: lottery_unusable"_s);
    }

    void needsTheSamePicksForEverybody()
    {
        QCOMPARE(given(draftInOrder(u"A B")).when(committed(u"A:1 B:1")),
                 u"lottery of 2 announced"_s);
        auto uneven = draftInOrder(u"A B");
        uneven.slots[1].originalTeam = uneven.slots[1].team = TeamId(u"A"_s);
        QCOMPARE(given(uneven).when(committed(u"A:1 B:1")), u"refused: lottery_unusable"_s);
    }

    void isForTheCommissionerBeforeTheStart()
    {
        Given draft = given(draftOf(u"A B"));
        QCOMPARE(draft.when(committed(u"A:1 B:1"), drafterOf(u"A")),
                 u"refused: commissioner_only"_s);
        QCOMPARE(draft.when(commands::DrawLottery{u"a seed"_s}),
                 u"refused: lottery_not_committed"_s);
        draft.started();
        QCOMPARE(draft.when(committed(u"A:1 B:1")), u"refused: already_started"_s);
    }

    void opensTheSeedThatWasAnnouncedOnce()
    {
        Given draft = given(draftOf(u"A B")).did(committed(u"A:1 B:1"));
        QCOMPARE(draft.when(commands::DrawLottery{u"another"_s}), u"refused: seed_does_not_fit"_s);
        draft.did(commands::DrawLottery{u"a seed"_s});
        QCOMPARE(draft.when(commands::DrawLottery{u"a seed"_s}),
                 u"refused: lottery_not_committed"_s);
        QCOMPARE(draft.when(committed(u"A:1 B:1")), u"refused: lottery_unusable"_s);
    }

    void leavesNoPickToAKeeperOfAnother()
    {
        auto draft = draftOf(u"A B");
        draft.keepers = {{TeamId(u"A"_s), PlayerId(u"p1"_s), SlotId(u"1.01"_s), {}}};
        QCOMPARE(given(draft).when(committed(u"A:1 B:1")), u"refused: slot_is_kept"_s);
    }
};

QTEST_APPLESS_MAIN(TestLottery)
#include "tst_lottery.moc"
