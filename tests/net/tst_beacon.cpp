// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/beacon.h"
#include "support/fake_clock.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::test;

namespace {

/// A place on this computer alone, with a port that is free.
BeaconPlace ownPlace()
{
    QUdpSocket free;
    if (!free.bind(QHostAddress::LocalHost))
        qFatal("no port");
    return {QHostAddress(QHostAddress::LocalHost), free.localPort()};
}

bool canMulticast()
{
    const auto all = QNetworkInterface::allInterfaces();
    return std::any_of(all.begin(), all.end(), [](const QNetworkInterface &each) {
        const auto flags = each.flags();
        const auto entries = each.addressEntries();
        return flags.testFlag(QNetworkInterface::IsRunning)
            && flags.testFlag(QNetworkInterface::CanMulticast)
            && std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry &entry) {
                   return entry.ip().protocol() == QAbstractSocket::IPv4Protocol;
               });
    });
}

const NearbyRoom room{u"Tuesday league"_s, u"127.0.0.1"_s, 7420, true};

QByteArray beaconOf(int version, const QByteArray &name, int port, bool tls)
{
    return "{\"warroom\":" + QByteArray::number(version) + ",\"name\":\"" + name
        + "\",\"port\":" + QByteArray::number(port) + ",\"tls\":" + (tls ? "true" : "false") + '}';
}

void say(const BeaconPlace &place, const QByteArray &datagram)
{
    QUdpSocket socket;
    QCOMPARE(socket.writeDatagram(datagram, place.address, place.port), datagram.size());
}

} // namespace

class TestBeacon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsHeardOfWithItsAddress()
    {
        const BeaconPlace place = ownPlace();
        FakeClock clock;
        BeaconListener listener(place, clock.source());
        QVERIFY(listener.isListening());
        NearbyRoom said = room;
        said.address = u"somewhere else"_s; // whatever it says, where it came from counts
        const Beacon beacon(said, place);
        QTRY_COMPARE(listener.rooms(), QList<NearbyRoom>{room});
    }

    /// A bug: every datagram to the group was refused by the system, and none was ever heard.
    void aRoomIsHeardOfInTheGroup()
    {
        if (!canMulticast())
            QSKIP("no interface of this machine can multicast");
        BeaconPlace group = ownPlace();
        group.address = BeaconPlace().address;
        FakeClock clock;
        BeaconListener listener(group, clock.source());
        const Beacon beacon(room, group);
        QTRY_VERIFY(!listener.rooms().isEmpty());
        QCOMPARE(listener.rooms().first().name, room.name);
    }

    void severalListenOnOneComputer()
    {
        const BeaconPlace place = ownPlace();
        FakeClock clock;
        const BeaconListener one(place, clock.source());
        const BeaconListener other(place, clock.source());
        QVERIFY(one.isListening() && other.isListening());
    }

    void whoIsSilentIsForgotten()
    {
        const BeaconPlace place = ownPlace();
        FakeClock clock;
        BeaconListener listener(place, clock.source());
        QSignalSpy changed(&listener, &BeaconListener::changed);
        say(place, beaconOf(1, "A", 7420, false));
        QTRY_COMPARE(listener.rooms().size(), 1);
        QVERIFY(!listener.rooms().first().isEncrypted);
        clock.advance(Milliseconds(7'001));
        QTRY_VERIFY(listener.rooms().isEmpty());
        QCOMPARE(changed.size(), 2);
    }

    void nonsenseIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("another version") << beaconOf(2, "A", 7421, true);
        QTest::newRow("no port") << QByteArray("{\"warroom\":1,\"name\":\"A\",\"tls\":true}");
        QTest::newRow("port 0") << beaconOf(1, "A", 0, true);
        QTest::newRow("a port too large") << beaconOf(1, "A", 65'536, true);
        QTest::newRow("too long") << beaconOf(1, QByteArray(600, 'x'), 7421, true);
    }

    void nonsenseIsPassedOver()
    {
        QFETCH(const QByteArray, datagram);
        const BeaconPlace place = ownPlace();
        FakeClock clock;
        BeaconListener listener(place, clock.source());
        say(place, datagram);
        say(place, beaconOf(1, "sound", 7420, true));
        QTRY_VERIFY(!listener.rooms().isEmpty());
        QCOMPARE(listener.rooms().size(), 1);
        QCOMPARE(listener.rooms().first().name, u"sound"_s);
    }

    void aNameCannotDisguiseItself()
    {
        const BeaconPlace place = ownPlace();
        FakeClock clock;
        BeaconListener listener(place, clock.source());
        say(place, beaconOf(1, "a\\u0000\\u202eb\\nc", 7420, true));
        QTRY_COMPARE(listener.rooms().size(), 1);
        QCOMPARE(listener.rooms().first().name, u"abc"_s);
    }

    void aFloodOfRoomsIsBounded()
    {
        const BeaconPlace place = ownPlace();
        FakeClock clock;
        BeaconListener listener(place, clock.source());
        for (int port = 1; port <= 100; ++port)
            say(place, beaconOf(1, "A", port, true));
        QTRY_COMPARE(listener.rooms().size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestBeacon)
#include "tst_beacon.moc"
