// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/evening.h"

#include <QLoggingCategory>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::Evening;
using warroom::test::EveningCounts;
using warroom::test::VirtualTime;

namespace {

VirtualTime *virtualTime = nullptr;

constexpr std::uint32_t inFile = 16; ///< every so many evenings
constexpr std::uint32_t atOnce = 100;

} // namespace

/// Evenings on virtual time with everything that happens to people, computers and wires.
/// WARROOM_EVENINGS says how many; a failure names the seed that WARROOM_EVENING_SEED takes: then
/// that evening is played and no other.
class TestSimulatedEvenings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QHashSeed::setDeterministicGlobalSeed();                // the same seed is the same evening
        QLoggingCategory::setFilterRules(u"warroom.*=false"_s); // full disks are said often
    }

    void nothingIsLostAndNothingHappensTwice_data()
    {
        QTest::addColumn<std::uint32_t>("first");
        QTest::addColumn<std::uint32_t>("last");
        if (qEnvironmentVariableIsSet("WARROOM_EVENING_SEED")) {
            const std::uint32_t seed = qEnvironmentVariable("WARROOM_EVENING_SEED").toUInt();
            QTest::addRow("%u", seed) << seed << seed;
            return;
        }
        // By the hundred: QtTest ends a row that takes too long.
        const std::uint32_t all =
            std::max(1U, qEnvironmentVariable("WARROOM_EVENINGS", u"1000"_s).toUInt());
        for (std::uint32_t first = 1; first <= all; first += atOnce) {
            const std::uint32_t last = std::min(all, first + atOnce - 1);
            QTest::addRow("%u to %u", first, last) << first << last;
        }
    }
    void nothingIsLostAndNothingHappensTwice()
    {
        QFETCH(const std::uint32_t, first);
        QFETCH(const std::uint32_t, last);
        for (std::uint32_t seed = first; seed <= last; ++seed) {
            Evening evening(*virtualTime, seed,
                            seed % inFile == 0 ? test::eveningInFile : test::eveningInMemory);
            const QString broken = evening.play();
            if (!broken.isEmpty()) // a message of QtTest has no room for the whole story
                std::fputs(qPrintable(broken + u'\n'), stderr);
            QVERIFY2(
                broken.isEmpty(),
                qPrintable(u"WARROOM_EVENING_SEED=%1: "_s.arg(seed) + broken.section(u'\n', -1)));
            add(evening.counts());
        }
    }

    /// Or it would say nothing that all is well.
    void everythingHappenedOftenEnough()
    {
        qInfo("%d evenings: %d events, %d acknowledged, host killed %d times, guests %d, %d cuts, "
              "%d expiries, %d shut out, %d sales, %d trades, %d corrections, %d undone, "
              "%d hand-overs, %d takeovers, %d events set aside, %d returns, %d fenced, %d parted",
              m_evenings, m_all.events, m_all.acknowledged, m_all.kills, m_all.guestKills,
              m_all.cuts, m_all.expiries, m_all.shutOut, m_all.sales, m_all.trades,
              m_all.corrections, m_all.undone, m_all.handOvers, m_all.takeovers, m_all.setAside,
              m_all.returns, m_all.fenced, m_all.parted);
        if (m_evenings < 100)
            QSKIP("too few evenings to say");
        QVERIFY(m_all.kills >= m_evenings);
        QVERIFY(m_all.guestKills >= m_evenings / 2);
        QVERIFY(m_all.cuts >= m_evenings);
        QVERIFY(m_all.acknowledged >= m_evenings);
        QVERIFY(m_all.expiries >= m_evenings / 4);
        QVERIFY(m_all.shutOut >= m_evenings / 4);
        QVERIFY(m_all.sales >= m_evenings);
        QVERIFY(m_all.trades >= m_evenings / 8);
        QVERIFY(m_all.corrections >= m_evenings / 4);
        QVERIFY(m_all.undone >= m_evenings / 8);
        QVERIFY(m_all.handOvers >= m_evenings / 16);
        QVERIFY(m_all.takeovers >= m_evenings / 2);
        QVERIFY(m_all.setAside >= m_evenings / 8);
        QVERIFY(m_all.returns >= m_evenings / 2);
        QVERIFY(m_all.fenced >= m_evenings / 16);
        QVERIFY(m_all.parted >= m_evenings / 32);
    }

private:
    void add(const EveningCounts &counts)
    {
        ++m_evenings;
        m_all.events += counts.events;
        m_all.kills += counts.kills;
        m_all.guestKills += counts.guestKills;
        m_all.cuts += counts.cuts;
        m_all.acknowledged += counts.acknowledged;
        m_all.expiries += counts.expiries;
        m_all.shutOut += counts.shutOut;
        m_all.sales += counts.sales;
        m_all.trades += counts.trades;
        m_all.corrections += counts.corrections;
        m_all.undone += counts.undone;
        m_all.handOvers += counts.handOvers;
        m_all.takeovers += counts.takeovers;
        m_all.setAside += counts.setAside;
        m_all.returns += counts.returns;
        m_all.fenced += counts.fenced;
        m_all.parted += counts.parted;
    }
    int m_evenings = 0;
    EveningCounts m_all;
};

int main(int argc, char *argv[])
{
    virtualTime = new VirtualTime; // the application's from now on
    QCoreApplication::setEventDispatcher(virtualTime);
    QCoreApplication app(argc, argv);
    TestSimulatedEvenings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulated_evenings.moc"
