// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/adapters.h"
#include "store/raw_database.h"
#include "store/sample_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using sample::fresh;

namespace {

const DraftId first{u"first"_s};

QString kindOf(const tl::expected<PostgresSight, StoreError> &result)
{
    return result ? u"success"_s : QString(enumName(result.error().kind));
}

} // namespace

/// What somebody finds who tries a server before he keeps his drafts there.
class TestPostgresSight : public QObject {
    Q_OBJECT

private:
    PostgresOptions m_options;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<RawDatabase> m_raw;

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("no PostgreSQL server is installed");
        QVERIFY(PostgresServer::shared());
    }

    void init()
    {
        m_options = sample::freshSchema();
        m_store = openPostgresStore(m_options).value();
        m_raw = std::make_unique<RawDatabase>(m_options.schema);
    }

    void cleanup()
    {
        m_store.reset();
        m_raw.reset();
    }

    /// Was: whoever only tried a server had made Warroom's tables in it.
    void lookingChangesNothing()
    {
        using Tables = PostgresSight::Tables;
        const PostgresOptions untouched = sample::freshSchema();
        const auto missing = lookAtPostgres(untouched);
        QVERIFY2(missing, missing ? "" : qPrintable(missing.error().detail));
        QCOMPARE(missing->tables, Tables::Missing);
        QCOMPARE(missing->drafts, 0);
        QVERIFY(m_raw->value(u"SELECT to_regnamespace('%1')"_s.arg(untouched.schema)).isNull());

        QVERIFY(m_store->append(first, ExpectedVersion::noStream(),
                                fresh(sample::playedDraft(first, 1, 5))));
        QCOMPARE(lookAtPostgres(m_options)->tables, Tables::Todays);
        QCOMPARE(lookAtPostgres(m_options)->drafts, 1);

        QCOMPARE(m_raw->run(u"UPDATE store_version SET version = 1; DROP TABLE imports"_s),
                 QString());
        QCOMPARE(lookAtPostgres(m_options)->tables, Tables::Older);
        QCOMPARE(m_raw->value(u"SELECT version FROM store_version"_s).toInt(), 1);
        QVERIFY(m_raw->value(u"SELECT to_regclass('imports')"_s).isNull());
    }

    void lookingFindsWhatOpeningWould()
    {
        QCOMPARE(kindOf(lookAtPostgres({u"postgresql://gm@127.0.0.1:1/drafts"_s})),
                 u"ConnectionError"_s);
        PostgresOptions nameless = m_options;
        nameless.schema = u"a b"_s;
        QCOMPARE(kindOf(lookAtPostgres(nameless)), u"ConnectionError"_s);

        QCOMPARE(m_raw->run(u"CREATE ROLE visitor LOGIN"_s), QString());
        PostgresOptions visitor = sample::freshSchema();
        visitor.url.replace(u"user=warroom"_s, u"user=visitor"_s);
        QCOMPARE(kindOf(lookAtPostgres(visitor)), u"ReadOnly"_s);
        QCOMPARE(m_raw->run(u"CREATE SCHEMA %1 AUTHORIZATION visitor"_s.arg(visitor.schema)),
                 QString());
        QCOMPARE(kindOf(lookAtPostgres(visitor)), u"success"_s);

        QCOMPARE(m_raw->run(u"UPDATE store_version SET version = 99"_s), QString());
        const auto newer = lookAtPostgres(m_options);
        QCOMPARE(kindOf(newer), u"ReadOnly"_s);
        QVERIFY(newer.error().detail.contains(u"newer Warroom (tables 99"_s));
    }
};

QTEST_GUILESS_MAIN(TestPostgresSight)
#include "tst_postgres_sight.moc"
