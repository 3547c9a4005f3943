// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sample_draft.h"
#include "store/signing_key.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSigningKey : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"signing-key.pem"_s); }
    tl::expected<SigningKey, StoreError> key() const
    {
        return SigningKey::ofFolder(m_folder->path());
    }

private Q_SLOTS:
    void init() { m_folder = sample::folder(); }

    void isMadeAtFirstUseAndKept()
    {
        const auto made = key();
        QVERIFY(made);
        const auto again = key();
        QVERIFY(again);
        QCOMPARE(made->publicKey().size(), 32);
        QCOMPARE(again->publicKey(), made->publicKey());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"signing-key.pem"_s});
    }

    void isForItsOwnerAlone()
    {
        QVERIFY(key());
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(path()).permissions() & others, QFileDevice::Permissions());
        QVERIFY(contentOf(path()).startsWith("-----BEGIN PRIVATE KEY-----\n"));
    }

    void twoFoldersHaveTwoKeys()
    {
        const auto other = sample::folder();
        QVERIFY(key()->publicKey() != SigningKey::ofFolder(other->path())->publicKey());
    }

    void aSignatureFitsItsTextAndItsKeyAlone()
    {
        const auto mine = key();
        const auto folder = sample::folder();
        const auto other = SigningKey::ofFolder(folder->path());
        const QByteArray signature = mine->sign("draft");
        QVERIFY(isSignedBy(mine->publicKey(), "draft", signature));
        QVERIFY(!isSignedBy(mine->publicKey(), "drafts", signature));
        QVERIFY(!isSignedBy(other->publicKey(), "draft", signature));
        QVERIFY(!isSignedBy(mine->publicKey(), "draft", other->sign("draft")));
    }

    void whatIsNoKeyOrNoSignatureFitsNothing()
    {
        const auto mine = key();
        const QByteArray signature = mine->sign("draft");
        QVERIFY(!isSignedBy({}, "draft", signature));
        QVERIFY(!isSignedBy(mine->publicKey().first(31), "draft", signature));
        QVERIFY(!isSignedBy(mine->publicKey(), "draft", {}));
        QVERIFY(!isSignedBy(mine->publicKey(), "draft", signature + 'x'));
        QVERIFY(!isSignedBy(QByteArray(32, '\xff'), "draft", QByteArray(64, '\xff')));
    }

    /// The first test of RFC 8032, 7.1: what others sign fits here, too.
    void knowsASignatureOfTheStandard()
    {
        const QByteArray publicKey =
            QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        const QByteArray signature = QByteArray::fromHex(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39"
            "701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QVERIFY(isSignedBy(publicKey, "", signature));
        QCOMPARE(fingerprintOf(publicKey), u"21fe31dfa154a261"_s);
    }

    void aDamagedKeyIsSaidAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("my key\n");
        QTest::newRow("cut") << QByteArray("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2Vw\n");
        // openssl genpkey -algorithm X25519
        QTest::newRow("of another kind")
            << QByteArray("-----BEGIN PRIVATE KEY-----\n"
                          "MC4CAQAwBQYDK2VuBCIEIHgFE0YBvKqFYF0SAPNBgBE0xTdwGnHMIAoxoiDpHH1g\n"
                          "-----END PRIVATE KEY-----\n");
    }
    void aDamagedKeyIsSaidAndKept()
    {
        QFETCH(QByteArray, bytes);
        put(path(), bytes);
        const auto refused = key();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::Corrupt);
        QVERIFY(refused.error().detail.startsWith(path() + u": there is no signing key"_s));
        QCOMPARE(contentOf(path()), bytes);
    }

    void aLockedKeyIsNotAskedFor()
    {
        QVERIFY(key());
        const QString locked = m_folder->filePath(u"locked.pem"_s);
        QCOMPARE(QProcess::execute(u"openssl"_s,
                                   {u"pkcs8"_s, u"-topk8"_s, u"-in"_s, path(), u"-out"_s, locked,
                                    u"-passout"_s, u"pass:secret"_s}),
                 0);
        put(path(), contentOf(locked));
        const auto refused = key();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreErrorKind::Corrupt);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto refused = SigningKey::ofFolder(m_folder->filePath(u"none"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.startsWith(m_folder->filePath(u"none/signing-key.pem"_s)));
    }

    void whoComeTogetherGetOneKey()
    {
        constexpr int many = 8;
        std::array<QByteArray, many> keys;
        std::barrier start(many);
        std::vector<std::jthread> programs;
        for (QByteArray &mine : keys) {
            programs.emplace_back([&] {
                start.arrive_and_wait();
                if (const auto made = key())
                    mine = made->publicKey();
            });
        }
        programs.clear();
        for (const QByteArray &each : keys)
            QCOMPARE(each, keys.front());
        QCOMPARE(keys.front().size(), 32);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSigningKey)

#include "tst_signing_key.moc"
