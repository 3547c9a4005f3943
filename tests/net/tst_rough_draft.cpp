// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/remote_client.h"
#include "net/rough_wire.h"
#include "net/served_draft.h"
#include "session/stand_in.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::RoughWire;
using warroom::test::ServedDraft;

namespace {

constexpr int bots = 20;
constexpr int patienceMs = 120'000;

QString teams()
{
    QStringList names;
    for (int i = 1; i <= bots; ++i)
        names.append(u"T%1"_s.arg(i));
    return names.join(u' ');
}

GatewayOptions withQuickHeartbeats()
{
    GatewayOptions options;
    options.pingEvery = Milliseconds(1'000);
    options.mostWaitingPerAddress = 2 * bots; // they all come from one
    return options;
}

/// One who drafts for a team at the end of a bad wire, at a machine whose clock is wrong.
struct Bot {
    Bot(const ServedDraft &served, int number, int leastMs, int mostMs)
        : wire(served.gateway().port(), static_cast<std::uint32_t>(number)),
          error(Milliseconds((number - bots / 2) * 37'000)),
          client({wire.through(served.socketUrl()), tokenOf(served, number), {}}, nullptr,
                 [wrong = error] { return test::realNow() + wrong; })
    {
        wire.delay(Milliseconds(leastMs), Milliseconds(mostMs));
    }
    static QByteArray tokenOf(const ServedDraft &served, int number)
    {
        return served.token(u"bot%1"_s.arg(number), TokenRole::Drafter, u"T%1"_s.arg(number));
    }
    /// By how much the clock it shows differs from the host's.
    Milliseconds skew() const { return std::chrono::abs(client.hostNow() - test::realNow()); }
    bool isDone(int log) const
    {
        return client.state().status == DraftStatus::Completed && client.history().size() == log
            && client.connectionState().connection == Connection::Live;
    }

    RoughWire wire;
    Milliseconds error;
    RemoteClient client;
    StandIn standIn{client};
};

} // namespace

/// Twenty who draft through wires with 300 ± 200 ms each way, cut now and then.
class TestRoughDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyEndsWithTheHostsLogAndClock_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::addColumn<int>("leastMs");
        QTest::addColumn<int>("mostMs");
        QTest::addColumn<int>("cutEvery");
        // Picks follow each other, so that each takes twice the way: the long draft goes over ways
        // an eighth as long.
        QTest::newRow("200 picks") << 10 << 12 << 63 << 9;
        QTest::newRow("20 picks in full") << 1 << 100 << 500 << 7;
    }
    void everybodyEndsWithTheHostsLogAndClock()
    {
        QFETCH(const int, rounds);
        QFETCH(const int, leastMs);
        QFETCH(const int, mostMs);
        QFETCH(const int, cutEvery);
        const ServedDraft served(withQuickHeartbeats(), test::draftOf(teams(), rounds, u"snake"));
        std::vector<std::unique_ptr<Bot>> all;
        for (int i = 1; i <= bots; ++i)
            all.push_back(std::make_unique<Bot>(served, i, leastMs, mostMs));
        QElapsedTimer took;
        took.start();
        // Whoever saw so many picks is cut off a little later, in the middle of a frame.
        int picks = 0;
        const auto cutSomebody = [&] {
            const int made = all.front()->client.state().picksMade();
            if (made == picks)
                return;
            picks = made;
            if (made % cutEvery == 0)
                all.at(static_cast<std::size_t>(made * 7 % bots))->wire.cutAfter(made * 13 % 900);
        };
        QObject::connect(&all.front()->client, &RoomClient::recorded, this, cutSomebody);

        QVERIFY(QTest::qWaitFor(
            [&] { return all.back()->client.state().status == DraftStatus::Completed; },
            patienceMs));
        const qint64 drafted = took.elapsed();
        const auto log = served.log();
        const auto isOver = [&] {
            return std::all_of(all.begin(), all.end(), [&](const auto &each) {
                return each->isDone(static_cast<int>(log.size()));
            });
        };
        QVERIFY(QTest::qWaitFor(isOver, patienceMs));
        int cuts = 0;
        Milliseconds skew{0};
        for (const auto &each : all) {
            QCOMPARE(each->client.state().picksMade(), bots * rounds);
            QCOMPARE(each->client.hostHash(), log.back().hash);
            cuts += each->wire.cuts();
            skew = std::max(skew, each->skew());
        }
        qInfo("%d picks in %lld ms, %d cuts, clocks differ by %lld ms at most", bots * rounds,
              drafted, cuts, static_cast<long long>(skew.count()));
        QVERIFY(cuts >= rounds);
        for (const auto &each : all)
            QTRY_VERIFY_WITH_TIMEOUT(each->skew() <= Milliseconds(100), 15'000);
    }
};

QTEST_GUILESS_MAIN(TestRoughDraft)
#include "tst_rough_draft.moc"
