// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/past_draft.h"

#include "catalog/csv.h"
#include "domain/decide.h"
#include "domain/evolve.h"
#include "domain/position.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace warroom;
using namespace warroom::catalog;

namespace {

using Log = std::vector<Event>;

// The log the rules make of it; ends where they refuse.
Log played(const PastDraft &past)
{
    Log log;
    DraftState state;
    const auto play = [&](Instant at, const Command &command) {
        const Actor record{u"record"_s, Role::Program, {}};
        const Decision decision = decide(state, IssuedCommand{{}, record, at, command, {}});
        if (!decision)
            return false;
        for (const Event &event : *decision) {
            evolve(state, event);
            log.push_back(event);
        }
        return true;
    };
    bool goesOn = play(past.createdAt, past.create);
    for (qsizetype i = 0; goesOn && i < past.then.size(); ++i)
        goesOn = play(past.then[i].at, past.then[i].command);
    return log;
}

template <typename E>
std::vector<E> only(const Log &log)
{
    std::vector<E> events;
    for (const Event &event : log) {
        if (const E *wanted = std::get_if<E>(&event))
            events.push_back(*wanted);
    }
    return events;
}

PastDraft small(const QByteArray &rows, const ClockRules &clock = {})
{
    const auto picks = CsvTable::parse(
        "overall,round,pick_in_round,team,player,position,school\n"_ba + rows, u"picks.csv"_s);
    const QList<Team> teams{{TeamId(u"A"_s), u"A"_s, u"A"_s, {}, {}, {}},
                            {TeamId(u"B"_s), u"B"_s, u"B"_s, {}, {}, {}}};
    const auto past = readPastDraft(*picks, teams, {u"Old"_s, {}, clock, instantFromMs(1'000)});
    if (!past)
        qFatal("%s", qPrintable(past.error().text()));
    return *past;
}

} // namespace

class TestPastDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picksWhenHalfOfTheTimeIsUsed()
    {
        const auto past =
            small("1,1,1,B,X,QB,S\n2,2,1,A,Y,de,T\n"_ba, {{100, 60}, 0, ExpiryPolicy::Pass});
        const auto picks = only<events::PickMade>(played(past));
        QCOMPARE(picks.size(), 2u);
        QCOMPARE(toMs(picks[0].pickedAt), 1'000 + 50'000);
        QCOMPARE(toMs(picks[1].pickedAt), 1'000 + 50'000 + 30'000);
        QCOMPARE(picks[0].playerName, u"X"_s);
        QCOMPARE(picks[1].teamName, u"A"_s);
        QVERIFY(picks[0].source == PickSource::Record);
    }

    void namesakesKeepTheirOwnPicks()
    {
        const auto past = small("1,1,1,B,Josh Allen,QB,S\n2,1,2,A,Josh Allen,LB,T\n"_ba);
        const auto picks = only<events::PickMade>(played(past));
        QCOMPARE(picks.size(), 2u);
        QVERIFY(picks[0].player != picks[1].player);
    }

    void saysWhenATeamIsUnknown()
    {
        const auto picks =
            CsvTable::parse("overall,round,pick_in_round,team,player,position,school\n"
                            "1,1,1,GNB,X,QB,S\n"_ba,
                            u"picks.csv"_s);
        const auto past = readPastDraft(*picks, {}, {});
        QVERIFY(!past);
        QCOMPARE(past.error().text(), u"picks.csv, line 2: there is no team 'GNB'"_s);
    }

    void theDraftOf2022IsWhole()
    {
        const auto past = nflDraft2022();
        QVERIFY(past);
        const Log log = played(*past);
        QCOMPARE(only<events::PickMade>(log).size(), 262u);
        QCOMPARE(only<events::DraftCompleted>(log).size(), 1u);
        QVERIFY(only<events::TimeExpired>(log).empty());

        const auto picks = only<events::PickMade>(log);
        QCOMPARE(picks.front().playerName, u"Travon Walker"_s);
        QCOMPARE(picks.front().teamName, u"Jacksonville Jaguars"_s);
        QCOMPARE(picks.back().playerName, u"Brock Purdy"_s);
        QCOMPARE(picks.back().round, 7);
        QCOMPARE(picks.back().pick, 41);
    }

    void theDraftOf2022KeepsItsClockAndSaysSo()
    {
        const auto past = nflDraft2022();
        QVERIFY(past);
        QVERIFY(past->create.note.startsWith(
            u"Pick times are not known; they are spaced evenly within each round's clock."_s));
        const Log log = played(*past);
        const auto started = only<events::PickStarted>(log);
        const auto picks = only<events::PickMade>(log);
        QCOMPARE(started.size(), picks.size());
        for (size_t i = 0; i < picks.size(); ++i)
            QVERIFY(picks[i].pickedAt > started[i].startedAt
                    && picks[i].pickedAt < *started[i].timeoutAt);
        QCOMPARE(started.front().timePerPickSec, 600);
        QCOMPARE(toMs(started.front().startedAt), 1'651'190'400'000); // 2022-04-29 00:00 UTC
    }

    void everyPositionOf2022HasAGroup()
    {
        const auto past = nflDraft2022();
        QVERIFY(past);
        for (const Player &player : past->create.players)
            QVERIFY2(positionGroup(player.position), qPrintable(player.position));
    }
};

QTEST_APPLESS_MAIN(TestPastDraft)
#include "tst_past_draft.moc"
