// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/pool_filter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using catalog::PoolFilter;

namespace {

Player player(const QString &name, const QString &position, int rank)
{
    Player player;
    player.id = PlayerId(name);
    player.name = name;
    player.position = position;
    player.rank = rank;
    return player;
}

/// "1 Name, 2 Name": ranks and names.
QString shown(const QList<Player> &players)
{
    QStringList rows;
    for (const Player &player : players)
        rows << u"%1 %2"_s.arg(player.rank).arg(player.name);
    return rows.join(u", "_s);
}

const QList<Player> draftClass{player(u"Ana Reed Jr."_s, u"WR"_s, 1),
                               player(u"José Núñez"_s, u"QB"_s, 2),
                               player(u"Bo Line"_s, u"OT"_s, 3), player(u"Kim Boot"_s, u"K"_s, 4)};
const QList<Player> pool{player(u"Old Hand"_s, u"RB"_s, 1), player(u"Ana Reed"_s, u"WR"_s, 2),
                         player(u"Jose Nunez"_s, u"QB"_s, 3),
                         player(u"Another Hand"_s, u"TE"_s, 4)};

} // namespace

class TestPoolFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesWhoIsAskedFor_data()
    {
        QTest::addColumn<PoolFilter>("filter");
        QTest::addColumn<QString>("left");
        QTest::newRow("everybody")
            << PoolFilter::Everybody << u"1 Old Hand, 2 Ana Reed, 3 Jose Nunez, 4 Another Hand"_s;
        // Whatever suffix and accents the other table writes.
        QTest::newRow("rookies") << PoolFilter::Rookies << u"1 Ana Reed, 2 Jose Nunez"_s;
        QTest::newRow("veterans") << PoolFilter::Veterans << u"1 Old Hand, 2 Another Hand"_s;
    }
    void leavesWhoIsAskedFor()
    {
        QFETCH(PoolFilter, filter);
        QFETCH(QString, left);
        QCOMPARE(shown(catalog::filtered(pool, filter, draftClass)), left);
    }

    void withoutAClassNobodyIsARookie()
    {
        QCOMPARE(shown(catalog::filtered(pool, PoolFilter::Rookies, {})), QString());
        QCOMPARE(catalog::filtered(pool, PoolFilter::Veterans, {}).size(), pool.size());
    }

    void fantasyRookiesPlayWhereFantasyTeamsHavePlaces()
    {
        QCOMPARE(shown(catalog::fantasyRookies(draftClass)),
                 u"1 Ana Reed Jr., 2 José Núñez, 3 Kim Boot"_s);
    }
};

QTEST_GUILESS_MAIN(TestPoolFilter)
#include "tst_pool_filter.moc"
