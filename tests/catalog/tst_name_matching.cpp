// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/bundled.h"
#include "catalog/name_matching.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warroom;
using namespace warroom::catalog;

namespace {

Player player(const QString &id, const QString &name, const QString &position, const QString &team)
{
    Player result;
    result.id = PlayerId(id);
    result.name = name;
    result.position = position;
    result.school = team;
    return result;
}

NameMatcher matcher()
{
    return NameMatcher({player(u"chase"_s, u"Ja'Marr Chase"_s, u"WR"_s, u"CIN"_s),
                        player(u"st-brown"_s, u"Amon-Ra St. Brown"_s, u"WR"_s, u"DET"_s),
                        player(u"moore"_s, u"D.J. Moore"_s, u"WR"_s, u"CHI"_s),
                        player(u"harrison"_s, u"Marvin Harrison Jr."_s, u"WR"_s, u"ARI"_s),
                        player(u"gore-sr"_s, u"Frank Gore"_s, u"RB"_s, u"SF"_s),
                        player(u"gore-jr"_s, u"Frank Gore Jr."_s, u"RB"_s, u"BUF"_s),
                        player(u"walker"_s, u"Kenneth Walker III"_s, u"RB"_s, u"SEA"_s),
                        player(u"davis"_s, u"Gabe Davis"_s, u"WR"_s, u"BUF"_s),
                        player(u"hollywood"_s, u"Marquise Brown"_s, u"WR"_s, u"KC"_s),
                        player(u"goodwin"_s, u"Marquise Goodwin"_s, u"WR"_s, u"KC"_s),
                        player(u"allen-qb"_s, u"Josh Allen"_s, u"QB"_s, u"BUF"_s),
                        player(u"allen-lb"_s, u"Josh Allen"_s, u"LB"_s, u"JAX"_s),
                        player(u"smith-a"_s, u"Mike Smith"_s, u"CB"_s, u"ATL"_s),
                        player(u"smith-b"_s, u"Mike Smith"_s, u"CB"_s, u"BAL"_s),
                        player(u"pineiro"_s, u"Eddy Piñeiro"_s, u"K"_s, u"SF"_s),
                        player(u"smith-njigba"_s, u"Jaxon Smith-Njigba"_s, u"WR"_s, u"SEA"_s)},
                       TeamNames(*nflTeams()), *bundledNicknames());
}

ListedPlayer row(const QString &name, const QString &position = {}, const QString &team = {})
{
    ListedPlayer result;
    result.name = name;
    result.position = position;
    result.team = team;
    return result;
}

/// "matched by spelling: chase", "suggested: chase, moore", "unmatched"
QString said(const RowMatch &match)
{
    static const QStringList rules{u"id"_s, u"name"_s, u"spelling"_s, u"suffix"_s, u"nickname"_s};
    QStringList candidates;
    for (const PlayerId &candidate : match.candidates)
        candidates << candidate.text();
    switch (match.kind) {
    case MatchKind::Matched:
        return u"%1: %2"_s.arg(rules.at(static_cast<int>(match.rule)), match.player.text());
    case MatchKind::Suggested:
        return u"suggested: "_s + candidates.join(u", "_s);
    case MatchKind::Unmatched:
        return u"unmatched"_s;
    case MatchKind::Duplicate:
        return u"duplicate of %1"_s.arg(match.sameAs);
    }
    return {};
}

} // namespace

class TestNameMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<ListedPlayer>("listed");
        QTest::addColumn<QString>("expected");
        const auto check = [](const char *what, const ListedPlayer &listed,
                              const QString &expected) {
            QTest::newRow(what) << listed << expected;
        };
        check("as written", row(u"Ja'Marr Chase"_s), u"name: chase"_s);
        check("punctuation", row(u"JaMarr Chase"_s), u"spelling: chase"_s);
        check("curly apostrophe", row(u"Ja’Marr Chase"_s), u"spelling: chase"_s);
        check("case", row(u"JA'MARR CHASE"_s), u"spelling: chase"_s);
        check("full stop", row(u"Amon-Ra St Brown"_s), u"spelling: st-brown"_s);
        check("initials", row(u"DJ Moore"_s), u"spelling: moore"_s);
        check("initials apart", row(u"D. J. Moore"_s), u"spelling: moore"_s);
        check("hyphen", row(u"Jaxon Smith Njigba"_s), u"spelling: smith-njigba"_s);
        check("accent", row(u"Eddy Pineiro"_s), u"spelling: pineiro"_s);
        check("no suffix", row(u"Marvin Harrison"_s), u"suffix: harrison"_s);
        check("suffix of its own", row(u"Ja'Marr Chase II"_s), u"suffix: chase"_s);
        check("another suffix", row(u"Marvin Harrison Sr."_s), u"suggested: harrison"_s);
        check("father", row(u"Frank Gore"_s), u"name: gore-sr"_s);
        check("son", row(u"Frank Gore, Jr"_s), u"spelling: gore-jr"_s);
        check("nickname", row(u"Ken Walker"_s), u"nickname: walker"_s);
        check("nickname with suffix", row(u"Ken Walker III"_s), u"nickname: walker"_s);
        check("formal for a nickname", row(u"Gabriel Davis"_s), u"nickname: davis"_s);
        check("one person's nickname", row(u"Hollywood Brown"_s), u"nickname: hollywood"_s);
        check("nobody else's nickname", row(u"Hollywood Goodwin"_s, u"WR"_s, u"NYJ"_s),
              u"unmatched"_s);
        check("another team", row(u"Ja'Marr Chase"_s, u"WR"_s, u"NYJ"_s), u"name: chase"_s);
        check("another position", row(u"Ja'Marr Chase"_s, u"QB"_s), u"suggested: chase"_s);
        check("unknown position", row(u"Ja'Marr Chase"_s, u"FLEX"_s), u"name: chase"_s);
        check("namesakes by position", row(u"Josh Allen"_s, u"QB"_s), u"name: allen-qb"_s);
        check("namesakes by team", row(u"Josh Allen"_s, {}, u"JAC"_s), u"name: allen-lb"_s);
        check("namesakes at one position", row(u"Mike Smith"_s, u"CB"_s, u"BAL"_s),
              u"name: smith-b"_s);
        check("namesakes nobody can tell apart", row(u"Mike Smith"_s, u"CB"_s),
              u"suggested: smith-a, smith-b"_s);
        check("close spelling", row(u"Jamar Chase"_s), u"suggested: chase"_s);
        check("swapped letters", row(u"Gabe Dvais"_s), u"suggested: davis"_s);
        check("initial", row(u"M. Harrison"_s), u"suggested: harrison"_s);
        check("another first name in his place", row(u"Eugene Walker"_s, u"RB"_s, u"SEA"_s),
              u"suggested: walker"_s);
        check("another first name", row(u"Eugene Walker"_s), u"unmatched"_s);
        check("a stranger", row(u"Patrick Mahomes"_s, u"QB"_s, u"KC"_s), u"unmatched"_s);
        check("no name", row({}), u"unmatched"_s);
        check("only signs", row(u"--"_s), u"unmatched"_s);
    }

    void rules()
    {
        QFETCH(ListedPlayer, listed);
        QFETCH(QString, expected);
        if (listed.name.contains(u','))
            listed.name = writtenName(listed.name, matcher().teams()).name;
        QCOMPARE(said(matcher().match(listed)), expected);
    }

    void theProgramsOwnIds()
    {
        ListedPlayer listed = row(u"Somebody Else"_s);
        listed.id = u"chase"_s;
        QCOMPARE(said(matcher().match(listed)), u"id: chase"_s);
        listed.id = u"7564"_s;
        QCOMPARE(said(matcher().match(listed)), u"unmatched"_s);
    }

    void theSamePlayerTwice()
    {
        const QList<RowMatch> matches =
            matchAll(matcher(),
                     {row(u"Ja'Marr Chase"_s), row(u"New Man"_s), row(u"JaMarr Chase"_s),
                      row(u"new man"_s), row({}), row({})});
        QStringList all;
        for (const RowMatch &match : matches)
            all << said(match);
        QCOMPARE(all,
                 (QStringList{u"name: chase"_s, u"unmatched"_s, u"duplicate of 0"_s,
                              u"duplicate of 1"_s, u"unmatched"_s, u"unmatched"_s}));
    }

    void stopsWhenTold()
    {
        int asked = 0;
        QList<ListedPlayer> rows(500, row(u"Ja'Marr Chase"_s));
        matchAll(matcher(), rows, [&](int) { return ++asked < 3; });
        QCOMPARE(asked, 3);
    }

    void edits()
    {
        QCOMPARE(editDistance(u"chase", u"chase", 2), 0);
        QCOMPARE(editDistance(u"chase", u"chaes", 2), 1);
        QCOMPARE(editDistance(u"chase", u"chas", 2), 1);
        QCOMPARE(editDistance(u"chase", u"cheese", 2), 2);
        QCOMPARE(editDistance(u"chase", u"robinson", 2), 3);
        QCOMPARE(editDistance(u"", u"ab", 2), 2);
    }

    void keys()
    {
        QCOMPARE(nameKey(u"Kenneth Walker III"_s),
                 (NameKey{u"kennethwalker"_s, u"kenneth"_s, u"walker"_s, u"iii"_s}));
        QCOMPARE(nameKey(u"Odell  Beckham Jr."_s).suffix, u"jr"_s);
        QCOMPARE(nameKey(u"Cher V"_s), (NameKey{u"cherv"_s, u"cher"_s, u"v"_s, {}}));
        QCOMPARE(foldedLetters(u"Łukasz Ødegård-Straße"_s), u"lukaszodegardstrasse"_s);
    }

    void everyPlayerFindsHimself()
    {
        for (const QList<Player> &pool : {*class2026(), *fantasyPool2025()}) {
            const NameMatcher own(pool, TeamNames(*nflTeams()), *bundledNicknames());
            for (const Player &one : pool) {
                const RowMatch match = own.match(row(one.name, one.position, one.school));
                QVERIFY2(match.player == one.id, qPrintable(one.name));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestNameMatching)
#include "tst_name_matching.moc"
