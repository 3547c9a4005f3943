// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/bundled.h"
#include "catalog/hostile_bytes.h"
#include "catalog/import_sheet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::catalog;
using namespace warroom::hostile;

namespace {

rc::Gen<Bytes> listLike()
{
    return tableLike({',', ';', '\t', '"', '\n', '\r', ' ', '(', ')', '-', '.', 'A', 'W', 'R', 'a',
                      'e', 'J', 'r'});
}

void decideAll(ImportSheet sheet)
{
    const auto total = [](const ImportCounts &counts) {
        return counts.known + counts.added + counts.leftOut + counts.toDecide;
    };
    const ImportCounts before = sheet.counts();
    RC_ASSERT(total(before) == sheet.rows().size());
    RC_ASSERT(before.toDecide == sheet.toDecide().size());
    sheet.leaveOutAll();
    RC_ASSERT(sheet.counts().toDecide == 0);
    if (before.toDecide > 0)
        RC_ASSERT(sheet.takeBack());
    RC_ASSERT(sheet.counts() == before);
    const QList<PlayerId> ranking = sheet.ranking();
    RC_ASSERT(QSet<PlayerId>(ranking.begin(), ranking.end()).size() == ranking.size());
    RC_ASSERT(ranking.size() == before.known);
    const PoolResult pool = sheet.pool();
    if (!pool)
        isOneLine(pool.error());
    else
        RC_ASSERT(pool->size() == before.known + before.added);
}

void everyImportAnswers(const QByteArray &bytes)
{
    static const QList<Player> known = fantasyPool2025()->first(40);
    const auto text = readDelimited(bytes, u"x.csv"_s);
    if (!text)
        return isOneLine(text.error());
    RC_ASSERT(!text->rows.isEmpty());
    for (const CsvTable::Row &row : text->rows)
        RC_ASSERT(row.fields.size() == text->columns());
    ColumnMapping mapping = recogniseColumns(*text);
    RC_ASSERT(mapping.roles.size() == text->columns());
    if (mapping.column(ColumnRole::Name) < 0)
        mapping.give(0, ColumnRole::Name);
    for (const ImportPurpose purpose : {ImportPurpose::Pool, ImportPurpose::Ranking}) {
        const auto sheet = makeImportSheet(purpose, *text, mapping, known);
        if (!sheet)
            isOneLine(sheet.error());
        else
            decideAll(*sheet);
    }
}

} // namespace

class TestHostileImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=400");
    }

    void anyBytes()
    {
        QVERIFY(rc::check("any bytes get an answer",
                          [](const Bytes &bytes) { everyImportAnswers(asByteArray(bytes)); }));
    }

    void anythingThatLooksLikeATable()
    {
        QVERIFY(rc::check("what looks like a table gets an answer",
                          [] { everyImportAnswers(asByteArray(*listLike())); }));
    }

    void anythingUnderARealHeader()
    {
        QVERIFY(rc::check("whatever stands below a real header gets an answer", [] {
            const QByteArray header = *rc::gen::element<QByteArray>(
                "RK,TIERS,PLAYER NAME,TEAM,POS\n"_ba, "name\tavg pick\tavg round\n"_ba,
                "rank;name;position;team;points_half_ppr\n"_ba, "player\n"_ba);
            everyImportAnswers(header + asByteArray(*listLike()));
        }));
    }
};

QTEST_APPLESS_MAIN(TestHostileImports)
#include "tst_hostile_imports.moc"
