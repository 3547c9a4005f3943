// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/nearby_rooms.h"
#include "net/private_avahi.h"
#include "net/room_hosting.h"
#include "session/draft_library.h"
#include "store/sqlite_event_store.h"
#include "support/fake_clock.h"
#include "support/small_draft.h"

#include <avahi-client/publish.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::test;

namespace {

constexpr int patienceMs = 30'000;

NearbyRoom room(const QString &name, quint16 port = 7420, bool isEncrypted = true)
{
    return {name, u"127.0.0.1"_s, port, isEncrypted};
}

QStringList namesIn(const MdnsBrowser &browser)
{
    QStringList names;
    for (const MdnsRoom &heard : browser.rooms())
        names << heard.room.name;
    return names;
}

bool hears(const MdnsBrowser &browser, const QStringList &names)
{
    return QTest::qWaitFor([&] { return namesIn(browser) == names; }, patienceMs);
}

/// A place for beacons on this computer alone, with a port that is free.
BeaconPlace ownPlace()
{
    QUdpSocket free;
    if (!free.bind(QHostAddress::LocalHost))
        qFatal("no port");
    return {QHostAddress(QHostAddress::LocalHost), free.localPort()};
}

/// Somebody who announces far more rooms than there are in any house.
class Flood : public AvahiUse {
public:
    void begin(AvahiClient *client) override
    {
        for (int group = 0; group < 4; ++group) {
            AvahiEntryGroup *entries = avahi_entry_group_new(
                client, [](AvahiEntryGroup *, AvahiEntryGroupState, void *) {}, nullptr);
            for (int i = 0; i < 25; ++i) {
                const QByteArray name = "room " + QByteArray::number(group * 25 + i);
                avahi_entry_group_add_service(entries, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, {},
                                              name.constData(), mdnsRoomType, nullptr, nullptr,
                                              7420, "txtvers=1", nullptr);
            }
            avahi_entry_group_commit(entries);
        }
    }
    void end() override { }
};

} // namespace

/// Rooms nearby by multicast DNS, with Avahi's own daemon.
class TestMdns : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PrivateAvahi> m_avahi;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString obstacle = PrivateAvahi::obstacle(); !obstacle.isEmpty())
            QSKIP(qPrintable(u"no Avahi of its own: "_s + obstacle));
        m_avahi = std::make_unique<PrivateAvahi>();
        QVERIFY(m_avahi->startBus());
    }

    void init() { QVERIFY(m_avahi->start()); }

    void cleanup()
    {
        if (m_avahi)
            m_avahi->stop();
        QThreadPool::globalInstance()->waitForDone();
    }

    void aRoomIsHeardWithItsAddress_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("heard");
        QTest::addColumn<bool>("isEncrypted");
        const QString sixty = QString(60, u'x');
        QTest::newRow("encrypted") << u"Tuesday league"_s << u"Tuesday league"_s << true;
        QTest::newRow("in the clear") << u"Jörg’s draft"_s << u"Jörg’s draft"_s << false;
        QTest::newRow("longer than a label") << sixty + u"äöü"_s << sixty + u"ä"_s << true;
        QTest::newRow("nothing to show") << u"\u202e\n"_s << u"Warroom"_s << true;
    }

    void aRoomIsHeardWithItsAddress()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, heard);
        QFETCH(const bool, isEncrypted);
        const MdnsBrowser browser;
        const MdnsAnnouncement said(room(name, 7425, isEncrypted));
        QVERIFY(hears(browser, {heard}));
        QCOMPARE(browser.rooms().first().room, room(heard, 7425, isEncrypted));
        QCOMPARE(browser.rooms().first().addresses, QStringList{u"127.0.0.1"_s});
    }

    void whoIsGoneIsForgotten()
    {
        const MdnsBrowser browser;
        auto said = std::make_unique<MdnsAnnouncement>(room(u"A"_s));
        QVERIFY(hears(browser, {u"A"_s}));
        said.reset();
        QVERIFY(hears(browser, {}));
    }

    void twoOfOneNameAreBothHeard()
    {
        const MdnsBrowser browser;
        const MdnsAnnouncement one(room(u"A"_s, 7425));
        QVERIFY(hears(browser, {u"A"_s}));
        const MdnsAnnouncement other(room(u"A"_s, 7426));
        QVERIFY(hears(browser, {u"A"_s, u"A #2"_s}));
        QCOMPARE(browser.rooms().last().room.port, 7426);
    }

    void aDaemonThatComesBackIsUsedAgain()
    {
        const MdnsBrowser browser;
        const MdnsAnnouncement said(room(u"A"_s));
        QVERIFY(hears(browser, {u"A"_s}));
        m_avahi->stop();
        QVERIFY(hears(browser, {}));
        QVERIFY(m_avahi->start());
        QVERIFY(hears(browser, {u"A"_s}));
    }

    void aBusThatComesBackIsUsedAgain()
    {
        m_avahi->stop();
        m_avahi->stopBus();
        const MdnsBrowser browser;
        const MdnsAnnouncement said(room(u"A"_s));
        QVERIFY(m_avahi->startBus());
        QVERIFY(m_avahi->start());
        QVERIFY(hears(browser, {u"A"_s}));
        m_avahi->stopBus();
        QVERIFY(hears(browser, {}));
        m_avahi->stop();
        QVERIFY(m_avahi->startBus());
        QVERIFY(m_avahi->start());
        QVERIFY(hears(browser, {u"A"_s}));
    }

    void nobodyWaitsForADaemonThatHangs()
    {
        m_avahi->freeze();
        bool hasHung = false;
        for (int ms = 100; !hasHung && ms < patienceMs; ms *= 2) {
            QElapsedTimer timer;
            timer.start();
            auto browser = std::make_unique<MdnsBrowser>();
            auto said = std::make_unique<MdnsAnnouncement>(room(u"A"_s));
            QCOMPARE_LT(timer.elapsed(), 2'000); // an answer is waited for 25 seconds
            QTest::qWait(ms); // until both have asked: the pool says below whether they had
            timer.start();
            browser.reset();
            said.reset();
            QCOMPARE_LT(timer.elapsed(), 2'000);
            hasHung = !QThreadPool::globalInstance()->waitForDone(200);
        }
        m_avahi->thaw();
        QVERIFY(hasHung);
    }

    void aFloodOfRoomsIsBounded()
    {
        const AvahiLink flood(std::make_shared<Flood>());
        const MdnsBrowser browser;
        QTRY_COMPARE_WITH_TIMEOUT(browser.rooms().size(), 64, patienceMs);
    }

    void heardBothWaysIsOneRow()
    {
        FakeClock clock;
        const BeaconPlace place = ownPlace();
        const MdnsBrowser mdns;
        RoomBrowser rooms(clock.source(), place);
        qsizetype most = 0;
        connect(&rooms, &RoomBrowser::changed, this,
                [&] { most = std::max(most, rooms.rooms().size()); });
        const RoomAnnouncer said(room(u"A"_s), place);
        QVERIFY(hears(mdns, {u"A"_s}));
        QTRY_COMPARE(rooms.rooms(), QList<NearbyRoom>{room(u"A"_s)});
        m_avahi->stop();
        QVERIFY(hears(mdns, {}));
        QCOMPARE(rooms.rooms(), QList<NearbyRoom>{room(u"A"_s)}); // the beacon alone serves
        QCOMPARE(most, 1);
    }

    void withoutTheBeaconMulticastDnsAloneServes()
    {
        FakeClock clock;
        const RoomBrowser rooms(clock.source(), ownPlace());
        const MdnsAnnouncement said(room(u"A"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rooms.rooms(), QList<NearbyRoom>{room(u"A"_s)}, patienceMs);
    }

    void aHostThatTellsNothingIsNotAnnounced()
    {
        QTemporaryDir folder;
        const auto now = [] {
            return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
        };
        DraftLibrary library(
            [&](QString *error) -> std::unique_ptr<EventStore> {
                auto store = openSqliteStore({folder.filePath(u"l.warroom"_s)});
                if (!store)
                    *error = store.error().detail;
                return store ? std::move(*store) : nullptr;
            },
            now);
        RoomHosting hosting(library, folder.path(), now);
        QSignalSpy created(&library, &DraftLibrary::created);
        library.create(draftOf(u"A B", 2));
        QVERIFY(created.wait());
        HostingWish wish;
        wish.draft = draftOf(u"A B", 2).draft;
        wish.port = 0;
        hosting.start(wish);
        QTRY_COMPARE(hosting.state(), Hosting::State::On);
        const MdnsBrowser browser;
        const MdnsAnnouncement later(room(u"somebody else"_s));
        QVERIFY(hears(browser, {u"somebody else"_s}));
        wish.announcedAs = u"here"_s;
        hosting.start(wish);
        QVERIFY(hears(browser, {u"here"_s, u"somebody else"_s}));
        QCOMPARE(browser.rooms().first().room.port, hosting.port());
    }
};

QTEST_GUILESS_MAIN(TestMdns)
#include "tst_mdns.moc"
