// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/golden_model.h"
#include "support/scripted_room.h"
#include "ui/models/players_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

Player named(const QString &name, const QString &position, const QString &school, int rank)
{
    Player player;
    player.id = PlayerId(u"x%1"_s.arg(rank));
    player.name = name;
    player.position = position;
    player.school = school;
    player.rank = rank;
    return player;
}

commands::CreateDraft withNames()
{
    commands::CreateDraft create = smallDraft(2, 2);
    create.players = {named(u"José Ramírez"_s, u"WR"_s, u"Miami"_s, 1),
                      named(u"D'Angelo Ponds"_s, u"CB"_s, u"Indiana"_s, 2),
                      named(u"Emmanuel McNeil-Warren"_s, u"S"_s, u"Toledo"_s, 3),
                      named(u"Warren Moon"_s, u"QB"_s, u"Washington"_s, 4),
                      named(u"A.J. Haulcy"_s, u"S"_s, u"LSU"_s, 5)};
    create.players[0].heightIn = 71;
    create.players[2].heightIn = 73.5;
    create.players[2].weightLb = 210;
    return create;
}

/// What a signal spy saw, by kind.
struct Signals {
    explicit Signals(const QAbstractItemModel &model)
        : removed(&model, &QAbstractItemModel::rowsRemoved),
          inserted(&model, &QAbstractItemModel::rowsInserted),
          changed(&model, &QAbstractItemModel::dataChanged),
          reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    QSignalSpy removed;
    QSignalSpy inserted;
    QSignalSpy changed;
    QSignalSpy reset;
};

QStringList namesIn(const PlayersModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.playerAt(row)->name);
    return names;
}

QString cell(const PlayersModel &model, int row, PlayerColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

class TestPlayersModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPickTakesOutOneRow()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        PlayersModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        Signals seen(model);
        room.pick(PlayerId(u"p3"_s));
        model.setState(room.state());
        QCOMPARE(seen.removed.size(), 1);
        QCOMPARE(seen.removed.first().at(1).toInt(), 2);
        QCOMPARE(seen.reset.size(), 0);
        QCOMPARE(seen.changed.size(), 1);
        const auto first = seen.changed.first().at(0).toModelIndex();
        const auto last = seen.changed.first().at(1).toModelIndex();
        QCOMPARE(first.column(), static_cast<int>(PlayerColumn::Value));
        QCOMPARE(last.column(), static_cast<int>(PlayerColumn::Value));
        QCOMPARE(model.left(), 16);
    }

    void anUndonePickComesBackInItsPlace()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        room.pick(PlayerId(u"p3"_s));
        PlayersModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        Signals seen(model);
        room.play(commands::UndoLastPick{});
        model.setState(room.state());
        QCOMPARE(seen.inserted.size(), 1);
        QCOMPARE(seen.inserted.first().at(1).toInt(), 2);
        QCOMPARE(seen.reset.size(), 0);
        QCOMPARE(model.playerAt(2)->id, PlayerId(u"p3"_s));
    }

    void aLongWayThroughTimeIsOneReset()
    {
        ScriptedRoom room(smallDraft(6, 3));
        room.play(commands::StartDraft{});
        const DraftState before = room.state();
        for (int i = 0; i < 15; ++i)
            room.pickBest();
        PlayersModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        Signals seen(model);
        model.setState(before);
        QCOMPARE(seen.reset.size(), 1);
        QCOMPARE(seen.inserted.size() + seen.removed.size(), 0);
        QCOMPARE(model.rowCount(), 23);
    }

    void draftedPlayersCanBeShown()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        room.pick(PlayerId(u"p3"_s));
        PlayersModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        model.setFilter({{}, {}, true});
        QCOMPARE(model.rowCount(), 17);
        const auto taken = model.index(2, 0).data(static_cast<int>(PlayerRole::TakenBy));
        QCOMPARE(taken.toString(), u"A"_s);
        Signals seen(model);
        room.pick(PlayerId(u"p5"_s));
        model.setState(room.state());
        QCOMPARE(seen.removed.size(), 0);
        QCOMPARE(seen.reset.size(), 0);
    }

    void search_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("accents") << u"ramirez"_s << QStringList{u"José Ramírez"_s};
        QTest::newRow("typed with accents") << u"JOSÉ"_s << QStringList{u"José Ramírez"_s};
        QTest::newRow("apostrophe") << u"dangelo"_s << QStringList{u"D'Angelo Ponds"_s};
        QTest::newRow("initials") << u"a.j. h"_s << QStringList{u"A.J. Haulcy"_s};
        QTest::newRow("hyphen, either half")
            << u"warren"_s << QStringList{u"Emmanuel McNeil-Warren"_s, u"Warren Moon"_s};
        QTest::newRow("two words in any order")
            << u"tol emm"_s << QStringList{u"Emmanuel McNeil-Warren"_s};
        QTest::newRow("school") << u"lsu"_s << QStringList{u"A.J. Haulcy"_s};
        QTest::newRow("inside a word, where none begins so")
            << u"neil"_s << QStringList{u"Emmanuel McNeil-Warren"_s};
        QTest::newRow("nobody") << u"zzz"_s << QStringList{};
    }

    void search()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        ScriptedRoom room(withNames());
        PlayersModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        model.setFilter({typed, {}, false});
        QCOMPARE(namesIn(model), found);
    }

    void aGroupGathersItsPositions()
    {
        ScriptedRoom room(withNames());
        PlayersModel model;
        model.setState(room.state());
        model.setFilter({{}, {PositionGroup::S, PositionGroup::QB}, false});
        QCOMPARE(namesIn(model),
                 QStringList({u"Emmanuel McNeil-Warren"_s, u"Warren Moon"_s, u"A.J. Haulcy"_s}));
        QCOMPARE(model.groups(),
                 QList<PositionGroup>(
                     {PositionGroup::QB, PositionGroup::WR, PositionGroup::CB, PositionGroup::S}));
    }

    void unknownComesLastInEitherOrder()
    {
        ScriptedRoom room(withNames());
        PlayersModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        const QPersistentModelIndex kept = model.index(2, 0);
        model.sort(static_cast<int>(PlayerColumn::Height), Qt::DescendingOrder);
        QCOMPARE(namesIn(model).first(2),
                 QStringList({u"Emmanuel McNeil-Warren"_s, u"José Ramírez"_s}));
        QCOMPARE(kept.row(), 0);
        model.sort(static_cast<int>(PlayerColumn::Height), Qt::AscendingOrder);
        QCOMPARE(
            namesIn(model).first(3),
            QStringList({u"José Ramírez"_s, u"Emmanuel McNeil-Warren"_s, u"D'Angelo Ponds"_s}));
    }

    void anAuctionShowsWhatPlayersAreWorth()
    {
        ScriptedRoom room(withNames());
        PlayersModel model;
        model.setState(room.state());
        QVERIFY(!model.has(PlayerColumn::Worth));
        PlayerMeasures measures;
        measures.worth = {40, 30, 20, 10, 1};
        measures.worthNow = {44, 33, 22, 11, 1};
        measures.inflation = 10;
        model.setMeasures(measures);
        QVERIFY(model.has(PlayerColumn::Worth));
        QVERIFY(!model.has(PlayerColumn::Value)); // nobody is due
        QCOMPARE(cell(model, 1, PlayerColumn::Worth), u"$30"_s);
        QCOMPARE(cell(model, 1, PlayerColumn::WorthNow), u"$33"_s);
        QCOMPARE(model
                     .headerData(static_cast<int>(PlayerColumn::WorthNow), Qt::Horizontal,
                                 Qt::DisplayRole)
                     .toString(),
                 u"Now (+10%)"_s);
    }

    void columnsThePoolKnowsNothingOfAreAbsent()
    {
        ScriptedRoom room(withNames());
        PlayersModel model;
        model.setState(room.state());
        QVERIFY(model.has(PlayerColumn::Height));
        QVERIFY(!model.has(PlayerColumn::Points));
        QVERIFY(!model.has(PlayerColumn::Fit));
        model.setMeasures({TeamId(u"A"_s), 4, {10, 20, 30, 40, 50}, {1, 2, 3, 4, 5}});
        QVERIFY(model.has(PlayerColumn::Fit));
        QCOMPARE(
            model
                .headerData(static_cast<int>(PlayerColumn::LeftAt), Qt::Horizontal, Qt::DisplayRole)
                .toString(),
            u"Left at 4"_s);
        QCOMPARE(cell(model, 4, PlayerColumn::LeftAt), u"5%"_s);
    }

    void valueIsTheDuePickMinusTheRank()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        room.pick(PlayerId(u"p3"_s));
        room.pick(PlayerId(u"p4"_s));
        PlayersModel model;
        model.setState(room.state());
        QCOMPARE(cell(model, 0, PlayerColumn::Value), u"+2"_s);
        QCOMPARE(cell(model, 3, PlayerColumn::Value), u"\u22123"_s);
    }

    void golden()
    {
        ScriptedRoom room(withNames());
        room.play(commands::StartDraft{});
        room.pick(PlayerId(u"x2"_s));
        PlayersModel model;
        model.setState(room.state());
        model.setFilter({{}, {}, true});
        compareWithGolden(model, u"players"_s);
    }

    /// The bound is for an optimised build; others get ten times as long.
    void aKeystrokeOnFiveThousandRowsIsOverWithinAFrame()
    {
        commands::CreateDraft create = smallDraft();
        for (int i = 0; i < 5000; ++i)
            create.players.append(named(u"Firstname%1 Lastname%2"_s.arg(i % 71).arg(i), u"LB"_s,
                                        u"University of Somewhere"_s, 100 + i));
        ScriptedRoom room(create);
        PlayersModel model;
        model.setState(room.state());
        QElapsedTimer timer;
        timer.start();
        const QString typed = u"lastname49"_s;
        for (qsizetype length = 1; length <= typed.size(); ++length)
            model.setFilter({typed.first(length), {}, false});
        const qint64 perKey = timer.nsecsElapsed() / typed.size() / 1000;
        qInfo("%lld us a keystroke", perKey);
        QVERIFY(perKey < 80'000);
    }
};

QTEST_MAIN(TestPlayersModel)
#include "tst_players_model.moc"
