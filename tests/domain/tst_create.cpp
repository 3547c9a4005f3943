// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"

#include <QTest>

#include <functional>

using namespace warroom;
using namespace warroom::test;

namespace {

using Change = std::function<void(commands::CreateDraft &)>;

Decision created(const commands::CreateDraft &create)
{
    return decide({}, IssuedCommand{{}, commissionerWith({}), dayOne, create, {}});
}

} // namespace

class TestCreate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const Change &change, const QString &why) {
            QTest::newRow(name) << change << u"refused: "_s + why;
        };
        row(
            "a format nobody knows", [](auto &c) { c.draftType = u"lottery"_s; },
            u"unknown_format"_s);
        row(
            "no format", [](auto &c) { c.draftType.clear(); }, u"unknown_format"_s);
        row(
            "one team", [](auto &c) { c.teams.resize(1); }, u"too_few_teams"_s);
        row(
            "the same team twice", [](auto &c) { c.teams[1].id = c.teams[0].id; },
            u"duplicate_team"_s);
        row(
            "a team without an id", [](auto &c) { c.teams[1].id = {}; }, u"duplicate_team"_s);
        row(
            "no rounds", [](auto &c) { c.rounds = 0; }, u"no_rounds"_s);
        row(
            "rounds below nothing", [](auto &c) { c.rounds = -1; }, u"no_rounds"_s);
        row(
            "101 rounds", [](auto &c) { c.rounds = 101; }, u"no_rounds"_s);
        row(
            "a second too few",
            [](auto &c) {
                c.clock.secondsByRound = {60, 0};
            },
            u"clock_out_of_range"_s);
        row(
            "more than a week",
            [](auto &c) { c.clock.secondsByRound = {ClockRules::longestPick + 1}; },
            u"clock_out_of_range"_s);
        row(
            "a compensatory clock below nothing", [](auto &c) { c.clock.secondsCompensatory = -1; },
            u"clock_out_of_range"_s);
        row(
            "a compensatory clock of more than a week",
            [](auto &c) { c.clock.secondsCompensatory = ClockRules::longestPick + 1; },
            u"clock_out_of_range"_s);
        row(
            "a player too few", [](auto &c) { c.players.resize(5); }, u"too_few_players"_s);
        row(
            "the same player twice", [](auto &c) { c.players[1].id = c.players[0].id; },
            u"duplicate_player"_s);
        row(
            "a player without an id", [](auto &c) { c.players[1].id = {}; }, u"duplicate_player"_s);
    }

    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(QString, why);
        commands::CreateDraft create = draftOf(u"A B C", 2);
        QCOMPARE(told(created(create)), u"created"_s);
        change(create);
        QCOMPARE(told(created(create)), why);
    }

    void refusesAnOrderThat_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) {
            QTest::newRow(name) << change;
        };
        row("is empty", [](auto &c) { c.slots.clear(); });
        row("starts at 2", [](auto &c) { c.slots.removeFirst(); });
        row("has a gap", [](auto &c) { c.slots.removeAt(1); });
        row("counts a number twice", [](auto &c) { c.slots[2].overall = 2; });
        row("goes back a round", [](auto &c) {
            c.slots[1].round = 2;
            c.slots[1].pick = 1;
        });
        row("begins a round at its second pick", [](auto &c) {
            for (Slot &slot : c.slots)
                ++slot.pick;
        });
        row("leaves a pick of a round out", [](auto &c) { c.slots[2].pick = 4; });
        row("counts a pick of a round twice", [](auto &c) { c.slots[2].pick = 2; });
        row("turns two picks of a round around",
            [](auto &c) { std::swap(c.slots[1].pick, c.slots[2].pick); });
        row("counts on into the next round", [](auto &c) {
            c.rounds = 2;
            c.slots[2].round = 2;
        });
        row("starts in no round", [](auto &c) { c.slots[0].round = 0; });
        row("has more rounds than the draft", [](auto &c) {
            c.slots[2].round = 2;
            c.slots[2].pick = 1;
        });
        row("gives a slot to a stranger", [](auto &c) { c.slots[1].team = TeamId(u"Z"_s); });
        row("takes a slot from a stranger", [](auto &c) { c.slots[1].originalTeam = {}; });
        row("lets a slot pass through strange hands",
            [](auto &c) { c.slots[1].via = {TeamId(u"Z"_s)}; });
        row("has an id twice", [](auto &c) { c.slots[1].id = c.slots[0].id; });
        row("has a slot without an id", [](auto &c) { c.slots[1].id = {}; });
    }

    void refusesAnOrderThat()
    {
        QFETCH(Change, change);
        commands::CreateDraft create = draftInOrder(u"A B C");
        QCOMPARE(told(created(create)), u"created"_s);
        change(create);
        QCOMPARE(told(created(create)), u"refused: order_incomplete"_s);
    }

    void refusesWhatIsThereAlready()
    {
        QCOMPARE(given(draftOf(u"A B")).when(draftOf(u"A B")), u"refused: already_created"_s);
    }

    void takesTheLongestClockThereIs()
    {
        commands::CreateDraft create = draftOf(u"A B");
        create.clock.secondsByRound = {1, 86'400};
        create.clock.secondsCompensatory = 86'400;
        QCOMPARE(told(created(create)), u"created"_s);
    }

    void takesAsManyPlayersAsSlots()
    {
        commands::CreateDraft create = draftOf(u"A B C", 2);
        create.players.resize(6);
        QCOMPARE(told(created(create)), u"created"_s);
    }

    void writesDownEverythingALogNeeds()
    {
        commands::CreateDraft create = draftOf(u"A B", 2, u"snake");
        create.note = u"for once"_s;
        const Decision decision = created(create);
        QVERIFY(decision && decision->size() == 1);
        const events::DraftCreated fact{
            create.draft,
            create.title,
            create.note,
            create.draftType,
            2,
            create.teams,
            slotsInOrder(*draftFormat(u"snake"), idsIn<TeamId>(u"A B"), 2),
            create.clock,
            create.players,
            create.seats,
            create.program,
            dayOne};
        QVERIFY(std::get<events::DraftCreated>(decision->front()) == fact);
    }

    void aGivenOrderIsTakenAsItIs()
    {
        commands::CreateDraft create = draftInOrder(u"A B C");
        create.slots[2].team = TeamId(u"A"_s);
        create.slots[2].kind = SlotKind::Compensatory;
        const Given draft = given(create);
        QCOMPARE(draft.state().setup->created().slots, create.slots);
    }

    void roundsMayDifferInSize()
    {
        commands::CreateDraft create = draftInOrder(u"A B C");
        create.rounds = 2;
        create.slots[2].round = 2;
        create.slots[2].pick = 1;
        QCOMPARE(told(created(create)), u"created"_s);
    }

    void seatsTheProgramWhereNobodySits()
    {
        commands::CreateDraft create = draftOf(u"A B C");
        create.seats = {{TeamId(u"B"_s), SeatControl::Person, u"me"_s},
                        {TeamId(u"Z"_s), SeatControl::Person, u"nobody"_s}};
        const DraftState state = given(create).state();
        QCOMPARE(state.setup->created().seats.size(), 3);
        QVERIFY(state.isRunByProgram(TeamId(u"A"_s)));
        QVERIFY(!state.isRunByProgram(TeamId(u"B"_s)));
        QVERIFY(state.isRunByProgram(TeamId(u"C"_s)));
        QVERIFY(!state.isRunByProgram(TeamId(u"Z"_s)));
    }
};

QTEST_APPLESS_MAIN(TestCreate)
#include "tst_create.moc"
