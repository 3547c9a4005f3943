// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/judgement.h"
#include "mock_draft.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::gm;

namespace {

const QStringList anyPositions = u"QB RB WR TE OT OG C EDGE DT LB CB S K P XX"_s.split(u' ');

commands::CreateDraft balanced(commands::CreateDraft create)
{
    for (const Team &team : create.teams)
        create.seats.append({team.id, SeatControl::Program, u"balanced"_s});
    return create;
}

Choice firstChoice(const commands::CreateDraft &create)
{
    const MockDraft draft(balanced(create));
    return choosePick(draft.state(), 0).value();
}

QStringList someOf(const QStringList &choices, int count)
{
    QStringList some;
    for (int i = 0; i < count; ++i)
        some.append(choices.at(*rc::gen::inRange<qsizetype>(0, choices.size())));
    return some;
}

/// Somewhere in a draft of three teams with random positions, needs and seed.
MockDraft randomDraft()
{
    const int rounds = *rc::gen::inRange(1, 8);
    const int players = 3 * rounds + *rc::gen::inRange(0, 20);
    commands::CreateDraft create = smallDraft(someOf(anyPositions, players), rounds);
    create.program.seed = *rc::gen::inRange<qint64>(0, 1LL << 53);
    for (Team &team : create.teams)
        team.needs = someOf(anyPositions, *rc::gen::inRange(0, 9));
    MockDraft draft(create);
    draft.pick(*rc::gen::inRange(0, 3 * rounds));
    return draft;
}

bool isLegal(const DraftState &state, const std::optional<Choice> &choice)
{
    return choice && state.setup->player(choice->player) && !state.isTaken(choice->player);
}

int rankAmongThoseLeft(const DraftState &state, const PlayerId &player)
{
    int rank = 0;
    for (const Player &other : state.setup->created().players) {
        rank += state.isTaken(other.id) ? 0 : 1;
        if (other.id == player)
            break;
    }
    return rank;
}

} // namespace

class TestChoosePick : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyPlayersWhoAreLeft()
    {
        QVERIFY(rc::check("legal, repeatable and truthful wherever the draft stands", [] {
            const MockDraft draft = randomDraft();
            const DraftState &state = draft.state();
            const int slot = draft.slotOnTheClock();
            const std::optional<Choice> choice = choosePick(state, slot);
            RC_ASSERT(isLegal(state, choice));
            RC_ASSERT(choice == choosePick(state, slot));
            RC_ASSERT(choice->source == PickSource::Gm);
            RC_ASSERT(choice->reason.boardRank == rankAmongThoseLeft(state, choice->player));
            RC_ASSERT(choice->reason.kind != ReasonKind::None);
            RC_ASSERT(choice->reason.kind != ReasonKind::FillsNeed || choice->reason.need > 0);
            RC_ASSERT(autopick(state, slot, {})->player == choice->player);
        }));
    }

    void choosesNothingWhereNothingIsToChoose()
    {
        MockDraft draft(smallDraft(QStringList(6, u"WR"_s)));
        QVERIFY(!choosePick(draft.state(), -1));
        QVERIFY(!choosePick(draft.state(), 6));
        QVERIFY(!choosePick(DraftState(), 0));
        draft.pick();
        QVERIFY(!choosePick(draft.state(), 0));
        QVERIFY(!autopick(draft.state(), 0, {}));

        for (const Player &player : draft.state().setup->created().players)
            draft.state().owners.insert(player.id, 0);
        QVERIFY(!choosePick(draft.state(), 1));
    }

    void prefersAPositionItNeeds()
    {
        commands::CreateDraft create = smallDraft(u"WR WR CB WR WR WR"_s.split(u' '));
        QCOMPARE(firstChoice(create).player, PlayerId(u"p1"_s));
        create.teams.first().needs = QStringList{u"CB"_s};
        const Choice choice = firstChoice(create);
        QCOMPARE(choice.player, PlayerId(u"p3"_s));
        QCOMPARE(choice.reason.kind, ReasonKind::FillsNeed);
        QCOMPARE(choice.reason.need, 1);
        QCOMPARE(choice.reason.boardRank, 3);
    }

    void boundsItsReaches()
    {
        for (const int corner : {60, 61}) { // the tenth and the eleventh left
            QStringList positions(80, u"WR"_s);
            positions[corner - 1] = u"CB"_s;
            commands::CreateDraft create = smallDraft(positions);
            create.teams[0].needs = QStringList{u"CB"_s};
            create.seats = {{create.teams[0].id, SeatControl::Program, u"needs-first"_s}};
            MockDraft draft(create);
            for (int i = 0; i < 50; ++i)
                draft.state().owners.insert(create.players.at(i).id, 0);
            const PlayerId wanted = create.players.at(corner - 1).id;
            QCOMPARE(choosePick(draft.state(), 0)->player == wanted, corner == 60);
        }
    }

    void waitsWithKickersForTheEnd()
    {
        commands::CreateDraft create = smallDraft(u"K WR WR WR WR WR WR WR WR"_s.split(u' '), 3);
        for (Team &team : create.teams)
            team.needs = QStringList{u"K"_s};
        MockDraft draft(balanced(create));
        draft.pick(6);
        QVERIFY(!draft.state().isTaken(PlayerId(u"p1"_s)));
        draft.pick();
        QVERIFY(draft.state().isTaken(PlayerId(u"p1"_s)));
    }

    void takesAKickerEarlyWhenNobodyElseIsLeft()
    {
        const Choice choice = firstChoice(smallDraft(QStringList(6, u"K"_s)));
        QCOMPARE(choice.player, PlayerId(u"p1"_s));
    }

    void takesASecondQuarterbackOnlyIfAsked()
    {
        commands::CreateDraft create = smallDraft(u"QB S S QB QB QB S"_s.split(u' '));
        create.teams[0].needs = QStringList{u"QB"_s};
        create.teams[1].needs = create.teams[2].needs = QStringList{u"S"_s};
        MockDraft once(balanced(create));
        once.pick(4);
        QCOMPARE(once.state().slots.at(0).selection->player, PlayerId(u"p1"_s));
        const Player *second =
            once.state().setup->player(once.state().slots.at(3).selection->player);
        QCOMPARE(second->position, u"S"_s);

        create.teams[0].needs = QStringList{u"QB"_s, u"QB"_s};
        MockDraft twice(balanced(create));
        twice.pick(3);
        QCOMPARE(choosePick(twice.state(), 3)->reason.need, 1);
    }

    void saysWhenSomebodyFell()
    {
        MockDraft draft(balanced(smallDraft(QStringList(30, u"WR"_s), 9)));
        const TeamId teams[] = {TeamId(u"A"_s), TeamId(u"B"_s), TeamId(u"C"_s)};
        for (int i = 0; i < 9; ++i) {
            const PlayerId other(u"p%1"_s.arg(i + 2));
            draft.issue(commands::MakePick{teams[i % 3], other, {}, {}});
        }
        const Choice choice = choosePick(draft.state(), draft.slotOnTheClock()).value();
        QCOMPARE(choice.player, PlayerId(u"p1"_s));
        QCOMPARE(choice.reason.kind, ReasonKind::Fell);
        QCOMPARE(choice.reason.boardRank, 1);
    }

    void weighsTheNeedByItsUrgency()
    {
        const QStringList urgency = u"CB WR OT EDGE LB S RB TE"_s.split(u' ');
        int last = 10'000;
        for (qsizetype place = 0; place < urgency.size(); ++place) {
            commands::CreateDraft create = smallDraft(QStringList(20, u"DT"_s), 6);
            create.teams[0].needs = urgency;
            create.teams[0].needs[place] = u"DT"_s;
            const MockDraft draft(balanced(create));
            const Judged best = judge(draft.state(), 0)->best;
            QCOMPARE(best.need, static_cast<int>(place) + 1);
            QVERIFY(best.needFactor < last || place > 6);
            QVERIFY(best.needFactor > 1000);
            last = best.needFactor;
        }
    }
};

QTEST_GUILESS_MAIN(TestChoosePick)
#include "tst_choose_pick.moc"
