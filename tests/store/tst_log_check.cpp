// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/log_check.h"

#include "store/append_rules.h"
#include "store/sample_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;

namespace {

std::vector<NewEvent> playedBatch()
{
    return sample::fresh(sample::playedDraft(DraftId(u"d"_s), 7));
}

/// \a events as a store records them.
std::vector<EventRecord> recorded(const std::vector<NewEvent> &events)
{
    std::vector<EventRecord> records;
    for (const NewEvent &event : events) {
        records.push_back(recordOf(event).value());
        records.back().draft = DraftId(u"d"_s);
        records.back().globalPosition = static_cast<qint64>(10 * records.size());
    }
    chain(records, 0, {});
    return records;
}

QStringList findings(const std::vector<EventRecord> &records,
                     CheckScope scope = CheckScope::Everything)
{
    LogCheck check(DraftId(u"d"_s), scope);
    for (const EventRecord &record : records)
        check.next(record);
    QStringList found;
    for (const Finding &finding : check.finish(static_cast<int>(records.size())))
        found << u"%1 %2"_s.arg(finding.version).arg(finding.what);
    return found;
}

} // namespace

class TestLogCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundLog()
    {
        QCOMPARE(findings(recorded(playedBatch())), QStringList());
        QCOMPARE(findings(recorded(playedBatch()), CheckScope::Chain), QStringList());
    }

    void findsACauseThatComesLater()
    {
        std::vector<NewEvent> batch = playedBatch();
        batch[3].metadata.causationId = batch[5].id;
        batch[4].metadata.causationId = batch[5].id;
        batch[7].metadata.causationId = batch[7].id;
        QCOMPARE(findings(recorded(batch)),
                 (QStringList{u"4 names as its cause event 6, which comes later"_s,
                              u"8 names itself as its cause"_s}));
        QCOMPARE(findings(recorded(batch), CheckScope::Chain), QStringList());
    }

    void letsAnEarlierEventBeACause()
    {
        std::vector<NewEvent> batch = playedBatch();
        batch[5].metadata.causationId = batch[4].id;
        batch[6].metadata.causationId = {};
        batch[7].metadata.causationId = {};
        QCOMPARE(findings(recorded(batch)), QStringList());
    }

    void theChainShowsEveryChange()
    {
        std::vector<EventRecord> records = recorded(playedBatch());
        records[3].metadata.replace("tester", "tesler");
        QCOMPARE(findings(records, CheckScope::Chain),
                 QStringList{u"4 was changed, or an event before it was"_s});
        records = recorded(playedBatch());
        records.erase(records.begin() + 3);
        QCOMPARE(findings(records, CheckScope::Chain),
                 (QStringList{u"4 is missing"_s,
                              u"0 the log ends at version %1, the draft is said to be at %2"_s
                                  .arg(records.size() + 1)
                                  .arg(records.size())}));
    }

    void theChainIsNotDecoded()
    {
        std::vector<EventRecord> records = recorded(playedBatch());
        records[3].data = "{";
        chain(records, 0, {});
        QCOMPARE(findings(records, CheckScope::Chain), QStringList());
        QCOMPARE(findings(records).size(), 1);
        QVERIFY(findings(records).first().startsWith(u"4 cannot be read: "_s));
    }
};

QTEST_GUILESS_MAIN(TestLogCheck)
#include "tst_log_check.moc"
