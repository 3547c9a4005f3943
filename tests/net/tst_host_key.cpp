// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/token_keys.h"
#include "net/token_samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

namespace {

/// A signing key's file (PKCS#8) with the private half \a d, which is in base64url.
QByteArray pemOf(const QByteArray &d)
{
    const QByteArray head = QByteArray::fromHex("302e020100300506032b657004220420");
    return "-----BEGIN PRIVATE KEY-----\n" + (head + *fromBase64Url(d)).toBase64()
        + "\n-----END PRIVATE KEY-----\n";
}

} // namespace

/// What a host signs its tokens with, and what it and others believe by that.
class TestHostKey : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString secretPath() const { return m_folder->filePath(u"token-secret"_s); }
    QString keyPath() const { return m_folder->filePath(u"signing-key.pem"_s); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes,
                    QFileDevice::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.setPermissions(permissions));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theKeyIsMadeAtFirstUseAndKept()
    {
        const auto made = signingNamedKey(m_folder->path());
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(QFile::permissions(keyPath())
                     & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const auto again = signingNamedKey(m_folder->path());
        QCOMPARE(again->kid, made->kid);
        QVERIFY(made->kid.startsWith(u"host-"_s));
        QVERIFY(again->key.fits("text", made->key.sign("text").value()));
        QVERIFY(!again->onlyFor);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"signing-key.pem"_s});
    }

    void noTwoKeysAreTheSame()
    {
        const auto first = signingNamedKey(m_folder->path());
        QVERIFY(QFile::remove(keyPath()));
        const auto second = signingNamedKey(m_folder->path());
        QVERIFY(first->kid != second->kid);
        QVERIFY(!first->key.isSameAs(second->key));
        QVERIFY(!second->key.fits("text", first->key.sign("text").value()));
    }

    /// RFC 8037, appendix A.1 to A.4.
    void signsAsTheExampleOfEd25519()
    {
        put(keyPath(), pemOf("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"));
        const auto key = signingNamedKey(m_folder->path());
        QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
        QCOMPARE(tokenKeyText(*key), QByteArray("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
        const QByteArray text = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
        const QByteArray signature = key->key.sign(text).value();
        QCOMPARE(toBase64Url(signature),
                 QByteArray("hgyY0il_MGCjP0JzlnLWG1PPOt7-"
                            "09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"));
        QVERIFY(key->key.fits(text, signature));
        QVERIFY(!key->key.fits(text + 'x', signature));
    }

    void theSecretOfBeforeIsReadAndNoneIsMade()
    {
        const auto none = secretNamedKey(m_folder->path());
        QVERIFY(none && !*none);
        QVERIFY(!QFile::exists(secretPath()));
        QCOMPARE(hostKeys(m_folder->path())->believed.all().size(), 1U);
        QVERIFY(!QFile::exists(secretPath()));

        put(secretPath(), QByteArray(32, 's'));
        const auto secret = secretNamedKey(m_folder->path()).value();
        QVERIFY(secret);
        QCOMPARE(secret->key.algorithm(), TokenAlgorithm::Hs256);
        QCOMPARE(secret->issuer, QString(hostIssuer));
        QVERIFY(secret->key.isSameAs(sampleKey().key));
        QCOMPARE(secret->kid, u"host-8fd6a6a78f5857d7"_s); // stands in tokens that were given out
        QVERIFY(!secret->key.isSameAs(sampleKey({}, 't').key));
        const HostKeys both = hostKeys(m_folder->path()).value();
        QCOMPARE(both.own.key.algorithm(), TokenAlgorithm::EdDsa);
        QCOMPARE(both.believed.all().size(), 2U);
        QCOMPARE(both.believed.find(secret->kid)->key.algorithm(), TokenAlgorithm::Hs256);
        QCOMPARE(both.believed.find(both.own.kid)->key.algorithm(), TokenAlgorithm::EdDsa);
    }

    void refusesAFileThatOthersMayRead_data()
    {
        QTest::addColumn<bool>("isSecret");
        QTest::addColumn<int>("others");
        for (const bool isSecret : {true, false}) {
            const auto row = [&](const char *name, QFile::Permission others) {
                QTest::addRow("%s, %s", isSecret ? "secret" : "key", name)
                    << isSecret << int(others);
            };
            row("group reads", QFile::ReadGroup);
            row("group writes", QFile::WriteGroup);
            row("everybody reads", QFile::ReadOther);
            row("everybody runs", QFile::ExeOther);
        }
    }

    void refusesAFileThatOthersMayRead()
    {
        QFETCH(bool, isSecret);
        QFETCH(int, others);
        put(secretPath(), QByteArray(32, 's'));
        QVERIFY(hostKeys(m_folder->path()));
        const QString path = isSecret ? secretPath() : keyPath();
        const QByteArray content = contentOf(path);
        QVERIFY(QFile::setPermissions(
            path, QFile::ReadOwner | QFile::WriteOwner | QFile::Permissions(others)));
        const auto keys = hostKeys(m_folder->path());
        QVERIFY(!keys);
        QVERIFY(keys.error().detail.startsWith(path + u": others may read"_s));
        QCOMPARE(contentOf(path), content);
    }

    void refusesASecretOfAnotherSize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 31, 33, 4096})
            QTest::addRow("%d", size) << size;
    }

    void refusesASecretOfAnotherSize()
    {
        QFETCH(int, size);
        put(secretPath(), QByteArray(size, 's'));
        const auto keys = hostKeys(m_folder->path());
        QVERIFY(!keys);
        QCOMPARE(keys.error().kind, StoreErrorKind::Corrupt);
        QVERIFY(keys.error().detail.contains(u"32 bytes"_s));
        QCOMPARE(contentOf(secretPath()).size(), size);
    }

    void refusesASecretThatCannotBeRead()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"token-secret"_s));
        const auto keys = hostKeys(m_folder->path());
        QVERIFY(!keys);
        QVERIFY(keys.error().detail.startsWith(secretPath() + u": "_s));
    }

    void saysWhereNoKeyCanBeMade()
    {
        const auto keys = hostKeys(m_folder->filePath(u"nowhere"_s));
        QVERIFY(!keys);
        QVERIFY(keys.error().detail.contains(u"nowhere/signing-key.pem"_s));
    }

    void thoseWhoComeTogetherGetTheSameKey()
    {
        constexpr int count = 8;
        std::array<QString, count> kids;
        std::barrier together(count);
        {
            std::vector<std::jthread> threads;
            for (QString &kid : kids) {
                threads.emplace_back([&] {
                    together.arrive_and_wait();
                    const auto key = signingNamedKey(m_folder->path());
                    kid = key ? key->kid : key.error().detail;
                });
            }
        }
        QCOMPARE(QSet<QString>(kids.begin(), kids.end()),
                 QSet{signingNamedKey(m_folder->path())->kid});
    }

    void thePublicHalfIsEnoughToBelieveAFormerHost()
    {
        const NamedKey own = signingNamedKey(m_folder->path()).value();
        const QByteArray text = tokenKeyText(own);
        QCOMPARE(text.size(), 43);
        const auto former = formerHostKey(text, DraftId(u"d"_s));
        QVERIFY2(former, former ? "" : qPrintable(former.error()));
        QCOMPARE(former->kid, own.kid);
        QCOMPARE(former->issuer, own.issuer);
        QCOMPARE(tokenKeyText(*former), text);
        QVERIFY(former->key.isSameAs(own.key) && own.key.isSameAs(former->key));
        QVERIFY(former->key.fits("text", own.key.sign("text").value()));
        QVERIFY(!former->key.sign("text"));
        QVERIFY(former->isFor(DraftId(u"d"_s)) && !former->isFor(DraftId(u"e"_s)));
    }

    void aSecretHasNoPublicHalf() { QCOMPARE(tokenKeyText(sampleKey()), QByteArray()); }

    void refusesWhatIsNoPublicHalf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        const QByteArray good = toBase64Url(QByteArray(32, 'k'));
        const QString noText = u"the key of a former host is no base64url"_s;
        const QString noSize = u"an Ed25519 key has 32 bytes"_s;
        QTest::newRow("nothing") << QByteArray() << noSize;
        QTest::newRow("31 bytes") << toBase64Url(QByteArray(31, 'k')) << noSize;
        QTest::newRow("33 bytes") << toBase64Url(QByteArray(33, 'k')) << noSize;
        QTest::newRow("padding") << good + '=' << noText;
        QTest::newRow("a line end") << good + '\n' << noText;
        QTest::newRow("plain base64") << QByteArray(good).replace(0, 1, "+") << noText;
    }

    void refusesWhatIsNoPublicHalf()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, line);
        QCOMPARE(formerHostKey(text, DraftId(u"d"_s)).error(), line);
    }
};

QTEST_GUILESS_MAIN(TestHostKey)

#include "tst_host_key.moc"
