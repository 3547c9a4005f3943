// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/past_draft.h"

#include "catalog/bundled.h"
#include "catalog/csv_cursor.h"
#include "catalog/draft_order.h"
#include "catalog/pool_readers.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

using namespace std::chrono_literals;

PoolResult readSelected(const CsvTable &picks, const QList<Team> &teams)
{
    QSet<QString> known;
    for (const Team &team : teams)
        known.insert(team.id.text());

    CsvCursor cursor(picks, {u"player", u"position", u"school"});
    QList<Player> players;
    while (cursor.next()) {
        Player player;
        player.name = cursor.requiredText(u"player").simplified();
        player.position = cursor.requiredText(u"position").toUpper();
        player.school = cursor.text(u"school");
        player.rank = static_cast<int>(players.size()) + 1;
        if (const QString team = cursor.text(u"team"); !known.contains(team))
            cursor.fail(QT_TRANSLATE_NOOP("CatalogError", "there is no team '%1'"),
                        {quotable(team)});
        players.append(player);
    }
    if (cursor.error())
        return tl::unexpected(*cursor.error());
    return asPool(std::move(players));
}

// The selections are in order of selection in both, so the n-th slot took the n-th player.
QList<TimedCommand> asCommands(const commands::CreateDraft &create, Instant startedAt)
{
    QList<TimedCommand> then{{startedAt, commands::StartDraft{}}};
    Instant at = startedAt;
    for (qsizetype i = 0; i < create.slots.size(); ++i) {
        at += Milliseconds(create.clock.timeFor(create.slots[i]).value_or(4min)) / 2;
        then.append({at,
                     commands::MakePick{
                         create.slots[i].team, create.players[i].id, PickSource::Record, {}}});
    }
    return then;
}

} // namespace

tl::expected<PastDraft, CatalogError> readPastDraft(const CsvTable &picks, const QList<Team> &teams,
                                                    const PastDraftFacts &facts)
{
    auto order = readOrder(picks);
    if (!order)
        return tl::unexpected(order.error());
    auto players = readSelected(picks, teams);
    if (!players)
        return tl::unexpected(players.error());

    PastDraft past;
    past.create.title = facts.title;
    past.create.note = facts.note;
    past.create.draftType = u"given"_s;
    past.create.rounds = order->constLast().round;
    past.create.teams = teams;
    past.create.clock = facts.clock;
    past.create.slots = std::move(*order);
    past.create.players = std::move(*players);
    past.createdAt = facts.startedAt;
    past.then = asCommands(past.create, facts.startedAt);
    return past;
}

tl::expected<PastDraft, CatalogError> nflDraft2022()
{
    using namespace std::chrono;

    const auto teams = nflTeams();
    if (!teams)
        return tl::unexpected(teams.error());
    const auto picks = CsvTable::read(u":/data/nfl_picks_2022.csv"_s);
    if (!picks)
        return tl::unexpected(picks.error());

    PastDraftFacts facts;
    facts.title = u"2022 NFL Draft"_s;
    facts.note = u"Pick times are not known; they are spaced evenly within each round's clock. "
                 "Ranks are the order of selection."_s;
    facts.clock = {
        {10 * 60, 7 * 60, 5 * 60, 5 * 60, 5 * 60, 5 * 60, 4 * 60}, 5 * 60, ExpiryPolicy::Pass};
    facts.startedAt = sys_days(April / 29 / 2022); // the evening of the 28th in Las Vegas
    return readPastDraft(*picks, *teams, facts);
}

} // namespace warroom::catalog
