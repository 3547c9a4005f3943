// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestOfferExpiry : public QObject {
    Q_OBJECT

    static Given withOffer(int seconds)
    {
        return given(tradingBy({.offerSeconds = seconds}, draftOf(u"A B C", 2)))
            .did(offerOf(u"t", u"A", u"2.01", u"B", u"1.02"));
    }

private Q_SLOTS:
    void endsTheOfferWhenItsTimeIsOver()
    {
        Given draft = withOffer(120).after(119s);
        QCOMPARE(draft.when(settles(u"t"), programItself()), u"refused: offer_still_stands"_s);
        QCOMPARE(draft.after(1s).when(settles(u"t"), programItself()), u"t is expired"_s);
        draft.did(settles(u"t"));
        QVERIFY(draft.state().offers.isEmpty());
        QVERIFY(!draft.state().closedOffers.at(0).team);
    }

    void isNoBusinessOfDrafters()
    {
        QCOMPARE(withOffer(120).after(1h).when(settles(u"t"), drafterOf(u"A")),
                 u"refused: commissioner_only"_s);
    }

    void neverComesWhereOffersHaveNoTime()
    {
        QCOMPARE(withOffer(0).after(24h).when(settles(u"t"), programItself()),
                 u"refused: offer_still_stands"_s);
    }

    void comesInAPauseToo()
    {
        Given draft = withOffer(120).started().paused().after(120s);
        QCOMPARE(draft.when(settles(u"t"), programItself()), u"t is expired"_s);
    }
};

QTEST_APPLESS_MAIN(TestOfferExpiry)
#include "tst_offer_expiry.moc"
