// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/golden_model.h"
#include "support/scripted_room.h"
#include "ui/models/board_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

QString at(const BoardModel &model, int row, int column, BoardRole role)
{
    return model.index(row, column).data(static_cast<int>(role)).toString();
}

BoardFace faceAt(const BoardModel &model, int row, int column)
{
    return static_cast<BoardFace>(
        model.index(row, column).data(static_cast<int>(BoardRole::Face)).toInt());
}

/// C gives its slots of both rounds for one of A's.
void trade(ScriptedRoom &room, const QList<SlotId> &gives, const QList<SlotId> &gets)
{
    const Answer answer = room.play(commands::ExecuteTrade{
        Trade{TradeId(u"t"_s), {{TeamId(u"C"_s), gives}, {TeamId(u"A"_s), gets}}}});
    QVERIFY(answer.accepted);
}

SlotId slotAt(const ScriptedRoom &room, int index)
{
    return room.state().slots.at(index).slot.id;
}

} // namespace

class TestBoardModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSnakeGoesThereAndBack()
    {
        ScriptedRoom room;
        BoardModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        QVERIFY(model.isRegular());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(at(model, 0, 0, BoardRole::Label), u"1.01"_s);
        QCOMPARE(at(model, 1, 0, BoardRole::Label), u"2.04"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"A"_s);
    }

    void aPickRepaintsItsCellAndTheNext()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        BoardModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        room.pickBest();
        model.setState(room.state());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), model.index(0, 0));
        QCOMPARE(changed.first().at(1).toModelIndex(), model.index(0, 1));
        QCOMPARE(faceAt(model, 0, 0), BoardFace::Picked);
        QCOMPARE(faceAt(model, 0, 1), BoardFace::OnTheClock);
        QCOMPARE(model.onTheClock(), model.index(0, 1));
    }

    void aTeamWithTwoSlotsInARoundGetsASecondRow()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        BoardModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        trade(room, {slotAt(room, 2)}, {slotAt(room, 7)});
        model.setState(room.state());
        QVERIFY(!model.isRegular());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(at(model, 1, 0, BoardRole::Label), u"1.03"_s);
        QCOMPARE(at(model, 1, 0, BoardRole::Lineage), u"A \u2190 C"_s);
        QCOMPARE(faceAt(model, 0, 2), BoardFace::None);
        QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QString());
    }

    void inTheOrderOfPicksATradeIsNoReset()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        BoardModel model;
        QAbstractItemModelTester tester(&model);
        model.setOrder(BoardOrder::ByPick);
        model.setState(room.state());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        trade(room, {slotAt(room, 2)}, {slotAt(room, 7)});
        model.setState(room.state());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(at(model, 0, 2, BoardRole::Team), u"A"_s);
    }

    void aLongRoundIsWrappedEvenly()
    {
        ScriptedRoom room(smallDraft(7, 2));
        BoardModel model;
        QAbstractItemModelTester tester(&model);
        model.setOrder(BoardOrder::ByPick);
        model.setState(room.state());
        model.setPerRow(6);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(at(model, 1, 2, BoardRole::Label), u"1.07"_s);
        QCOMPARE(faceAt(model, 1, 3), BoardFace::None);
        QCOMPARE(at(model, 2, 0, BoardRole::Label), u"2.01"_s);
    }

    void aPassedSlotSaysSo()
    {
        commands::CreateDraft create = smallDraft();
        create.clock.expiry = ExpiryPolicy::Pass;
        ScriptedRoom room(create);
        room.play(commands::StartDraft{});
        room.wait(Seconds{61});
        room.play(commands::ExpireClock{slotAt(room, 0), {}});
        BoardModel model;
        model.setState(room.state());
        QCOMPARE(faceAt(model, 0, 0), BoardFace::Passed);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"1.01, A: passed, may pick any time"_s);
    }

    void aKeptPlayerIsShownBeforeAndAfterHisPickIsDue()
    {
        commands::CreateDraft create = smallDraft();
        create.keepers = {{TeamId(u"B"_s), PlayerId(u"p7"_s), SlotId(u"1.02"_s), {}}};
        ScriptedRoom room(create);
        BoardModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state());
        const auto spoken = [&] {
            return model.index(0, 1).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(faceAt(model, 0, 1), BoardFace::Kept);
        QCOMPARE(at(model, 0, 1, BoardRole::Name), u"7"_s);
        QCOMPARE(at(model, 0, 1, BoardRole::Position), u"WR"_s);
        QCOMPARE(spoken(), u"1.02, B: Player 7, WR, kept"_s);
        room.play(commands::StartDraft{});
        room.pickBest(); // A's, then B's keeper takes his
        model.setState(room.state());
        QVERIFY(room.state().isTaken(PlayerId(u"p7"_s)));
        QCOMPARE(faceAt(model, 0, 1), BoardFace::Kept);
        QCOMPARE(spoken(), u"1.02, B: Player 7, WR, kept"_s);
        QCOMPARE(faceAt(model, 0, 0), BoardFace::Picked);
    }

    void aSlotThatACorrectionOpenedHasNotPassed()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        for (int i = 0; i < 3; ++i)
            room.pickBest();
        QVERIFY(room.play(commands::CorrectPick{slotAt(room, 0),
                                                PlayerId(u"p2"_s),
                                                {},
                                                commands::CorrectionConflict::Reopen})
                    .accepted);
        BoardModel model;
        QAbstractItemModelTester tester(&model);
        model.setState(room.state(), {slotAt(room, 1)});
        QCOMPARE(faceAt(model, 0, 1), BoardFace::Reopened);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
                 u"1.02, B: open again after a correction, may pick any time"_s);
        model.setState(room.state());
        QCOMPARE(faceAt(model, 0, 1), BoardFace::Passed);
    }

    void golden()
    {
        ScriptedRoom room;
        room.play(commands::StartDraft{});
        trade(room, {slotAt(room, 2)}, {slotAt(room, 7)});
        for (int i = 0; i < 5; ++i)
            room.pickBest();
        BoardModel model;
        model.setState(room.state());
        compareWithGolden(model, u"board_by_team"_s);
        model.setOrder(BoardOrder::ByPick);
        compareWithGolden(model, u"board_by_pick"_s);
    }
};

QTEST_MAIN(TestBoardModel)
#include "tst_board_model.moc"
