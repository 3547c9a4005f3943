// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/formats/formats.h"
#include "support/small_draft.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

QString inRounds(const QList<Slot> &slots)
{
    QString text;
    for (const Slot &slot : slots) {
        if (slot.pick == 1 && slot.overall > 1)
            text += u' ';
        text += slot.team.text();
    }
    return text;
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersRounds_data()
    {
        QTest::addColumn<QString>("teams");
        QTest::addColumn<QString>("order");
        QTest::newRow("linear") << u"A B"_s << u"AB AB AB AB AB"_s;
        QTest::newRow("snake") << u"A B"_s << u"AB BA AB BA AB"_s;
        QTest::newRow("third-round-reversal") << u"A B"_s << u"AB BA BA AB BA"_s;
    }

    void ordersRounds()
    {
        QFETCH(QString, teams);
        QFETCH(QString, order);
        const DraftFormat *format = draftFormat(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(format);
        QCOMPARE(inRounds(slotsInOrder(*format, idsIn<TeamId>(teams), 5)), order);
    }

    void aSlotKnowsItsPlaceAndItsFirstOwner()
    {
        const QList<Slot> slots = slotsInOrder(*draftFormat(u"snake"), idsIn<TeamId>(u"A B C"), 2);
        const Slot fifth{SlotId(u"2.02"_s), 5, 2, 2, TeamId(u"B"_s), {}, TeamId(u"B"_s),
                         SlotKind::Regular};
        QCOMPARE(slots.size(), 6);
        QVERIFY(slots.at(4) == fifth);
    }

    void slotsOfLongRoundsHaveDifferentIds()
    {
        QCOMPARE(slotIdFor(3, 7).text(), u"3.07"_s);
        QCOMPARE(slotIdFor(3, 43).text(), u"3.43"_s);
        QCOMPARE(slotIdFor(1, 100).text(), u"1.100"_s);
    }

    void everyFormatIsFoundByItsKeyAlone()
    {
        QStringList keys;
        for (const DraftFormat &format : draftFormats()) {
            QCOMPARE(draftFormat(QString(format.key)), &format);
            QVERIFY(!QByteArrayView(format.name).isEmpty());
            keys.append(format.key);
        }
        QCOMPARE(keys,
                 (QStringList{u"linear"_s, u"snake"_s, u"third-round-reversal"_s, u"given"_s}));
        QVERIFY(!draftFormat(u"Snake"));
        QVERIFY(!draftFormat(u""));
    }

    void onlyTheGivenOrderIsNotMade()
    {
        for (const DraftFormat &format : draftFormats())
            QCOMPARE(format.orderOfRound == nullptr, format.key == u"given"_s);
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
