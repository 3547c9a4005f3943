// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/mdns_record.h"
#include "net/nearby_rooms.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

MdnsRecord sound()
{
    return {"Tuesday league", QHostAddress(u"192.168.1.20"_s), 7420, {"txtvers=1", "tls=1"}, false};
}

NearbyRoom at(const QString &name, const QString &address, quint16 port = 7420)
{
    return {name, address, port, true};
}

} // namespace

/// Rooms nearby as they are put together, and what is passed over of what is heard.
class TestNearbyRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsARoom()
    {
        QCOMPARE(roomIn(sound()), at(u"Tuesday league"_s, u"192.168.1.20"_s));
        MdnsRecord clear = sound();
        clear.txt = {"txtvers=1", "tls=0"};
        QVERIFY(!roomIn(clear)->isEncrypted);
        clear.txt = {"txtvers=1"};
        QVERIFY(roomIn(clear)->isEncrypted); // nobody speaks in the clear who did not say so
    }

    void aNameCannotDisguiseItself()
    {
        MdnsRecord record = sound();
        record.name = "a\xE2\x80\xAE"
                      "b\nc\xFF";
        QCOMPARE(roomIn(record)->name, u"abc\ufffd"_s);
        record.name = QByteArray(500, 'x');
        QCOMPARE(roomIn(record)->name.size(), 80);
    }

    void nonsenseIsPassedOver_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::addColumn<QByteArray>("version");
        const QByteArray first("txtvers=1");
        QTest::newRow("port 0") << u"192.168.1.20"_s << 0 << first;
        QTest::newRow("no version") << u"192.168.1.20"_s << 7420 << QByteArray();
        QTest::newRow("another version") << u"192.168.1.20"_s << 7420 << QByteArray("txtvers=2");
        QTest::newRow("this computer") << u"127.0.0.1"_s << 7420 << first;
        QTest::newRow("this computer by IPv6") << u"::1"_s << 7420 << first;
        QTest::newRow("a group") << u"239.255.77.82"_s << 7420 << first;
        QTest::newRow("everybody") << u"255.255.255.255"_s << 7420 << first;
        QTest::newRow("nobody") << u"0.0.0.0"_s << 7420 << first;
        QTest::newRow("a link without a name") << u"fe80::1"_s << 7420 << first;
    }

    void nonsenseIsPassedOver()
    {
        QFETCH(const QString, address);
        QFETCH(const int, port);
        QFETCH(const QByteArray, version);
        QVERIFY(
            !roomIn({"A", QHostAddress(address), static_cast<quint16>(port), {version}, false}));
    }

    void heardBothWaysIsOneRow()
    {
        const QList<NearbyRoom> beacons{at(u"b"_s, u"192.168.1.20"_s),
                                        at(u"C"_s, u"192.168.1.21"_s)};
        const QString six = u"2001:db8::20"_s;
        const QList<MdnsRoom> mdns{
            // heard by another address first, and by another name
            {at(u"b #2"_s, six), {six, u"192.168.1.20"_s}},
            {at(u"another port"_s, u"192.168.1.21"_s, 7421), {u"192.168.1.21"_s}},
            {at(u"D"_s, u"192.168.1.22"_s), {u"192.168.1.22"_s}},
        };
        QCOMPARE(oneRowEach(beacons, mdns),
                 (QList<NearbyRoom>{at(u"another port"_s, u"192.168.1.21"_s, 7421), beacons.at(0),
                                    beacons.at(1), at(u"D"_s, u"192.168.1.22"_s)}));
    }

    void thereAreNoMoreThanAnybodyLooksAt()
    {
        QList<MdnsRoom> mdns;
        for (quint16 port = 1; port <= 100; ++port)
            mdns.append({at(u"A"_s, u"192.168.1.22"_s, port), {u"192.168.1.22"_s}});
        QCOMPARE(oneRowEach({}, mdns).size(), 64);
    }
};

QTEST_GUILESS_MAIN(TestNearbyRooms)
#include "tst_nearby_rooms.moc"
