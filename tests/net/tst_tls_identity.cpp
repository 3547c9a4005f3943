// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/self_signed.h"
#include "net/tls_identity.h"

#include <QFile>
#include <QHostAddress>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

const Instant today = instantFromMs(1'795'305'600'000); // 2026-11-22
const QStringList names{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, u"league.example"_s};

} // namespace

/// What a host proves itself with: made once, kept, and never taken where it is not sound.
class TestTlsIdentity : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const QByteArray &pem, unsigned mode = 0600) const
    {
        QString path = m_folder.filePath(u"identity.pem"_s);
        QFile file(path);
        (void)file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        file.write(pem);
        file.close();
        ::chmod(path.toLocal8Bit().constData(), mode);
        return path;
    }

private Q_SLOTS:
    void isMadeOnceForItsOwnerAlone();
    void othersMayNotReadItsOwnEither();
    void isReadFromAFileAlone();
    void namesWhatItIsMadeFor();
    void keepsItsKeyWhenTheCertificateIsMadeAnew_data();
    void keepsItsKeyWhenTheCertificateIsMadeAnew();
    void refusesWhatIsNotSound_data();
    void refusesWhatIsNotSound();
    void readsFingerprintsInOneForm();
    void namesWhatGuestsMayCallIt();
};

void TestTlsIdentity::isMadeOnceForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const auto first = ownTlsIdentity(folder.path(), names, today);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    const auto again = ownTlsIdentity(folder.path(), names, today);
    QVERIFY(again);
    QCOMPARE(again->chain, first->chain);
    struct stat status { };
    const QByteArray path = folder.filePath(u"tls-identity.pem"_s).toLocal8Bit();
    QCOMPARE(::stat(path.constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QCOMPARE(first->key.algorithm(), QSsl::Ec);
    QCOMPARE(first->key.length(), 256);
}

void TestTlsIdentity::othersMayNotReadItsOwnEither()
{
    const QTemporaryDir folder;
    QVERIFY(ownTlsIdentity(folder.path(), names, today));
    const QString path = folder.filePath(u"tls-identity.pem"_s);
    for (const unsigned others : {0040U, 0020U, 0004U, 0001U}) {
        QCOMPARE(::chmod(path.toLocal8Bit().constData(), 0600 | others), 0);
        const auto identity = ownTlsIdentity(folder.path(), names, today);
        QVERIFY(!identity);
        QCOMPARE(identity.error().kind, StoreErrorKind::Corrupt);
        QCOMPARE(identity.error().detail,
                 path + u": others may read the private key in it; chmod 600 it"_s);
    }
    QCOMPARE(::chmod(path.toLocal8Bit().constData(), 0600), 0);
    QVERIFY(ownTlsIdentity(folder.path(), names, today));
}

/// Whoever is at the other end of a pipe, or of a device, may give another key every time.
void TestTlsIdentity::isReadFromAFileAlone()
{
    const auto identity = tlsIdentityIn(u"/dev/null"_s, today);
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, StoreErrorKind::Corrupt);
    QVERIFY(identity.error().detail.contains(u"others may read"_s));
    QCOMPARE(tlsIdentityIn(m_folder.filePath(u"nowhere.pem"_s), today).error().kind,
             StoreErrorKind::ConnectionError);
}

void TestTlsIdentity::namesWhatItIsMadeFor()
{
    const QTemporaryDir folder;
    const auto identity = ownTlsIdentity(folder.path(), names, today);
    QVERIFY(identity);
    const QSslCertificate &own = identity->chain.first();
    const auto known = own.subjectAlternativeNames();
    QCOMPARE(QSet<QString>(known.cbegin(), known.cend()).size(), names.size());
    QVERIFY(known.contains(QSsl::DnsEntry, u"league.example"_s));
    QVERIFY(known.contains(QSsl::IpAddressEntry, u"127.0.0.1"_s));
    QVERIFY(own.effectiveDate().toMSecsSinceEpoch() <= toMs(today));
    QCOMPARE(own.expiryDate().toMSecsSinceEpoch(), toMs(today + std::chrono::days(3650)));
}

void TestTlsIdentity::keepsItsKeyWhenTheCertificateIsMadeAnew_data()
{
    QTest::addColumn<QStringList>("later");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("nothing changed") << names << 0 << false;
    QTest::newRow("fewer names") << names.first(2) << 0 << false;
    QTest::newRow("another name") << names + QStringList{u"10.0.0.7"_s} << 0 << true;
    QTest::newRow("another domain") << names + QStringList{u"other.example"_s} << 0 << true;
    QTest::newRow("31 days before its end") << names << 3650 - 31 << false;
    QTest::newRow("29 days before its end") << names << 3650 - 29 << true;
    QTest::newRow("long after its end") << names << 5000 << true;
}

void TestTlsIdentity::keepsItsKeyWhenTheCertificateIsMadeAnew()
{
    QFETCH(QStringList, later);
    QFETCH(int, days);
    QFETCH(bool, isNew);
    const QTemporaryDir folder;
    const auto first = ownTlsIdentity(folder.path(), names, today);
    const auto second = ownTlsIdentity(folder.path(), later, today + std::chrono::days(days));
    QVERIFY(first && second);
    QCOMPARE(second->chain != first->chain, isNew);
    QCOMPARE(fingerprintOf(second->chain.first()), fingerprintOf(first->chain.first()));
    QVERIFY(second->chain.first().expiryDate().toMSecsSinceEpoch()
            > toMs(today + std::chrono::days(days)));
}

void TestTlsIdentity::refusesWhatIsNotSound_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<uint>("mode");
    QTest::addColumn<QString>("says");
    const QByteArray pem = selfSigned({}, names, today);
    const qsizetype cut = pem.indexOf("-----BEGIN CERTIFICATE");
    const QByteArray other = selfSigned({}, names, today);
    QTest::newRow("sound") << pem << 0600U << QString();
    QTest::newRow("others may read it") << pem << 0640U << u"chmod 600"_s;
    QTest::newRow("empty") << QByteArray() << 0600U << u"no certificate"_s;
    QTest::newRow("no certificate") << pem.first(cut) << 0600U << u"no certificate"_s;
    QTest::newRow("no key") << pem.mid(cut) << 0600U << u"no private key"_s;
    QTest::newRow("another's key") << other.first(other.indexOf("-----BEGIN CERTIFICATE"))
            + pem.mid(cut) << 0600U << u"not that of its first certificate"_s;
    QTest::newRow("over") << selfSigned({}, names, today - std::chrono::days(4000)) << 0600U
                          << u"is valid from"_s;
    QTest::newRow("not yet") << selfSigned({}, names, today + std::chrono::days(10)) << 0600U
                             << u"is valid from"_s;
}

void TestTlsIdentity::refusesWhatIsNotSound()
{
    QFETCH(QByteArray, pem);
    QFETCH(uint, mode);
    QFETCH(QString, says);
    const QString path = written(pem, mode);
    const auto identity = tlsIdentityIn(path, today);
    QCOMPARE(identity.has_value(), says.isEmpty());
    if (identity)
        return;
    QVERIFY2(identity.error().detail.contains(says), qPrintable(identity.error().detail));
    QVERIFY(identity.error().detail.startsWith(path));
}

void TestTlsIdentity::readsFingerprintsInOneForm()
{
    const auto pem = selfSigned({}, names, today);
    const QString own = fingerprintOf(QSslCertificate(pem, QSsl::Pem));
    QCOMPARE(own.size(), 8 + 44);
    QCOMPARE(fingerprintIn(own), own);
    QCOMPARE(fingerprintIn(own.chopped(1)), own); // some leave out the padding
    QVERIFY(fingerprintIn(own.mid(8)).isEmpty());
    QVERIFY(fingerprintIn(own.chopped(5)).isEmpty());
    QVERIFY(fingerprintIn(u"sha256//not base64"_s).isEmpty());
}

void TestTlsIdentity::namesWhatGuestsMayCallIt()
{
    const QStringList always{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    QCOMPARE(namesAt(u"127.0.0.1"_s, {}), always);
    QCOMPARE(namesAt(u"::"_s, {}), always);
    QCOMPARE(namesAt(u"0.0.0.0"_s, {u"league.example"_s, u"localhost"_s}),
             always + QStringList{u"league.example"_s});
    QCOMPARE(namesAt(u"fe80::1%eth0"_s, {}), always + QStringList{u"fe80::1"_s});
    QCOMPARE(namesAt(u"10.0.0.7"_s, {}), always + QStringList{u"10.0.0.7"_s});
}

QTEST_GUILESS_MAIN(TestTlsIdentity)
#include "tst_tls_identity.moc"
