// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/temperament.h"
#include "mock_draft.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::gm;

namespace {

QStringView keyFor(Seat seat, qint64 seed)
{
    commands::CreateDraft create = smallDraft(QStringList(6, u"WR"_s));
    create.program.seed = seed;
    create.seats = {seat};
    return temperamentOf(MockDraft(create).state(), seat.team).key;
}

} // namespace

class TestTemperament : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsComplete()
    {
        QSet<QStringView> keys;
        QSet<QByteArray> names;
        for (const Temperament &row : temperaments()) {
            QVERIFY(!row.key.isEmpty());
            QVERIFY(qstrlen(row.name) > 0);
            QVERIFY(row.needWeight >= 0 && row.needWeight <= 200);
            QVERIFY(row.valueWeight >= 0 && row.valueWeight <= 200);
            QVERIFY(row.spread >= 0 && row.spread <= 250);
            QCOMPARE(row.liking > 0, row.favoured != 0);
            QVERIFY(row.tradeMargin >= 0 && row.tradeMargin <= 50);
            QCOMPARE(temperament(row.key), &row);
            keys.insert(row.key);
            names.insert(row.name);
        }
        QCOMPARE(keys.size(), static_cast<qsizetype>(temperaments().size()));
        QCOMPARE(names.size(), keys.size());
        QVERIFY(keys.size() >= 6);
    }

    void theFirstIsThePlainJudgement()
    {
        const Temperament &plain = temperaments().front();
        QCOMPARE(plain.key, QStringView(u"balanced"));
        QCOMPARE(plain.needWeight, 100);
        QCOMPARE(plain.valueWeight, 100);
        QCOMPARE(plain.liking, 0);
    }

    void aKeyNobodyKnowsIsNone() { QVERIFY(!temperament(u"generous")); }

    void aSeatMayNameIt()
    {
        for (const Temperament &row : temperaments())
            QCOMPARE(keyFor({TeamId(u"B"_s), SeatControl::Program, row.key.toString()}, 1),
                     row.key);
    }

    void theSeedDealsTheRest()
    {
        QSet<QStringView> dealt;
        for (qint64 seed = 0; seed < 100; ++seed) {
            const Seat empty{TeamId(u"B"_s), SeatControl::Program, {}};
            QCOMPARE(keyFor(empty, seed), keyFor(empty, seed));
            dealt.insert(keyFor(empty, seed));
        }
        QCOMPARE(dealt.size(), static_cast<qsizetype>(temperaments().size()));
    }

    void aPersonIsJudgedForPlainly()
    {
        for (qint64 seed = 0; seed < 20; ++seed)
            QCOMPARE(keyFor({TeamId(u"B"_s), SeatControl::Person, u"gambler"_s}, seed),
                     QStringView(u"balanced"));
    }
};

QTEST_GUILESS_MAIN(TestTemperament)
#include "tst_temperament.moc"
