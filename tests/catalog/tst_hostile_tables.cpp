// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/draft_order.h"
#include "catalog/hostile_bytes.h"
#include "catalog/pick_value_chart.h"
#include "catalog/player_pool.h"
#include "catalog/team_tables.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom::catalog;
using namespace warroom::hostile;

namespace {

rc::Gen<Bytes> csvLike()
{
    return tableLike({',', '"', '\n', '\r', ' '});
}

template <typename T>
void isAnswered(const tl::expected<T, CatalogError> &result)
{
    if (!result)
        isOneLine(result.error());
}

void everyReaderAnswers(const QByteArray &bytes)
{
    const auto table = CsvTable::parse(bytes, u"x.csv"_s);
    isAnswered(table);
    if (!table)
        return;
    for (const CsvTable::Row &row : table->rows())
        RC_ASSERT(row.line > 0);
    isAnswered(readPool(*table));
    isAnswered(readTeams(*table));
    isAnswered(readNeeds(*table));
    isAnswered(readOrder(*table));
    isAnswered(readCharts(*table, *table));
}

QByteArray quoted(const std::string &text)
{
    QByteArray field = QString::fromUtf8(text).toUtf8();
    field.replace('\0', "").replace("\r", "");
    return '"' + field.replace("\"", "\"\"") + '"';
}

} // namespace

class TestHostileTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=1000");
    }

    void anyBytes()
    {
        QVERIFY(rc::check("any bytes get an answer",
                          [](const Bytes &bytes) { everyReaderAnswers(asByteArray(bytes)); }));
    }

    void anythingThatLooksLikeATable()
    {
        QVERIFY(rc::check("what looks like a table gets an answer",
                          [] { everyReaderAnswers(asByteArray(*csvLike())); }));
    }

    void anythingUnderARealHeader()
    {
        QVERIFY(rc::check("whatever stands below a real header gets an answer", [] {
            const QByteArray header = *rc::gen::element<QByteArray>(
                "rank,name,position,height_in\n"_ba, "name,position,points_half_ppr\n"_ba,
                "overall,round,pick_in_round,team,compensatory\n"_ba, "team,priority,position\n"_ba,
                "abbreviation,name,colour,colour_2\n"_ba, "key,name,edition,purpose,pick\n"_ba);
            everyReaderAnswers(header + asByteArray(*csvLike()));
        }));
    }

    void whatIsQuotedComesBack()
    {
        QVERIFY(rc::check("a quoted field is read as it was written", [](const std::string &text) {
            const QByteArray field = quoted(text);
            const auto table = CsvTable::parse("a,b\n1," + field + "\n", u"x.csv"_s);
            RC_ASSERT(table.has_value());
            QByteArray inner = table->rows().at(0).fields.at(1).toUtf8();
            RC_ASSERT('"' + inner.replace("\"", "\"\"") + '"' == field);
        }));
    }
};

QTEST_APPLESS_MAIN(TestHostileTables)
#include "tst_hostile_tables.moc"
