// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/column_sets.h"

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

using enum ColumnRole;
using Marks = QLatin1StringView[];
using Columns = KnownColumn[];

// Rankings, "Export to CSV": "RK",TIERS,"PLAYER NAME",TEAM,"POS","BYE WEEK", …
constexpr Marks rankingMarks = {"rk"_L1, "playername"_L1, "pos"_L1};
constexpr Columns rankingColumns = {{"rk"_L1, Rank},         {"tiers"_L1, Tier},
                                    {"playername"_L1, Name}, {"team"_L1, Team},
                                    {"pos"_L1, Position},    {"byeweek"_L1, Bye}};

// Average draft position: "Rank","Player","Team","Bye","POS", one column a site, "AVG".
constexpr Marks adpMarks = {"rank"_L1, "player"_L1, "pos"_L1, "avg"_L1};
constexpr Columns adpColumns = {{"rank"_L1, Rank},    {"player"_L1, Name},
                                {"team"_L1, Team},    {"bye"_L1, Bye},
                                {"pos"_L1, Position}, {"avg"_L1, AverageDraftPosition}};

// The same as the page shows it, copied: "Rank", "Player Team (Bye)", "POS", …, "AVG".
constexpr Marks shownAdpMarks = {"rank"_L1, "playerteambye"_L1, "pos"_L1};
constexpr Columns shownAdpColumns = {{"rank"_L1, Rank},
                                     {"playerteambye"_L1, Name},
                                     {"pos"_L1, Position},
                                     {"avg"_L1, AverageDraftPosition}};

// Rankings, download: "id","firstName","lastName","adp","projectedPoints","positionRank",
// "slotName","teamName","lineupStatus","byeWeek"; since 2024 with "salary".
constexpr Marks underdogMarks = {"firstname"_L1, "lastname"_L1, "adp"_L1, "slotname"_L1};
constexpr Columns underdogColumns = {{"id"_L1, Id},
                                     {"firstname"_L1, FirstName},
                                     {"lastname"_L1, LastName},
                                     {"slotname"_L1, Position},
                                     {"teamname"_L1, Team},
                                     {"adp"_L1, AverageDraftPosition},
                                     {"byeweek"_L1, Bye}};

// The published sheet of average draft positions: Date, six "… ADP", "Player Team",
// "Player First Name", "Player Last Name", "Fantasy Player Position", "Player Id", …
constexpr Marks sleeperMarks = {"playerfirstname"_L1, "playerlastname"_L1,
                                "fantasyplayerposition"_L1};
constexpr Columns sleeperColumns = {{"playerfirstname"_L1, FirstName},
                                    {"playerlastname"_L1, LastName},
                                    {"fantasyplayerposition"_L1, Position},
                                    {"playerteam"_L1, Team},
                                    {"playerid"_L1, Id},
                                    {"redrafthalfppradp"_L1, AverageDraftPosition},
                                    {"redraftppradp"_L1, AverageDraftPosition},
                                    {"redraftsfadp"_L1, AverageDraftPosition},
                                    {"dynastyppradp"_L1, AverageDraftPosition}};

// Tables made of its public interface, with the members' names as they are there.
constexpr Marks sleeperPlayerMarks = {"playerid"_L1, "firstname"_L1, "lastname"_L1, "position"_L1};
constexpr Columns sleeperPlayerColumns = {{"playerid"_L1, Id},
                                          {"firstname"_L1, FirstName},
                                          {"lastname"_L1, LastName},
                                          {"position"_L1, Position},
                                          {"team"_L1, Team},
                                          {"searchrank"_L1, Rank},
                                          {"adp"_L1, AverageDraftPosition}};

// Draft analysis, copied from the page; it has no export. The name stands with team and position:
// "Ja'Marr Chase Cin - WR".
constexpr Marks yahooMarks = {"avgpick"_L1, "avground"_L1};
constexpr Columns yahooColumns = {{"name"_L1, Name},
                                  {"player"_L1, Name},
                                  {"players"_L1, Name},
                                  {"team"_L1, Team},
                                  {"pos"_L1, Position},
                                  {"position"_L1, Position},
                                  {"avgpick"_L1, AverageDraftPosition}};

// The same with the names its public interface uses.
constexpr Marks yahooApiMarks = {"averagepick"_L1, "averageround"_L1};
constexpr Columns yahooApiColumns = {{"name"_L1, Name},
                                     {"fullname"_L1, Name},
                                     {"editorialteamabbr"_L1, Team},
                                     {"team"_L1, Team},
                                     {"displayposition"_L1, Position},
                                     {"position"_L1, Position},
                                     {"averagepick"_L1, AverageDraftPosition}};

// Live draft results, copied from the page; it has no export.
constexpr Marks espnMarks = {"player"_L1, "avgpick"_L1, "rost"_L1};
constexpr Columns espnColumns = {{"rk"_L1, Rank},
                                 {"rank"_L1, Rank},
                                 {"player"_L1, Name},
                                 {"team"_L1, Team},
                                 {"pos"_L1, Position},
                                 {"position"_L1, Position},
                                 {"avgpick"_L1, AverageDraftPosition}};

// This program's own tables: docs/import.md.
constexpr Marks ownFantasyMarks = {"name"_L1, "position"_L1, "pointshalfppr"_L1};
constexpr Marks ownClassMarks = {"name"_L1, "position"_L1, "school"_L1};
constexpr Columns ownColumns = {{"rank"_L1, Rank},
                                {"name"_L1, Name},
                                {"position"_L1, Position},
                                {"school"_L1, Team},
                                {"team"_L1, Team}};

constexpr ColumnSet sets[] = {
    {"FantasyPros"_L1, adpMarks, adpColumns},
    {"FantasyPros"_L1, rankingMarks, rankingColumns},
    {"FantasyPros"_L1, shownAdpMarks, shownAdpColumns},
    {"Underdog"_L1, underdogMarks, underdogColumns},
    {"Sleeper"_L1, sleeperMarks, sleeperColumns},
    {"Sleeper"_L1, sleeperPlayerMarks, sleeperPlayerColumns},
    {"ESPN"_L1, espnMarks, espnColumns},
    {"Yahoo"_L1, yahooMarks, yahooColumns},
    {"Yahoo"_L1, yahooApiMarks, yahooApiColumns},
    {"Warroom"_L1, ownFantasyMarks, ownColumns},
    {"Warroom"_L1, ownClassMarks, ownColumns},
};

} // namespace

std::span<const ColumnSet> columnSets()
{
    return sets;
}

} // namespace warroom::catalog
