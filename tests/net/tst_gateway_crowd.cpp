// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/served_draft.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::ServedDraft;
using warroom::test::WireClient;

namespace {

constexpr int wanted = 10'000;
constexpr int keptFree = 1'500; ///< descriptors, for everything else

/// As many as this machine lets one process have, and what of them silent sockets may take.
int raisedLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 500'000);
    setrlimit(RLIMIT_NOFILE, &limit);
    return std::min(wanted, static_cast<int>(limit.rlim_cur) - keptFree);
}

/// Those who connect and say nothing; gone with it.
class SilentCrowd {
public:
    SilentCrowd(int port, int count)
    {
        m_process.start(QStringLiteral(WARROOM_BIN_DIR) + u"/../tests/silent_crowd"_s,
                        {QString::number(port), QString::number(count)});
    }
    ~SilentCrowd()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    /// How many are connected; waits until all are.
    int size()
    {
        (void)QTest::qWaitFor([this] { return m_process.canReadLine(); }, 60'000);
        return m_process.readLine().trimmed().toInt();
    }

private:
    QProcess m_process;
};

} // namespace

/// Ten thousand who say nothing, and one who wants in.
class TestGatewayCrowd : public QObject {
    Q_OBJECT

private:
    /// Milliseconds until somebody who means well has his welcome; -1: he has none.
    static qint64 timeToWelcome(const ServedDraft &served)
    {
        QElapsedTimer took;
        took.start();
        WireClient ana(served, served.token(u"ana"_s, TokenRole::Drafter, u"A"));
        return ana.next(u"welcome"_s).isEmpty() ? -1 : took.elapsed();
    }

private Q_SLOTS:
    void keepsNobodyOut()
    {
        const int silent = raisedLimit();
        if (silent < 500)
            QSKIP("this machine lets a process have too few descriptors");
        GatewayOptions options;
        options.headTime = Milliseconds(120'000); // all of them are there at once
        const ServedDraft served(options);
        const qint64 alone = timeToWelcome(served);
        QVERIFY(alone >= 0);
        SilentCrowd crowd(served.gateway().port(), silent);
        QCOMPARE(crowd.size(), silent);
        QTRY_VERIFY_WITH_TIMEOUT(served.metric("warroom_gateway_accepted_total") >= silent, 60'000);
        std::vector<qint64> times;
        for (int i = 0; i < 20; ++i) {
            times.push_back(timeToWelcome(served));
            QVERIFY(times.back() >= 0 && times.back() < 2'000);
        }
        std::sort(times.begin(), times.end());
        qInfo("%d silent sockets: a welcome takes %lld ms (median), %lld ms (longest); without "
              "them %lld ms",
              silent, times.at(times.size() / 2), times.back(), alone);
    }
};

// As warroomd does: glib's loop asks all of them each time.
int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    TestGatewayCrowd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gateway_crowd.moc"
