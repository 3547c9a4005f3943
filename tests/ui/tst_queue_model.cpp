// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/golden_model.h"
#include "support/scripted_room.h"
#include "ui/models/queue_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace warroom;
using namespace warroom::testing;

namespace {

const TeamId a{u"A"_s};

QList<PlayerId> players(const QStringList &ids)
{
    QList<PlayerId> list;
    for (const QString &id : ids)
        list.append(PlayerId(id));
    return list;
}

} // namespace

class TestQueueModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        room = std::make_unique<ScriptedRoom>();
        room->play(commands::StartDraft{});
        room->play(commands::SetQueue{a, players({u"p5"_s, u"p6"_s, u"p7"_s})});
        model = std::make_unique<QueueModel>();
        tester = std::make_unique<QAbstractItemModelTester>(model.get());
        model->setState(room->state(), a);
    }

    void aDraftedPlayerLeavesItAlone()
    {
        QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy edited(model.get(), &QueueModel::edited);
        room->pick(PlayerId(u"p6"_s));
        model->setState(room->state(), a);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(model->players(), players({u"p5"_s, u"p7"_s}));
    }

    void movesEitherWay()
    {
        QSignalSpy edited(model.get(), &QueueModel::edited);
        model->move(0, 2);
        QCOMPARE(model->players(), players({u"p6"_s, u"p7"_s, u"p5"_s}));
        model->move(2, 1);
        QCOMPARE(model->players(), players({u"p6"_s, u"p5"_s, u"p7"_s}));
        model->move(0, -1);
        model->move(2, 3);
        QCOMPARE(edited.size(), 2);
    }

    void aDropPutsTheRowBetweenTwo()
    {
        const std::unique_ptr<QMimeData> mime(model->mimeData({model->index(0)}));
        QVERIFY(model->dropMimeData(mime.get(), Qt::MoveAction, 2, 0, {}));
        QCOMPARE(model->players(), players({u"p6"_s, u"p5"_s, u"p7"_s}));
    }

    void takesNobodyTwice()
    {
        QSignalSpy edited(model.get(), &QueueModel::edited);
        model->append(PlayerId(u"p6"_s));
        QCOMPARE(edited.size(), 0);
        model->append(PlayerId(u"p1"_s));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(model->rowCount(), 4);
    }

    void whatIsNotRecordedYetSurvivesOtherPeoplesPicks()
    {
        model->move(0, 2);
        room->pick(PlayerId(u"p1"_s));
        model->setState(room->state(), a);
        QCOMPARE(model->players(), players({u"p6"_s, u"p7"_s, u"p5"_s}));
    }

    void golden() { compareWithGolden(*model, u"queue"_s); }

private:
    std::unique_ptr<ScriptedRoom> room;
    std::unique_ptr<QueueModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_MAIN(TestQueueModel)
#include "tst_queue_model.moc"
