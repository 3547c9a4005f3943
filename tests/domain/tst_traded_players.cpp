// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/given.h"
#include "support/trades.h"

#include <QTest>

using namespace warroom;
using namespace warroom::test;

class TestTradedPlayers : public QObject {
    Q_OBJECT

    static Command p1ForP2()
    {
        return commands::ExecuteTrade{
            tradeOf(u"t", {sideOf(u"A", u"", u"B", u"p1"), sideOf(u"B", u"2.02", u"A", u"p2")})};
    }
    static Given drafted(bool allowed)
    {
        return given(tradingBy({.players = allowed}, draftOf(u"A B C", 2)))
            .started()
            .takenInTurn(u"p1 p2");
    }

private Q_SLOTS:
    void changeTeamsWhereTheDraftAllowsIt()
    {
        QCOMPARE(drafted(false).when(p1ForP2()), u"refused: trade_players_not_allowed"_s);
        Given draft = drafted(true);
        QCOMPARE(draft.when(p1ForP2()), u"traded"_s);
        const DraftState &state = draft.did(p1ForP2()).state();
        QCOMPARE(state.ownerOf(PlayerId(u"p1"_s)), TeamId(u"B"_s));
        QCOMPARE(state.ownerOf(PlayerId(u"p2"_s)), TeamId(u"A"_s));
        QCOMPARE(state.playersOf(TeamId(u"A"_s)), idsIn<PlayerId>(u"p2"));
    }

    void areGivenByWhoHasThem()
    {
        Given draft = drafted(true).did(p1ForP2());
        QCOMPARE(draft.when(p1ForP2()), u"refused: trade_player_not_owned"_s);
        const auto swap = [](QStringView mine, QStringView theirs) {
            return Command(commands::ExecuteTrade{
                tradeOf(u"u", {sideOf(u"A", u"", u"B", mine), sideOf(u"B", u"", u"A", theirs)})});
        };
        QCOMPARE(draft.when(swap(u"p1", u"p2")), u"refused: trade_player_not_owned"_s);
        QCOMPARE(draft.when(swap(u"p2", u"p9")), u"refused: trade_player_not_owned"_s);
        QCOMPARE(draft.when(swap(u"p2 p2", u"p1")), u"refused: trade_player_not_owned"_s);
        QCOMPARE(draft.when(swap(u"p2", u"p1")), u"traded"_s);
    }

    void areNobodysWhenTheirPickIsTakenBack()
    {
        Given draft = drafted(true).did(p1ForP2()).undone();
        QCOMPARE(draft.state().ownerOf(PlayerId(u"p2"_s)), TeamId());
        QCOMPARE(draft.takes(u"B", u"p2").state().ownerOf(PlayerId(u"p2"_s)), TeamId(u"B"_s));
    }
};

QTEST_APPLESS_MAIN(TestTradedPlayers)
#include "tst_traded_players.moc"
