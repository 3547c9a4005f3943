// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/csv.h"
#include "catalog/past_draft.h"
#include "catalog/presets.h"
#include "support/given.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace warroom::test {

/// A selection the league has made.
struct RealPick {
    int round = 0;
    int overall = 0; ///< by order of selection
    QString team;
    QString player;
    QString position;
    QString school;
};

/// A slot whose team was late: others went ahead before it was used.
struct LateTeam {
    int season = 0;
    int due = 0;
    int selected = 0;
};

inline constexpr LateTeam lateTeams[] = {{2003, 7, 9}, {2011, 26, 27}};

/// Everybody who was selected, by year and order of selection; see resources/data/SOURCES.md.
/// Does without the catalog, which is to be proven by it.
inline const QMap<int, QList<RealPick>> &realDrafts()
{
    static const auto drafts = [] {
        QFile file(QStringLiteral(WARROOM_SOURCE_DIR "/resources/data/nfl_picks_1994_2022.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the past drafts cannot be read");
        QMap<int, QList<RealPick>> read;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeFirst();
        for (const QString &line : lines) {
            const QStringList row = line.split(u',');
            read[row.at(0).toInt()].append(
                {row.at(1).toInt(), row.at(2).toInt(), row.at(3), row.at(4), row.at(5), row.at(6)});
        }
        return read;
    }();
    return drafts;
}

/// The same in the order in which the slots were due.
inline QList<RealPick> realOrder(int season)
{
    QList<RealPick> order = realDrafts().value(season);
    for (const LateTeam &late : lateTeams) {
        if (late.season == season)
            order.move(late.selected - 1, late.due - 1);
    }
    return order;
}

inline QList<Team> realTeams(int season)
{
    QStringList codes;
    for (const RealPick &pick : realDrafts().value(season))
        codes.append(pick.team);
    codes.sort();
    codes.removeDuplicates();
    return teamsCalled(codes.join(u' '));
}

/// A past draft read from the table that \a order makes, as the catalog reads one.
inline catalog::PastDraft readAsPastDraft(int season, const QList<RealPick> &order)
{
    QByteArray table = "overall,round,pick_in_round,team,player,position,school\n";
    QMap<int, int> inRound;
    int overall = 0;
    for (const RealPick &pick : order) {
        const QString numbers =
            u"%1,%2,%3,"_s.arg(++overall).arg(pick.round).arg(++inRound[pick.round]);
        const QStringList names{pick.team, pick.player, pick.position, pick.school};
        table += (numbers + names.join(u',') + u'\n').toUtf8();
    }
    const QString title = u"%1 NFL Draft"_s.arg(season);
    const auto read = catalog::CsvTable::parse(table, title);
    const auto past = catalog::readPastDraft(read.value(), realTeams(season),
                                             {title, {}, catalog::nflClock(), dayOne});
    if (!past)
        qFatal("%s", qPrintable(past.error().text()));
    return *past;
}

/// The draft as it was before anybody had picked: slots as they were due, that year's players, a
/// person at every team, and the league's clock.
inline commands::CreateDraft realDraft(int season)
{
    commands::CreateDraft create = readAsPastDraft(season, realOrder(season)).create;
    create.draft = DraftId(u"11111111-1111-4111-8111-111111111111"_s);
    create.seats = aPersonAtEach(create.teams);
    create.program.seed = 1;
    return create;
}

inline PlayerId idOf(const RealPick &pick, const QList<Player> &pool)
{
    const auto isHe = [&](const Player &player) {
        return player.name == pick.player && player.position == pick.position
            && player.school == pick.school;
    };
    const auto found = std::find_if(pool.begin(), pool.end(), isHe);
    if (found == pool.end() || std::any_of(std::next(found), pool.end(), isHe))
        qFatal("nobody, or more than one, is %s", qPrintable(pick.player));
    return found->id;
}

/// The wish of the team that made \a pick.
inline commands::MakePick asWish(const RealPick &pick, const QList<Player> &pool)
{
    return {TeamId(pick.team), idOf(pick, pool), {}, {}};
}

/// Whether a team is late that is due as the \a overall of \a season.
inline bool isLate(int season, int overall)
{
    return std::any_of(std::begin(lateTeams), std::end(lateTeams), [&](const LateTeam &late) {
        return late.season == season && late.due == overall;
    });
}

/// The draft of \a season with every pick up to the \a last: by a person of the team that made it,
/// a minute after the one before, and where a team was late, after its time ran out.
inline Given playedAgain(int season, int last = 1000)
{
    Given draft = given(realDraft(season)).started();
    const QList<Player> &pool = draft.state().setup->created().players;
    for (const RealPick &pick : realDrafts().value(season)) {
        if (pick.overall > last)
            break;
        if (isLate(season, pick.overall))
            draft.ranOut();
        draft.after(1min).did(asWish(pick, pool), drafterOf(pick.team));
    }
    return draft;
}

/// "#9, 9 in round 1: MIN takes Kevin Williams, DT, Oklahoma St."
inline QString boardLine(int inRound, const RealPick &pick)
{
    return u"#%1, %2 in round %3: "_s.arg(pick.overall).arg(inRound).arg(pick.round)
        + u"%1 takes %2, %3, %4"_s.arg(pick.team, pick.player, pick.position, pick.school);
}

/// The board of history, by order of selection.
inline QStringList realBoard(int season)
{
    QStringList board;
    QMap<int, int> inRound;
    for (const RealPick &pick : realDrafts().value(season))
        board.append(boardLine(++inRound[pick.round], pick));
    return board;
}

/// The board of \a state, by order of selection.
inline QStringList boardOf(const DraftState &state)
{
    QStringList board;
    for (const int index : state.selections) {
        const SlotState &used = state.slots.at(index);
        const Player &player = *state.setup->player(used.selection->player);
        board.append(boardLine(used.selection->pick,
                               {used.slot.round, used.selection->overallPick, used.slot.team.text(),
                                player.name, player.position, player.school}));
    }
    return board;
}

/// A row for each year, for a test function's data.
inline void everySeason()
{
    QTest::addColumn<int>("season");
    for (const int season : realDrafts().keys())
        QTest::addRow("%d", season) << season;
}

} // namespace warroom::test
