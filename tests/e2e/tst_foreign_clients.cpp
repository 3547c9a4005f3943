// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/host_process.h"
#include "net/http_receiver.h"
#include "store/sqlite_event_store.h"
#include "store/stream_records.h"
#include "support/small_draft.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::HostProcess;

namespace {

constexpr int patience = 90'000;

/// The one Debian's packages are for, whatever else the path leads to.
QString debiansPython()
{
    return u"/usr/bin/python3"_s;
}

QString clientFile(const QString &name)
{
    return QStringLiteral(WARROOM_SOURCE_DIR) + u"/tests/e2e/clients/"_s + name;
}

/// The environment a client runs in. Its token does not stand in the list of programs.
QProcessEnvironment environmentWith(const QByteArray &token)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs"_s);
    environment.insert(u"TOKEN"_s, QString::fromLatin1(token));
    return environment;
}

std::unique_ptr<QProcess> started(const QString &program, const QStringList &arguments,
                                  const QByteArray &token = {})
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environmentWith(token));
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(program, arguments);
    return process;
}

bool canRun(const QString &program, const QStringList &arguments)
{
    const auto process = started(program, arguments);
    return process->waitForFinished(patience) && process->exitCode() == 0;
}

/// The Debian packages whose program is not here.
QStringList missingPackages()
{
    QStringList missing;
    if (!canRun(debiansPython(), {u"-c"_s, u"import websockets"_s}))
        missing << u"python3-websockets"_s;
    if (!canRun(u"node"_s, {u"-e"_s, u"require('ws')"_s}))
        missing << u"nodejs node-ws"_s;
    if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty())
        missing << u"chromium"_s;
    return missing;
}

QByteArray lastLine(QProcess &process)
{
    return process.readAllStandardOutput().trimmed().split('\n').last();
}

/// Serves the page that is a client, and takes what it reports.
class Pages {
public:
    Pages()
    {
        m_server.answer = [](const sample::ReceivedRequest &) { return 200; };
        m_server.content = [](const sample::ReceivedRequest &request) {
            const QString path = QString::fromLatin1(request.line.split(' ').at(1));
            QFile file(clientFile(path.section(u'/', -1)));
            const bool isThere = file.open(QIODevice::ReadOnly);
            return std::pair<QByteArray, QByteArray>(path.endsWith(u".mjs"_s) ? "text/javascript"
                                                                              : "text/html",
                                                     isThere ? file.readAll() : QByteArray());
        };
    }
    QString origin() const { return m_server.origin(); }
    /// What the page says about the draft at \a address; nothing yet: empty.
    QByteArray report() const
    {
        for (const sample::ReceivedRequest &request : m_server.requests) {
            if (request.line.startsWith("POST /report "))
                return request.body;
        }
        return {};
    }
    QString page(const HostProcess &host, const QByteArray &token) const
    {
        return u"%1/drafter.html#address=%2&token=%3"_s.arg(origin(), host.socketAddress(),
                                                            QString::fromLatin1(token));
    }

private:
    sample::HttpReceiver m_server;
};

/// Chromium without a window, in a profile of its own, that speaks to this machine alone.
class Browser {
public:
    Browser(const QString &page, const QString &fingerprint)
    {
        const QString key = fingerprint.section(u"//"_s, 1);
        m_process = started(u"chromium"_s,
                            {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                             u"--disable-quic"_s, u"--no-first-run"_s, u"--disable-sync"_s,
                             u"--disable-background-networking"_s, u"--disable-component-update"_s,
                             u"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"_s,
                             u"--ignore-certificate-errors-spki-list="_s + key,
                             u"--user-data-dir="_s + m_profile.path(), page});
    }
    ~Browser()
    {
        m_process->terminate();
        if (!m_process->waitForFinished(10'000))
            m_process->kill();
        m_process->waitForFinished();
        // What it started is still writing there when it has ended itself.
        (void)QTest::qWaitFor([this] { return QDir(m_profile.path()).removeRecursively(); },
                              10'000);
    }
    QByteArray said() { return m_process->readAllStandardOutput(); }

private:
    QTemporaryDir m_profile;
    std::unique_ptr<QProcess> m_process;
};

QList<int> numbersIn(const QJsonArray &array)
{
    QList<int> numbers;
    for (const QJsonValue &value : array)
        numbers.append(value.toInt());
    return numbers;
}

/// What the log of the host says everybody must have seen.
struct Truth {
    QList<int> sequences;
    QString hash;
    int picks = 0;
    int queues = 0; ///< nobody's business but one team's

    explicit Truth(const HostProcess &host)
    {
        const auto store = openSqliteStore({host.filePath(u"library.warroom"_s)}).value();
        const auto records = wholeStream(*store, host.draft()).value();
        for (const EventRecord &record : records) {
            sequences.append(static_cast<int>(sequences.size()) + 1);
            hash = QString::fromLatin1(record.hash.toHex());
            picks += record.type == u"PickMade"_s ? 1 : 0;
            queues += record.type == u"QueueChanged"_s ? 1 : 0;
        }
    }
};

/// In what \a report differs from \a truth; empty: in nothing.
QString differenceOf(const QByteArray &report, const Truth &truth, int withheld)
{
    const QJsonObject seen = QJsonDocument::fromJson(report).object();
    const bool isSame = numbersIn(seen.value("sequences"_L1).toArray()) == truth.sequences
        && seen.value("hash"_L1).toString() == truth.hash
        && seen.value("withheld"_L1).toInt() == withheld
        && seen.value("players"_L1).toInt() == truth.picks;
    return isSame ? QString() : QString::fromUtf8(report) + u" instead of "_s + truth.hash;
}

/// What a client is called with: its file, the host, the draft.
QStringList placeOf(const HostProcess &host, const QString &client)
{
    return {clientFile(client), host.address(), host.draft().text()};
}

/// The host's certificate without its key, as a guest would be handed it; empty: there is none.
QStringList certificateOf(const HostProcess &host)
{
    if (host.fingerprint().isEmpty())
        return {};
    const QString path = host.filePath(u"host.crt"_s);
    QFile file(path);
    const auto chain = QSslCertificate::fromPath(host.filePath(u"tls-identity.pem"_s));
    if (chain.isEmpty() || !file.open(QIODevice::WriteOnly)
        || file.write(chain.first().toPem()) < 0)
        qFatal("the certificate cannot be handed over");
    return {path};
}

} // namespace

/// Clients that are not Warroom's: each knows docs/gateway.md and nothing else.
class TestForeignClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList missing = missingPackages();
        const QString line = u"not installed: "_s + missing.join(u' ');
        if (!missing.isEmpty() && qEnvironmentVariable("CI") == u"true"_s)
            QFAIL(qPrintable(line));
        if (!missing.isEmpty())
            QSKIP(qPrintable(line));
    }

    void everybodyDraftsToTheSameEnd_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::newRow("in the clear") << u"off"_s;
        QTest::newRow("over TLS") << u"self"_s;
    }
    void everybodyDraftsToTheSameEnd()
    {
        QFETCH(const QString, tls);
        const Pages pages;
        HostProcess host(test::draftOf(u"A B C D", 10, u"snake"));
        host.start({u"--tls"_s, tls, u"--origin"_s, pages.origin()});
        const auto bot = host.join(host.token(u"ana"_s, {u"A"_s}));
        const auto python =
            started(debiansPython(), placeOf(host, u"drafter.py"_s) + certificateOf(host),
                    host.token(u"bob"_s, {u"B"_s}));
        const auto node = started(
            u"node"_s, placeOf(host, u"drafter_node.mjs"_s) + QStringList{host.fingerprint()},
            host.token(u"cy"_s, {u"C"_s}));
        Browser browser(pages.page(host, host.token(u"dee"_s, {u"D"_s})), host.fingerprint());
        const bool areDone = QTest::qWaitFor(
            [&] {
                return !pages.report().isEmpty() && bot->state() == QProcess::NotRunning
                    && python->state() == QProcess::NotRunning
                    && node->state() == QProcess::NotRunning;
            },
            patience);
        const QByteArray pythons = lastLine(*python);
        const QByteArray nodes = lastLine(*node);
        const QByteArrayList told{pythons, nodes, pages.report(), browser.said()};
        QVERIFY2(areDone, told.join('\n').constData());
        QCOMPARE(host.stop(), 0);

        const Truth truth(host);
        QCOMPARE(truth.picks, 40);
        QVERIFY(truth.queues > 0);
        QCOMPARE(QString::fromUtf8(lastLine(*bot)),
                 u"completed: %1 events, %2"_s.arg(truth.sequences.size()).arg(truth.hash));
        QCOMPARE(differenceOf(pythons, truth, truth.queues), QString());
        QCOMPARE(differenceOf(nodes, truth, 0), QString());
        QCOMPARE(differenceOf(pages.report(), truth, truth.queues), QString());
        QVERIFY(pages.report().contains(R"("protocol":"warroom")"));
    }

    void aPageFromElsewhereIsTurnedAway()
    {
        const Pages pages;
        HostProcess host(test::draftOf(u"A B", 1));
        host.start({u"--origin"_s, u"http://127.0.0.1:1"_s});
        Browser browser(pages.page(host, host.token(u"ana"_s, {u"A"_s})), {});
        QTRY_VERIFY_WITH_TIMEOUT(!pages.report().isEmpty(), patience);
        QCOMPARE(pages.report(), R"({"error":"closed in the middle: 1006 "})");
    }
};

QTEST_GUILESS_MAIN(TestForeignClients)
#include "tst_foreign_clients.moc"
