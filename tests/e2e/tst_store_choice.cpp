// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/desktop.h"
#include "support/postgres_server.h"

#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warroom::e2e {

namespace {

/// At the left end of a line that tells of trouble: nothing else is red in a start without drafts.
constexpr QPoint noticeEdge(2, 50);

void remember(const QTemporaryDir &folder, const QString &address)
{
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"store/kind"_s, u"server"_s);
    settings.setValue(u"store/address"_s, address);
}

QVariant remembered(const QTemporaryDir &folder, const QString &key)
{
    return QSettings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat).value(key);
}

/// How many drafts are on the server. Asks in SQL: opening a store there would make its tables.
/// -1 where there are none yet.
int draftsAt(const QString &socketFolder)
{
    const auto name = u"counts drafts"_s;
    int count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(socketFolder);
        database.setUserName(PostgresServer::user());
        database.setDatabaseName(u"postgres"_s);
        const bool isOpen = database.open();
        QSqlQuery query(database);
        if (isOpen && query.exec(u"SELECT count(*) FROM warroom.draft_sessions"_s) && query.next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(name);
    return count;
}

/// The real program under a real X server: where drafts are kept, chosen by keyboard.
class TestStoreChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.isRunning(), "Xvfb did not start"); }
    void startsWhereTheServerCannotBeReachedAndGoesBackToTheFile();
    void movesToAServerAndIsThereAtTheNextStart();

private:
    bool showsTrouble() const
    {
        const QColor edge = m_server.screen().pixelColor(noticeEdge);
        return edge.red() > 180 && edge.green() < 100 && edge.blue() < 110;
    }

    XServer m_server;
};

void TestStoreChoice::startsWhereTheServerCannotBeReachedAndGoesBackToTheFile()
{
    const QTemporaryDir folder;
    remember(folder, u"postgresql://nobody@127.0.0.1:1/drafts"_s);
    Desktop desktop(m_server, folder.path());
    QVERIFY(desktop.start());
    QVERIFY(QTest::qWaitFor([&] { return showsTrouble(); }, 30'000));
    QVERIFY(!QFile::exists(desktop.libraryPath()));

    m_server.key(u"ctrl+comma"_s);
    (void)desktop.settledScreen();
    m_server.key(u"Left"_s); // from the server to the file
    m_server.key(u"Tab"_s);
    m_server.key(u"space"_s); // saves
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(desktop.libraryPath()); }, 30'000));
    m_server.key(u"Escape"_s);
    QVERIFY(QTest::qWaitFor([&] { return !showsTrouble(); }, 30'000));
    QVERIFY(desktop.quit());
    QCOMPARE(remembered(folder, u"store/kind"_s), u"file"_s);
}

void TestStoreChoice::movesToAServerAndIsThereAtTheNextStart()
{
    PostgresServer *postgres = PostgresServer::shared();
    if (!postgres)
        QSKIP("no PostgreSQL server is installed");
    const QTemporaryDir folder;
    Desktop desktop(m_server, folder.path());
    QVERIFY(desktop.start());
    (void)desktop.settledScreen();
    m_server.key(u"ctrl+comma"_s);
    (void)desktop.settledScreen();
    m_server.key(u"Right"_s);
    m_server.key(u"Tab"_s);
    m_server.type(postgres->url());
    const QImage untried = desktop.settledScreen();
    m_server.key(u"Return"_s); // tries it, and changes nothing there
    QVERIFY(QTest::qWaitFor([&] { return m_server.screen() != untried; }, 30'000));
    (void)desktop.settledScreen();
    QCOMPARE(draftsAt(postgres->socketFolder()), -1);
    QCOMPARE(remembered(folder, u"store/address"_s), QVariant());
    m_server.key(u"Tab"_s);
    m_server.key(u"Tab"_s);
    m_server.key(u"space"_s); // saves: the past draft is put there at first
    QVERIFY(QTest::qWaitFor([&] { return draftsAt(postgres->socketFolder()) == 1; }, 30'000));
    QVERIFY(desktop.quit());
    QCOMPARE(remembered(folder, u"store/address"_s), postgres->url());

    QVERIFY(desktop.start());
    (void)desktop.settledScreen();
    m_server.key(u"ctrl+n"_s);
    (void)desktop.settledScreen();
    m_server.key(u"Return"_s);
    QVERIFY(QTest::qWaitFor([&] { return draftsAt(postgres->socketFolder()) == 2; }, 30'000));
    QVERIFY(desktop.quit());
}

} // namespace

} // namespace warroom::e2e

QTEST_GUILESS_MAIN(warroom::e2e::TestStoreChoice)

#include "tst_store_choice.moc"
