// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/joined_book.h"
#include "net/keychain.h"
#include "net/memory_keeper.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using warroom::test::MemoryKeeper;

namespace {

constexpr int patienceMs = 30'000;

const DraftId draft{u"d1"_s};
const JoinedDraft joined{draft, u"192.0.2.1"_s, 7420, true, u"PIN"_s, u"TOKEN"_s};

/// A folder, and what is in its file.
struct Folder {
    QTemporaryDir dir{};

    QString path() const { return dir.path(); }
    QString filePath() const { return dir.filePath(u"joined-drafts.json"_s); }
    QByteArray text() const
    {
        QFile file(filePath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void rewrite(const QByteArray &before, const QByteArray &after) const
    {
        const QByteArray old = text();
        QFile file(filePath());
        QVERIFY(old.contains(before) && file.open(QIODevice::WriteOnly));
        file.write(QByteArray(old).replace(before, after));
    }
};

bool writes(JoinedBook &book, const JoinedBook::Make &make)
{
    std::optional<bool> isWritten;
    book.write(make, [&](const std::optional<StoreError> &error) { isWritten = !error; });
    (void)QTest::qWaitFor([&] { return isWritten.has_value(); }, patienceMs);
    return isWritten.value_or(false);
}

bool adds(JoinedBook &book, const JoinedDraft &what)
{
    return writes(book, [what](const JoinedDrafts &) { return what; });
}

std::optional<JoinedDraft> unsealed(JoinedBook &book)
{
    std::optional<std::optional<JoinedDraft>> answer;
    book.unseal(*book.find(draft), [&](const auto &open) { answer = open; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, patienceMs);
    return answer.value_or(std::nullopt);
}

} // namespace

/// Where what lets this machine in is kept, with and without a keeper of secrets.
class TestJoinedBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAKeeperAllOfItStandsInAFileOfTheOwners()
    {
        const Folder folder;
        JoinedBook book(folder.path(), nullptr);
        QVERIFY(adds(book, joined));
        QVERIFY(folder.text().contains("TOKEN") && folder.text().contains("PIN"));
        QCOMPARE(
            QFile::permissions(folder.filePath())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        const JoinedBook later(folder.path(), nullptr);
        QCOMPARE(*later.find(draft), joined);
    }

    /// As every test is started: a keychain can be neither there nor waited for.
    void withoutABusThereIsTheFileAtOnce()
    {
        const Folder folder;
        Keychain keychain;
        JoinedBook book(folder.path(), &keychain);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(adds(book, joined));
        QVERIFY(timer.elapsed() < 2'000);
        QVERIFY(folder.text().contains("TOKEN"));
        const JoinedBook later(folder.path(), &keychain);
        QVERIFY(!later.find(draft)->isSealed());
    }

    void whatTheKeeperHasDoesNotStandInTheFile()
    {
        const Folder folder;
        MemoryKeeper keeper;
        JoinedBook book(folder.path(), &keeper);
        QVERIFY(adds(book, joined));
        QVERIFY(folder.text().contains(draft.text().toUtf8()));
        QVERIFY(!folder.text().contains("TOKEN") && !folder.text().contains("PIN"));
        QVERIFY(!book.find(draft)->isSealed()); // nobody is asked for what is known
        JoinedBook later(folder.path(), &keeper);
        QVERIFY(later.find(draft)->isSealed());
        const auto open = unsealed(later);
        QVERIFY(open);
        QCOMPARE(open->token, u"TOKEN"_s);
        QCOMPARE(open->fingerprint, u"PIN"_s);
        QVERIFY(!later.find(draft)->isSealed());
    }

    void aKeeperThatRefusesLeavesItInTheFile()
    {
        const Folder folder;
        MemoryKeeper keeper;
        JoinedBook book(folder.path(), &keeper);
        QVERIFY(adds(book, joined));
        keeper.refuses = true;
        QVERIFY(adds(book, joined));
        QVERIFY(folder.text().contains("TOKEN"));
        const JoinedBook later(folder.path(), &keeper);
        QCOMPARE(*later.find(draft), joined);
    }

    void whatStoodInTheFileMovesWhenItIsWrittenAgain()
    {
        const Folder folder;
        {
            JoinedBook before(folder.path(), nullptr);
            QVERIFY(adds(before, joined));
        }
        MemoryKeeper keeper;
        JoinedBook book(folder.path(), &keeper);
        QVERIFY(!book.find(draft)->isSealed());
        QVERIFY(writes(book, [](const JoinedDrafts &list) {
            JoinedDraft moved = *list.find(draft);
            moved.host = u"192.0.2.9"_s;
            return moved;
        }));
        QVERIFY(!folder.text().contains("TOKEN"));
        JoinedBook later(folder.path(), &keeper);
        const auto open = unsealed(later);
        QVERIFY(open);
        QCOMPARE(open->token, u"TOKEN"_s);
        QCOMPARE(open->host, u"192.0.2.9"_s);
    }

    void whoChangesTheFileSendsNobodyElsewhere()
    {
        const Folder folder;
        MemoryKeeper keeper;
        {
            JoinedBook book(folder.path(), &keeper);
            QVERIFY(adds(book, joined));
        }
        folder.rewrite("192.0.2.1", "192.0.2.66");
        folder.rewrite("\"tls\":true", "\"tls\":false");
        folder.rewrite("\"fingerprint\":\"\"", "\"fingerprint\":\"EVIL\"");
        JoinedBook later(folder.path(), &keeper);
        const auto open = unsealed(later);
        QVERIFY(open);
        QCOMPARE(open->host, u"192.0.2.1"_s);
        QCOMPARE(open->fingerprint, u"PIN"_s);
        QVERIFY(open->isEncrypted);
    }

    void whatTheLibraryHasIsNoSecret()
    {
        const Folder folder;
        MemoryKeeper keeper;
        JoinedBook book(folder.path(), &keeper);
        JoinedDraft apart = joined;
        apart.isApart = true;
        QVERIFY(adds(book, apart));
        JoinedBook later(folder.path(), &keeper);
        QVERIFY(later.find(draft)->isApart.value_or(false));
        QVERIFY(unsealed(later)->isApart.value_or(false));
    }

    void whatIsKeptForAnotherDraftLetsNobodyIn_data()
    {
        QTest::addColumn<QByteArray>("secret");
        JoinedDraft another = joined;
        another.draft = DraftId(u"d2"_s);
        QTest::newRow("another draft's") << secretOf(another);
        QTest::newRow("no secret") << QByteArray("rubbish");
        QTest::newRow("empty") << QByteArray();
    }

    void whatIsKeptForAnotherDraftLetsNobodyIn()
    {
        QFETCH(const QByteArray, secret);
        const Folder folder;
        MemoryKeeper keeper;
        {
            JoinedBook book(folder.path(), &keeper);
            QVERIFY(adds(book, joined));
        }
        keeper.kept.begin().value() = secret;
        JoinedBook later(folder.path(), &keeper);
        QVERIFY(!unsealed(later));
    }

    void aFolderWithoutItsKeychainLetsNobodyIn()
    {
        const Folder folder;
        MemoryKeeper keeper;
        {
            JoinedBook book(folder.path(), &keeper);
            QVERIFY(adds(book, joined));
        }
        JoinedBook elsewhere(folder.path(), nullptr);
        QVERIFY(!unsealed(elsewhere));
    }

    void theKeyOfAHostIsKnownFromTheKeychainToo()
    {
        const Folder folder;
        MemoryKeeper keeper;
        {
            JoinedBook book(folder.path(), &keeper);
            QVERIFY(adds(book, joined));
        }
        JoinedBook later(folder.path(), &keeper);
        std::optional<QString> key;
        later.askForKey(joined.host, joined.port, [&](const QString &its) { key = its; });
        QTRY_COMPARE(key.value_or(QString()), u"PIN"_s);
        later.askForKey(joined.host, joined.port + 1, [&](const QString &its) { key = its; });
        QCOMPARE(key.value_or(u"none"_s), QString());
    }

    void oneChangeIsWrittenAfterTheOther()
    {
        const Folder folder;
        MemoryKeeper keeper;
        keeper.wait();
        JoinedBook book(folder.path(), &keeper);
        JoinedDraft second = joined;
        second.draft = DraftId(u"d2"_s);
        QStringList order;
        book.write([](const JoinedDrafts &) { return joined; },
                   [&](const auto &) { order += u"first"_s; });
        book.write([=](const JoinedDrafts &) { return second; },
                   [&](const auto &) { order += u"second"_s; });
        QCOMPARE(keeper.wishes, 1);
        keeper.go();
        QTRY_COMPARE(order, (QStringList{u"first"_s, u"second"_s}));
        const JoinedBook later(folder.path(), &keeper);
        QVERIFY(later.find(draft) && later.find(second.draft));
    }
};

QTEST_GUILESS_MAIN(TestJoinedBook)
#include "tst_joined_book.moc"
