// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/golden_model.h"
#include "support/rosters.h"
#include "support/scripted_room.h"
#include "ui/clock/needs_row.h"
#include "ui/picture.h"
#include "ui/room/moment.h"
#include "ui/roster/roster_model.h"
#include "ui/roster/team_list_model.h"
#include "ui/roster/teams_page.h"
#include "ui/theme/theme_source.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

class TestRoster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_themes; }

    void listsTeamsWithTheirPicks();
    void aPickTouchesOneTeam();
    void saysWhatThePersonAtATeamIsCalled();
    void listsPicksThenOpenSlots();
    void knowsWhoIsOnTheClock();
    void listsPlacesWhereTheRulesKnowAny();
    void showsOnesOwnTeamFirst();
    void choosesByKeyboardAndFollowsTheMoment();

private:
    ThemeSource *m_themes = nullptr;
};

namespace {

/// A, B and C picked; B traded its 7 to A for 8.
struct Room : ScriptedRoom {
    Room()
    {
        play(commands::StartDraft{});
        pickBest();
        wait(Seconds{10});
        play(commands::MakePick{TeamId(u"B"_s), PlayerId(u"p4"_s), PickSource::Gm,
                                PickReason{ReasonKind::FillsNeed, 3, 2, 900}});
        pickBest();
        play(commands::ExecuteTrade{
            Trade{TradeId(u"t"_s),
                  {{TeamId(u"B"_s), {SlotId(u"2.03"_s)}}, {TeamId(u"A"_s), {SlotId(u"2.04"_s)}}}}});
    }
};

} // namespace

void TestRoster::initTestCase()
{
    m_themes = new ThemeSource(*Theme::load(u"dark"_s));
}

void TestRoster::listsTeamsWithTheirPicks()
{
    const Room room;
    TeamListModel model;
    QAbstractItemModelTester tester(&model);
    model.setState(room.state(), room.actor());
    compareWithGolden(model, u"teams"_s);
}

void TestRoster::aPickTouchesOneTeam()
{
    Room room;
    TeamListModel model;
    QAbstractItemModelTester tester(&model);
    model.setState(room.state(), room.actor());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    room.pickBest();
    model.setState(room.state(), room.actor());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), model.index(model.rowOf(TeamId(u"D"_s))));
}

void TestRoster::saysWhatThePersonAtATeamIsCalled()
{
    Room room;
    TeamListModel model;
    QAbstractItemModelTester tester(&model);
    model.setState(room.state(), room.actor());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex mine = model.index(model.rowOf(TeamId(u"A"_s)));
    const auto occupant = [&] { return mine.data(TeamListModel::Occupant).toString(); };
    QCOMPARE(occupant(), u"You"_s);

    room.submit(commands::NamePerson{u"Ana"_s});
    model.setState(room.state(), room.actor());
    QCOMPARE(occupant(), u"You, Ana"_s);
    QVERIFY(mine.data(Qt::AccessibleTextRole).toString().contains(u"You, Ana"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), mine);

    const Actor watcher{u"bo"_s, warroom::Role::Spectator, {}};
    model.setState(room.state(), watcher);
    QCOMPARE(occupant(), u"Ana"_s);

    DraftState state = room.state();
    PersonalText &name = state.names[PersonId(u"local"_s)];
    name.text.clear();
    name.sealed = "sealed";
    model.setState(state, watcher);
    QCOMPARE(occupant(), u"(erased)"_s);
}

void TestRoster::listsPicksThenOpenSlots()
{
    const Room room;
    RosterModel model;
    QAbstractItemModelTester tester(&model);
    model.setState(room.state());
    model.setTeam(TeamId(u"B"_s));
    compareWithGolden(model, u"roster"_s);
}

void TestRoster::knowsWhoIsOnTheClock()
{
    Room room;
    RosterModel model;
    QAbstractItemModelTester tester(&model);
    model.setTeam(TeamId(u"D"_s));
    model.setState(room.state());
    QCOMPARE(model.index(0).data(RosterModel::Standing).toString(), u"on the clock"_s);
    room.pickBest();
    model.setState(room.state());
    QVERIFY(model.index(0).data(RosterModel::IsPick).toBool());
    QCOMPARE(model.index(1).data(RosterModel::Standing).toString(), u"on the clock"_s);
}

void TestRoster::listsPlacesWhereTheRulesKnowAny()
{
    commands::CreateDraft create = smallDraft();
    create.roster = test::rosterOf(u"QB FLEX=WR/OT bench");
    ScriptedRoom room(create);
    RosterModel model;
    QAbstractItemModelTester tester(&model);
    model.setTeam(TeamId(u"A"_s));
    model.setState(room.state());
    const auto rows = [&] {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            lines << u"%1: %2"_s.arg(index.data(RosterModel::Place).toString(),
                                     index.data().toString());
        }
        return lines;
    };
    const QStringList empty = rows();
    QVERIFY2(empty.size() >= 3, qPrintable(empty.join(u'\n')));
    QVERIFY(empty.at(0).startsWith(u"QB: "_s));
    QVERIFY(empty.at(1).startsWith(u"FLEX: "_s));
    room.play(commands::StartDraft{});
    room.pick(PlayerId(u"p2"_s)); // a WR
    for (int i = 0; i < 6; ++i)
        room.pickBest();
    room.pick(PlayerId(u"p11"_s)); // a QB
    model.setState(room.state());
    const QStringList filled = rows();
    QCOMPARE(filled.at(0), u"QB: Player 11"_s);
    QCOMPARE(filled.at(1), u"FLEX: Player 2"_s);
    QVERIFY(!filled.at(2).contains(u"Player"_s));
    model.setTeam(TeamId(u"B"_s));
    QVERIFY(!rows().contains(u"QB: Player 11"_s));
}

void TestRoster::showsOnesOwnTeamFirst()
{
    Room room;
    room.me.teams = {TeamId(u"C"_s)};
    Moment moment(room);
    TeamsPage page(moment, *m_themes);
    QCOMPARE(page.team(), TeamId(u"C"_s));
    page.showTeam(TeamId(u"B"_s));
    QCOMPARE(page.team(), TeamId(u"B"_s));
    QCOMPARE(page.findChild<RosterModel *>()->index(0).data().toString(), u"Player 4"_s);
    QVERIFY(page.findChild<NeedsRow *>()->accessibleName().contains(u"CB"_s));
    page.resize(820, 560);
    page.show();
    keepPicture(page, u"teams"_s);
}

void TestRoster::choosesByKeyboardAndFollowsTheMoment()
{
    Room room;
    Moment moment(room);
    TeamsPage page(moment, *m_themes);
    page.show();
    QListView *teams = page.findChildren<QListView *>().first();
    teams->setFocus();
    QTest::keyClick(teams, Qt::Key_Down);
    QCOMPARE(page.team(), TeamId(u"B"_s));
    moment.seek(3);
    QCOMPARE(page.team(), TeamId(u"B"_s));
    QVERIFY(!page.findChild<RosterModel *>()->index(0).data(RosterModel::IsPick).toBool());
    QVERIFY(room.submitted.empty());
}

QTEST_MAIN(TestRoster)
#include "tst_roster.moc"
