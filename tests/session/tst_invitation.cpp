// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/invitation.h"
#include "session/join_code.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

const QString fingerprint = u"sha256//47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="_s;

} // namespace

class TestInvitation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesFortyBitsAsACode()
    {
        QCOMPARE(joinCodeOf(0), u"00000000"_s);
        QCOMPARE(joinCodeOf(1), u"00000001"_s);
        QCOMPARE(joinCodeOf(0xff'ffff'ffff), u"ZZZZZZZZ"_s);
        QCOMPARE(joinCodeOf(0xff'0000'0000'0020), u"00000010"_s); // what is above does not count
        QCOMPARE(shownJoinCode(u"K7QF29XD"_s), u"K7QF-29XD"_s);
    }

    void readsACodeAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");

        QTest::newRow("as shown") << u"K7QF-29XD"_s << u"K7QF29XD"_s;
        QTest::newRow("small") << u"k7qf29xd"_s << u"K7QF29XD"_s;
        QTest::newRow("spaces") << u" k7qf 29 xd\n"_s << u"K7QF29XD"_s;
        QTest::newRow("letters for digits") << u"OoIi-LlZZ"_s << u"001111ZZ"_s;
        QTest::newRow("too short") << u"K7QF-29X"_s << QString();
        QTest::newRow("too long") << u"K7QF-29XDD"_s << QString();
        QTest::newRow("a letter that is none") << u"K7QF-29XU"_s << QString();
        QTest::newRow("another script") << u"K7QF-29X\u00c4"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void readsACodeAsItIsTyped()
    {
        QFETCH(QString, typed);
        QTEST(joinCodeIn(typed), "code");
    }

    void aLinkHoldsAnInvitation_data()
    {
        QTest::addColumn<Invitation>("invitation");
        QTest::addColumn<QString>("link");

        QTest::newRow("pinned")
            << Invitation{u"192.168.1.20"_s, 7420, u"K7QF29XD"_s, fingerprint, true}
            << u"warroom://192.168.1.20:7420/K7QF29XD?pin=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"_s;
        QTest::newRow("in the clear") << Invitation{u"10.0.0.1"_s, 80, u"00000000"_s, {}, false}
                                      << u"warroom://10.0.0.1:80/00000000?tls=off"_s;
        QTest::newRow("vouched for")
            << Invitation{u"draft.example.org"_s, 443, u"ZZZZZZZZ"_s, {}, true}
            << u"warroom://draft.example.org:443/ZZZZZZZZ"_s;
        QTest::newRow("IPv6") << Invitation{u"fd00::1"_s, 7420, u"K7QF29XD"_s, {}, false}
                              << u"warroom://[fd00::1]:7420/K7QF29XD?tls=off"_s;
    }

    void aLinkHoldsAnInvitation()
    {
        QFETCH(Invitation, invitation);
        QFETCH(QString, link);
        QCOMPARE(linkOf(invitation), link);
        QCOMPARE(invitationIn(u"  "_s + link + u'\n').value(), invitation);
    }

    void saysWhatIsWrongWithALink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<InvitationFault>("fault");

        QTest::newRow("nothing") << QString() << InvitationFault::NoLink;
        QTest::newRow("a page") << u"https://example.org/K7QF29XD"_s << InvitationFault::NoLink;
        QTest::newRow("a code") << u"K7QF29XD"_s << InvitationFault::NoLink;
        QTest::newRow("no host") << u"warroom:///K7QF29XD"_s << InvitationFault::NoHost;
        QTest::newRow("no code") << u"warroom://10.0.0.1/"_s << InvitationFault::NoCode;
        QTest::newRow("half a code") << u"warroom://10.0.0.1/K7QF"_s << InvitationFault::NoCode;
        QTest::newRow("half a pin")
            << u"warroom://10.0.0.1/K7QF29XD?pin=47DEQpj8"_s << InvitationFault::WrongPin;
        QTest::newRow("no pin where one was")
            << u"warroom://10.0.0.1/K7QF29XD?pin="_s << InvitationFault::WrongPin;
        QTest::newRow("a pin in the clear")
            << linkOf({u"10.0.0.1"_s, 1, u"K7QF29XD"_s, fingerprint}) + u"&tls=off"_s
            << InvitationFault::WrongPin;
    }

    void saysWhatIsWrongWithALink()
    {
        QFETCH(QString, text);
        const auto read = invitationIn(text);
        QVERIFY(!read);
        QTEST(read.error(), "fault");
    }

    void takesAnAddressAndACode()
    {
        const Invitation plain = typedInvitation(u" 192.168.1.20 "_s, u"k7qf-29xd"_s).value();
        QCOMPARE(plain, (Invitation{u"192.168.1.20"_s, usualPort, u"K7QF29XD"_s, {}, true}));
        QCOMPARE(typedInvitation(u"host.local:8000"_s, u"k7qf29xd"_s).value().port, 8000);
        QCOMPARE(typedInvitation(u"[fd00::1]:8000"_s, u"k7qf29xd"_s).value().host, u"fd00::1"_s);
        QCOMPARE(typedInvitation(u"host.local"_s, u"k7qf"_s).error(), InvitationFault::NoCode);
        for (const QString &address : {QString(), u"a b"_s, u"host:port"_s, u"host/path"_s,
                                       u"me@host"_s, u"host?x"_s, u"host:70000"_s})
            QCOMPARE(typedInvitation(address, u"k7qf29xd"_s).error(), InvitationFault::NoHost);
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
