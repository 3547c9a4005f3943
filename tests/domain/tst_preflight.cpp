// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/decide.h"
#include "domain/preflight.h"
#include "support/rosters.h"
#include "support/small_draft.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

namespace {

QString toldOf(PreflightItem item)
{
    const char *names[] = {"teams",   "order", "players", "places", "roster",
                           "keepers", "clock", "auction", "trades"};
    return QString::fromLatin1(names[static_cast<int>(item)]);
}

/// "teams order! players": what was checked, with a mark at what is wrong.
QString checked(const commands::CreateDraft &create)
{
    QStringList told;
    for (const PreflightCheck &check : preflight(create))
        told.append(toldOf(check.item) + (check.isOk() ? u""_s : u"!"_s));
    return told.join(u' ');
}

commands::CreateDraft with(const std::function<void(commands::CreateDraft &)> &change)
{
    commands::CreateDraft create = draftOf(u"A B", 2);
    change(create);
    return create;
}

} // namespace

class TestPreflight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<commands::CreateDraft>("create");
        QTest::addColumn<QString>("checks");
        using Create = commands::CreateDraft;
        const Keeper keeper{TeamId(u"A"_s), PlayerId(u"p1"_s), SlotId(u"1.01"_s), {}};
        QTest::newRow("all right") << with([](Create &) {}) << u"teams order players clock"_s;
        QTest::newRow("one team") << with([](Create &it) { it.teams.removeLast(); })
                                  << u"teams! order players clock"_s;
        QTest::newRow("no order") << with([](Create &it) { it.draftType = u"given"_s; })
                                  << u"teams order! players clock"_s;
        QTest::newRow("few players") << with([](Create &it) { it.players = playersOf(3); })
                                     << u"teams order players! clock"_s;
        QTest::newRow("clock") << with([](Create &it) { it.clock.bankSeconds = -1; })
                               << u"teams order players clock!"_s;
        QTest::newRow("two at once") << with([](Create &it) {
            it.players = playersOf(3);
            it.clock.bankSeconds = -1;
        }) << u"teams order players! clock!"_s;
        QTest::newRow("roster") << with([](Create &it) { it.roster = rosterOf(u"QB"); })
                                << u"teams order players roster! places! clock"_s;
        QTest::newRow("keepers") << with([&](Create &it) { it.keepers = {keeper}; })
                                 << u"teams order players keepers clock"_s;
        QTest::newRow("one twice") << with([&](Create &it) {
            it.keepers = {keeper, keeper};
        }) << u"teams order players keepers! clock"_s;
    }
    void names()
    {
        QFETCH(commands::CreateDraft, create);
        QFETCH(QString, checks);
        QCOMPARE(checked(create), checks);
        QCOMPARE(isReady(preflight(create)), !checks.contains(u'!'));
    }

    void saysTheSameOfADraftThatWaits()
    {
        auto create = with([](auto &it) { it.roster = rosterOf(u"QB FLEX=QB/WR"); });
        create.players = playersOf(40);
        create.clock.secondsByRound = {60};
        const Actor commissioner{{}, Role::Commissioner, {}};
        const auto decided = decide(DraftState{}, IssuedCommand{{}, commissioner, {}, create, {}});
        QVERIFY(decided);
        const auto &created = std::get<events::DraftCreated>(decided->front());
        QCOMPARE(preflight(created), preflight(create));
        QVERIFY(isReady(preflight(created)));
    }

    void countsThePlayersOfAPlace()
    {
        // p1 QB, p2 WR, p3 OT, p4 EDGE, p5 CB, p6 S
        auto create = with([](auto &it) { it.roster = rosterOf(u"QB FLEX=QB/WR"); });
        const QList<PreflightCheck> checks = preflight(create);
        const auto places = std::find_if(checks.begin(), checks.end(), [](const auto &check) {
            return check.item == PreflightItem::Places;
        });
        QVERIFY(places != checks.end());
        QCOMPARE(places->subject, u"FLEX"_s);
        QCOMPARE(places->have, 2);
        QCOMPARE(places->need, 4);
        QVERIFY(!places->isOk());
    }
};

QTEST_APPLESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
