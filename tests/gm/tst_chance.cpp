// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/chance.h"

#include <QTest>

#include <set>

using warroom::gm::Chance;

class TestChance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The published first numbers of splitmix64 for this key: other machines must agree.
    void isSplitmix64()
    {
        const Chance chance(quint64{1234567});
        QCOMPARE(chance.at(0), 6457827717110365317U);
        QCOMPARE(chance.at(1), 3203168211198807973U);
        QCOMPARE(chance.at(2), 9817491932198370423U);
        QCOMPARE(chance.at(4), 16408922859458223821U);
    }

    void namesMakeKeysOfTheirOwn()
    {
        std::set<quint64> first;
        for (const qint64 seed : {0, 1, 2}) {
            first.insert(Chance(seed, u"AB", u"C").at(0));
            first.insert(Chance(seed, u"A", u"BC").at(0));
            first.insert(Chance(seed, u"ABC").at(0));
            first.insert(Chance(seed, u"C", u"AB").at(0));
        }
        QCOMPARE(first.size(), size_t{12});
        QCOMPARE(Chance(7, u"A", u"B").at(3), Chance(7, u"A", u"B").at(3));
    }

    void drawsEvenlyBelowABound()
    {
        const Chance chance(quint64{1});
        std::array<int, 7> hits{};
        for (quint64 place = 0; place < 70'000; ++place)
            ++hits.at(static_cast<size_t>(chance.below(7, place)));
        for (const int hit : hits)
            QVERIFY2(hit > 9'600 && hit < 10'400, qPrintable(QString::number(hit)));
        QCOMPARE(chance.below(1, 5), 0);
    }

    void swingsMostlyLittle()
    {
        const Chance chance(quint64{1});
        int little = 0;
        qint64 sum = 0;
        for (quint64 place = 0; place < 10'000; ++place) {
            const int swing = chance.swing(place);
            QVERIFY(swing >= -1000 && swing <= 1000);
            little += std::abs(swing) <= 300 ? 1 : 0;
            sum += swing;
        }
        QVERIFY2(little > 4'800 && little < 5'400, qPrintable(QString::number(little))); // 51 %
        QVERIFY(std::abs(sum / 10'000) < 20);
    }
};

QTEST_GUILESS_MAIN(TestChance)
#include "tst_chance.moc"
