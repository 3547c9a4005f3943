// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/presets.h"

#include "catalog/bundled.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

// Mid-tones: white letters on them reach 4.5:1, and they stand off both a white and a black window.
constexpr std::array plates{u"#C2413B", u"#2F6FCB", u"#2E7D4F", u"#8E4EC6", u"#B45309", u"#0F7C86",
                            u"#B83280", u"#5B6472", u"#4F5BD5", u"#7A6A00", u"#A0522D", u"#3F7D20"};

} // namespace

ClockRules nflClock()
{
    constexpr int minute = 60;
    return {{8 * minute, 7 * minute, 5 * minute, 5 * minute, 5 * minute, 5 * minute, 4 * minute},
            5 * minute,
            ExpiryPolicy::Pass};
}

QList<Team> numberedTeams(int count)
{
    QList<Team> teams;
    for (int number = 1; number <= count; ++number) {
        const QString colour =
            QStringView(plates[static_cast<size_t>(number - 1) % plates.size()]).toString();
        const QString name = u"Team %1"_s.arg(number);
        teams.append(Team{TeamId(u"T%1"_s.arg(number)), name, name, colour, u"#FFFFFF"_s, {}});
    }
    return teams;
}

QList<Team> fantasyTeams(int count)
{
    static const QStringList roster = u"RB WR RB WR TE QB RB WR WR RB QB TE WR RB K"_s.split(u' ');
    QList<Team> teams = numberedTeams(count);
    for (Team &team : teams)
        team.needs = roster;
    return teams;
}

Preset nflMock2026()
{
    auto teams = nflTeams2026();
    if (!teams)
        return tl::unexpected(teams.error());
    auto order = order2026();
    if (!order)
        return tl::unexpected(order.error());
    auto players = class2026();
    if (!players)
        return tl::unexpected(players.error());

    commands::CreateDraft create;
    create.title = u"2026 NFL Draft"_s;
    create.draftType = u"given"_s;
    create.season = 2026;
    create.rounds = 7;
    create.teams = std::move(*teams);
    create.slots = std::move(*order);
    create.clock = nflClock();
    create.players = std::move(*players);
    return create;
}

Preset fantasySnake(int teams, int rounds)
{
    auto players = fantasyPool2025();
    if (!players)
        return tl::unexpected(players.error());

    commands::CreateDraft create;
    create.title = u"Fantasy snake"_s;
    create.draftType = u"snake"_s;
    create.season = 2025;
    create.rounds = rounds;
    create.teams = fantasyTeams(teams);
    create.clock = {{90}, 0, ExpiryPolicy::Autopick};
    create.players = std::move(*players);
    create.roster = fantasyRoster(rounds);
    return create;
}

Preset fantasyAuction(int teams, int rounds)
{
    Preset preset = fantasySnake(teams, rounds);
    if (!preset)
        return preset;
    preset->title = u"Fantasy auction"_s;
    preset->draftType = u"linear"_s;
    preset->clock.expiry = ExpiryPolicy::Nothing;
    AuctionRules &auction = preset->auction;
    auction.rounds = rounds;
    auction.budget = 200;
    auction.nominationSeconds = 30;
    auction.bidSeconds = 20;
    auction.softCloseSeconds = 10;
    return preset;
}

RosterRules fantasyRoster(int places)
{
    RosterRules roster;
    roster.spots = {{u"QB"_s, {u"QB"_s}, 1},
                    {u"RB"_s, {u"RB"_s}, 2},
                    {u"WR"_s, {u"WR"_s}, 2},
                    {u"TE"_s, {u"TE"_s}, 1},
                    {u"FLEX"_s, {u"RB"_s, u"WR"_s, u"TE"_s}, 1},
                    {u"K"_s, {u"K"_s}, 1}};
    constexpr int lineUp = 8;
    roster.bench = std::max(0, places - lineUp);
    return roster;
}

} // namespace warroom::catalog
