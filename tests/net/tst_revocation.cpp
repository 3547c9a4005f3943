// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/revocation_watch.h"
#include "net/token_samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::sample;

class TestRevocation : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    RevocationFile file() const { return RevocationFile(m_folder->path()); }
    void put(const QByteArray &bytes) const
    {
        QFile written(file().path());
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(bytes), bytes.size());
    }
    bool add(const QString &id) const { return file().add({id, {}}, tokenTime()).value(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsRevokedStaysSo()
    {
        QCOMPARE(file().read().value(), QList<RevokedToken>());
        const RevokedToken known{u"id-1"_s, tokenTime() + Seconds(1)};
        const RevokedToken other{u"\"id\n-2\u2028"_s, std::nullopt};
        QVERIFY(file().add(known, tokenTime()).value());
        QVERIFY(file().add(other, tokenTime()).value());
        QCOMPARE(file().read().value(), (QList{known, other}));
        QVERIFY(!file().add(known, tokenTime()).value());
        QCOMPARE(QFile::permissions(file().path()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void whatExpiredIsForgotten()
    {
        const RevokedToken shortly{u"id-1"_s, tokenTime()};
        const RevokedToken always{u"id-2"_s, std::nullopt};
        const RevokedToken next{u"id-3"_s, std::nullopt};
        const RevokedToken last{u"id-4"_s, std::nullopt};
        QVERIFY(file().add(shortly, tokenTime()).value());
        QVERIFY(file().add(always, tokenTime()).value());
        QVERIFY(file().add(next, tokenTime() + tokenSkew - Milliseconds(1)).value());
        QCOMPARE(file().read().value(), (QList{shortly, always, next}));
        QVERIFY(file().add(last, tokenTime() + tokenSkew).value());
        QCOMPARE(file().read().value(), (QList{always, next, last}));
    }

    void aDamagedListIsNoEmptyOne()
    {
        const QByteArray damaged = R"({"revoked":[{"jti":"id-1")";
        put(damaged);
        QVERIFY(!file().read());
        const auto added = file().add({u"id-2"_s, {}}, tokenTime());
        QVERIFY(!added);
        QCOMPARE(added.error().kind, StoreErrorKind::Corrupt);
        QVERIFY(added.error().detail.startsWith(file().path()));
        QVERIFY(!RevocationWatch::open(m_folder->path()));
        QFile kept(file().path());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
    }

    void manyMayRevokeAtOnce()
    {
        constexpr int threads = 4;
        constexpr int each = 10;
        {
            std::vector<std::jthread> all;
            for (int thread = 0; thread < threads; ++thread) {
                all.emplace_back([this, thread] {
                    for (int i = 0; i < each; ++i)
                        add(u"%1-%2"_s.arg(thread).arg(i));
                });
            }
        }
        QCOMPARE(file().read()->size(), threads * each);
    }

    void takesEffectWithinASecond()
    {
        add(u"id-1"_s);
        const auto watch = RevocationWatch::open(m_folder->path()).value();
        QVERIFY(watch->tokens()->contains(u"id-1"_s));
        QSignalSpy revoked(watch.get(), &RevocationWatch::revoked);
        add(u"id-2"_s);
        QVERIFY(revoked.wait(1000));
        QCOMPARE(revoked.first().first().toStringList(), QStringList{u"id-2"_s});
        QVERIFY(watch->tokens()->contains(u"id-1"_s) && watch->tokens()->contains(u"id-2"_s));
    }

    void aListThatIsLostMidwayStaysKnown()
    {
        add(u"id-1"_s);
        const auto watch = RevocationWatch::open(m_folder->path()).value();
        QSignalSpy failed(watch.get(), &RevocationWatch::failed);
        QSignalSpy revoked(watch.get(), &RevocationWatch::revoked);
        QVERIFY(QFile::remove(file().path()));
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().startsWith(file().path()));
        QVERIFY(watch->tokens()->contains(u"id-1"_s));
        add(u"id-2"_s);
        QVERIFY(revoked.wait());
        QCOMPARE(failed.size(), 1);
        put("no list");
        QVERIFY(failed.wait());
        QVERIFY(watch->tokens()->contains(u"id-2"_s));
    }
};

QTEST_GUILESS_MAIN(TestRevocation)

#include "tst_revocation.moc"
