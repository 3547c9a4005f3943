// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/log_check.h"

#include "domain/decide.h"
#include "domain/evolve.h"
#include "domain/lottery_order.h"
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

/// A draft whose order was drawn by lot, by the rules: created, announced, drawn, changed.
std::vector<Event> drawnDraft()
{
    const QString seed = u"the seed"_s;
    const Actor host{u"host"_s, Role::Commissioner, {}};
    const commands::CreateDraft create = sample::draftOf(DraftId(u"d"_s), 4, 2);
    commands::CommitLottery commit{{}, lotteryHash(seed)};
    for (const Team &team : create.teams)
        commit.entrants.append({team.id, 1});
    DraftState state;
    std::vector<Event> events;
    for (const Command &command :
         {Command(create), Command(commit), Command(commands::DrawLottery{seed}),
          Command(commands::StartDraft{})}) {
        const auto decision =
            decide(state, IssuedCommand{{}, host, sample::evening(), command, {}});
        for (const Event &event : decision.value()) {
            evolve(state, event);
            events.push_back(event);
        }
    }
    return events;
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

    void letsAnOrderBeDrawn()
    {
        const std::vector<Event> events = drawnDraft();
        QVERIFY(std::holds_alternative<events::OrderChanged>(events.at(3)));
        QCOMPARE(findings(recorded(sample::fresh(events))), QStringList());
    }

    void findsAnOrderThatWasNotDrawn()
    {
        std::vector<Event> events = drawnDraft();
        QList<SlotRight> &rights = std::get<events::OrderChanged>(events.at(3)).rights;
        std::swap(rights[0].team, rights[1].team);
        std::swap(rights[0].originalTeam, rights[1].originalTeam);
        QCOMPARE(findings(recorded(sample::fresh(events))),
                 QStringList{u"4 cannot have happened: the order is not the one that was drawn"_s});
    }

    void findsADrawThatChangesNothing()
    {
        std::vector<Event> events = drawnDraft();
        events.erase(events.begin() + 3);
        QCOMPARE(findings(recorded(sample::fresh(events))),
                 QStringList{u"4 cannot have happened: the order that was drawn is not made"_s});
        events.resize(3);
        QCOMPARE(findings(recorded(sample::fresh(events))),
                 QStringList{u"3 draws an order that is not made"_s});
    }

    void findsADrawThatTheSeedDoesNotMake()
    {
        std::vector<Event> events = drawnDraft();
        QList<TeamId> &order = std::get<events::LotteryDrawn>(events.at(2)).order;
        std::swap(order[0], order[1]);
        QCOMPARE(findings(recorded(sample::fresh(events))),
                 QStringList{u"3 cannot have happened: the order is not what the seed draws"_s});
        events = drawnDraft();
        std::get<events::LotteryDrawn>(events.at(2)).seed = u"another seed"_s;
        QCOMPARE(
            findings(recorded(sample::fresh(events))),
            QStringList{u"3 cannot have happened: the seed is not the one that was announced"_s});
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
