// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/ticket_office.h"
#include "net/token_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

namespace {

const DraftId draft{u"draft"_s};

Claims claimsOf(int token)
{
    Claims claims = sampleClaims();
    claims.id = u"id-%1"_s.arg(token);
    return claims;
}

QString resultOf(const tl::expected<Claims, TokenObjection> &redeemed)
{
    return redeemed ? redeemed->id : QString(enumName(redeemed.error()));
}

} // namespace

class TestTicketOffice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTicketLetsItsBearerInOnce()
    {
        TicketOffice office;
        const auto ticket = office.issue(sampleClaims(), tokenTime());
        QVERIFY(ticket);
        const auto redeemed = office.redeem(*ticket, draft, tokenTime());
        QVERIFY(redeemed);
        QCOMPARE(*redeemed, sampleClaims());
        QCOMPARE(resultOf(office.redeem(*ticket, draft, tokenTime())), u"bad_ticket"_s);
        QCOMPARE(office.open(), 0);
    }

    void noTwoAreTheSame()
    {
        TicketOffice office;
        const auto first = office.issue(claimsOf(1), tokenTime());
        const auto second = office.issue(claimsOf(2), tokenTime());
        QVERIFY(*first != *second);
        QCOMPARE(fromBase64Url(*first)->size(), 24);
        QCOMPARE(resultOf(office.redeem(*second, draft, tokenTime())), u"id-2"_s);
        QCOMPARE(resultOf(office.redeem(*first, draft, tokenTime())), u"id-1"_s);
    }

    void holdsForHalfAMinute()
    {
        TicketOffice office;
        const auto early = office.issue(claimsOf(1), tokenTime());
        const auto late = office.issue(claimsOf(2), tokenTime());
        const Instant end = tokenTime() + Seconds(30);
        QCOMPARE(resultOf(office.redeem(*early, draft, end - Milliseconds(1))), u"id-1"_s);
        QCOMPARE(resultOf(office.redeem(*late, draft, end)), u"bad_ticket"_s);
    }

    void opensNoOtherDoorAndIsUsedByTrying()
    {
        TicketOffice office;
        const auto ticket = office.issue(sampleClaims(), tokenTime());
        QCOMPARE(resultOf(office.redeem(*ticket, DraftId(u"other"_s), tokenTime())),
                 u"wrong_draft"_s);
        QCOMPARE(resultOf(office.redeem(*ticket, draft, tokenTime())), u"bad_ticket"_s);
    }

    void knowsNoOthers()
    {
        TicketOffice office;
        const auto ticket = office.issue(sampleClaims(), tokenTime());
        QCOMPARE(resultOf(office.redeem({}, draft, tokenTime())), u"bad_ticket"_s);
        QCOMPARE(resultOf(office.redeem(ticket->chopped(1), draft, tokenTime())), u"bad_ticket"_s);
        QCOMPARE(resultOf(office.redeem(*ticket + '=', draft, tokenTime())), u"bad_ticket"_s);
        QCOMPARE(office.open(), 1);
    }

    void oneTokenGetsAFewAtATime()
    {
        TicketOffice office;
        for (int i = 0; i < TicketOffice::mostOfOneToken; ++i)
            QVERIFY(office.issue(sampleClaims(), tokenTime()));
        QVERIFY(!office.issue(sampleClaims(), tokenTime()));
        QVERIFY(office.issue(claimsOf(2), tokenTime()));
        QVERIFY(office.issue(sampleClaims(), tokenTime() + Seconds(30)));
    }

    void isBounded()
    {
        TicketOffice office(3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(office.issue(claimsOf(i), tokenTime()));
        QVERIFY(!office.issue(claimsOf(3), tokenTime()));
        QCOMPARE(office.open(), 3);
        QVERIFY(office.issue(claimsOf(3), tokenTime() + Seconds(30)));
        QCOMPARE(office.open(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTicketOffice)

#include "tst_ticket_office.moc"
