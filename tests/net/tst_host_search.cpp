// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/host_search.h"
#include "net/remote_client.h"
#include "net/rough_wire.h"
#include "net/served_draft.h"
#include "net/tls_identity.h"
#include "session/draft_library.h"
#include "session/library_host.h"

#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::test;

namespace {

/// A key and a certificate of their own, made anew.
GatewayOptions encrypted()
{
    GatewayOptions options;
    const QTemporaryDir folder;
    options.tls = std::make_shared<const TlsIdentity>(
        ownTlsIdentity(folder.path(), {u"127.0.0.1"_s}, realNow()).value());
    return options;
}

/// A place on this computer alone, with a port that is free.
BeaconPlace ownPlace()
{
    QUdpSocket free;
    if (!free.bind(QHostAddress::LocalHost))
        qFatal("no port");
    return {QHostAddress(QHostAddress::LocalHost), free.localPort()};
}

/// A host, the way a guest first knew to it, and the guest.
struct Evening {
    GatewayOptions options = encrypted();
    ServedDraft host{options};
    RoughWire oldWay{host.gateway().port()};
    BeaconPlace place = ownPlace();
    RemoteClient guest;

    explicit Evening(bool isPinned = true)
        : guest({oldWay.through(host.socketUrl()), host.token(u"ana"_s, TokenRole::Drafter, u"A"),
                 isPinned ? fingerprintOf(options.tls->chain.first()) : QString()},
                nullptr, realNow)
    {
        new HostSearch(guest, place, realNow);
    }

    Connection connection() const { return guest.connectionState().connection; }
    /// The old way leads nowhere from now on.
    void leave()
    {
        oldWay.leadTo(9);
        oldWay.cut();
    }
    /// In the log, so that others may offer themselves.
    void sayWhoHosts() const
    {
        const QString key = fingerprintOf(options.tls->chain.first());
        host.library().setOwnKey(key);
        LibraryHost &rooms = host.library().host();
        QMetaObject::invokeMethod(&rooms, [&rooms, key, draft = guest.draft()] {
            rooms.submit(draft, {u"local"_s, Role::Commissioner, {}}, QUuid::createUuid(),
                         commands::OfferToHost{key, QString(43, u'h'), {}});
        });
    }
    std::unique_ptr<Beacon> say(quint16 port, bool isEncrypted = true) const
    {
        return std::make_unique<Beacon>(NearbyRoom{u"Tuesday league"_s, {}, port, isEncrypted},
                                        place);
    }
};

/// How many \a impostor has told that it does not believe their tokens: nobody may have shown one.
double tokensShownTo(const ServedDraft &impostor)
{
    double shown = 0;
    for (const QByteArray code : {"unknown_key", "bad_signature"})
        shown +=
            impostor.metric("warroom_gateway_refusals_total{code=\"" + code + "\",status=\"401\"}");
    return shown;
}

} // namespace

/// A host that moved is found where it is heard, and nobody else is.
class TestHostSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHostThatMovedIsFoundByItsKey()
    {
        Evening evening;
        QTRY_COMPARE(evening.connection(), Connection::Live);
        QSignalSpy moved(&evening.guest, &RemoteClient::moved);
        evening.leave();
        evening.guest.submit(commands::MakePick{TeamId(u"A"_s), PlayerId(u"p1"_s), {}, {}});
        const quint16 port = evening.host.gateway().port();
        const auto beacon = evening.say(port);
        QTRY_COMPARE_WITH_TIMEOUT(moved.size(), 1, 20'000);
        QCOMPARE(moved.first().first().toUrl().port(), port);
        QTRY_COMPARE(evening.guest.state().picksMade(), 1); // what was said meanwhile, once
    }

    void anotherKeyIsNeverAccepted()
    {
        Evening evening;
        QTRY_COMPARE(evening.connection(), Connection::Live);
        const ServedDraft impostor(encrypted());
        const RoughWire toImpostor(impostor.gateway().port());
        QSignalSpy moved(&evening.guest, &RemoteClient::moved);
        QSignalSpy failed(&evening.guest, &RoomClient::failed);
        evening.leave();
        const auto lie = evening.say(toImpostor.port());
        QTRY_VERIFY_WITH_TIMEOUT(toImpostor.connections() > 0, 20'000); // asked for its key
        const auto truth = evening.say(evening.host.gateway().port());
        QTRY_COMPARE_WITH_TIMEOUT(evening.connection(), Connection::Live, 20'000);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().first().toUrl().port(), evening.host.gateway().port());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(tokensShownTo(impostor), 0.0);
    }

    void whoeverAnswersWithAnotherKeyElsewhereIsAsGoodAsNobody()
    {
        Evening evening;
        QTRY_COMPARE(evening.connection(), Connection::Live);
        const ServedDraft impostor(encrypted());
        evening.leave();
        QTRY_COMPARE(evening.connection(), Connection::Waiting);
        QSignalSpy failed(&evening.guest, &RoomClient::failed);
        evening.guest.tryAt(u"127.0.0.1"_s, impostor.gateway().port());
        QCOMPARE(evening.guest.place().port(), impostor.gateway().port());
        QTRY_COMPARE(evening.guest.place().port(), evening.oldWay.port());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(tokensShownTo(impostor), 0.0);
        evening.oldWay.leadTo(evening.host.gateway().port());
        QTRY_COMPARE_WITH_TIMEOUT(evening.connection(), Connection::Live, 20'000);
    }

    /// A computer that stands by may have the port of a host that is gone, on the same machine or
    /// behind the same address.
    void anotherComputerOfTheRoomInTheHostsPlaceIsNoHardStop()
    {
        Evening evening;
        QTRY_COMPARE(evening.connection(), Connection::Live);
        const GatewayOptions options = encrypted();
        const ServedDraft another(options);
        const QString key = fingerprintOf(options.tls->chain.first());
        evening.sayWhoHosts();
        QTRY_VERIFY(!evening.guest.state().company.succession.host.isEmpty());
        evening.guest.submit(commands::OfferToHost{key, QString(43, u'a'), {}});
        QTRY_VERIFY(evening.guest.state().company.succession.offer(key));
        QSignalSpy failed(&evening.guest, &RoomClient::failed);
        const int before = evening.oldWay.connections();
        evening.oldWay.leadTo(another.gateway().port());
        evening.oldWay.cut();
        QTRY_VERIFY_WITH_TIMEOUT(evening.oldWay.connections() > before + 1, 20'000);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(tokensShownTo(another), 0.0);
        evening.oldWay.leadTo(evening.host.gateway().port());
        QTRY_COMPARE_WITH_TIMEOUT(evening.connection(), Connection::Live, 20'000);
    }

    void anotherKeyInTheHostsPlaceIsAHardStop()
    {
        Evening evening;
        QTRY_COMPARE(evening.connection(), Connection::Live);
        const ServedDraft impostor(encrypted());
        evening.oldWay.leadTo(impostor.gateway().port());
        evening.oldWay.cut();
        QTRY_COMPARE_WITH_TIMEOUT(evening.connection(), Connection::Refused, 20'000);
        QCOMPARE(tokensShownTo(impostor), 0.0);
    }

    void withoutAKnownKeyNobodyIsLookedFor()
    {
        ServedDraft host;
        RoughWire way(host.gateway().port());
        RemoteClient guest(
            {way.through(host.socketUrl()), host.token(u"ana"_s, TokenRole::Drafter, u"A"), {}},
            nullptr, realNow);
        QTRY_COMPARE(guest.connectionState().connection, Connection::Live);
        way.leadTo(9);
        way.cut();
        QTRY_COMPARE(guest.connectionState().connection, Connection::Waiting);
        const QUrl before = guest.place();
        guest.tryAt(u"127.0.0.1"_s, host.gateway().port());
        QCOMPARE(guest.place(), before);
    }

    void whoIsConnectedStays()
    {
        Evening evening;
        QTRY_COMPARE(evening.connection(), Connection::Live);
        evening.guest.tryAt(u"127.0.0.1"_s, evening.host.gateway().port());
        QCOMPARE(evening.guest.place().port(), evening.oldWay.port());
        QCOMPARE(evening.connection(), Connection::Live);
    }
};

QTEST_GUILESS_MAIN(TestHostSearch)
#include "tst_host_search.moc"
