// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/warroomd/cli.h"
#include "catalog/bundled.h"
#include "catalog/past_seasons.h"
#include "catalog/player_pool.h"
#include "catalog/presets.h"
#include "domain/formats/formats.h"
#include "session/simulation.h"
#include "store/sqlite_event_store.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom::cli {

namespace {

// 2026-04-23T20:00:00Z, when the 2026 draft begins. A simulation's clock is virtual: it must not
// depend on the day it is run.
constexpr Instant simulationStart = instantFromMs(1'776'974'400'000);

constexpr qint64 largestSeed = (qint64{1} << 53) - 1;

template <typename Value>
tl::expected<Value, Failure> fromCatalog(tl::expected<Value, catalog::CatalogError> value)
{
    if (!value)
        return failed(value.error().text());
    return std::move(*value);
}

/// The teams of \a list: the league's where it has the abbreviation, else plain ones.
tl::expected<QList<Team>, Failure> teamsOf(const QString &list)
{
    const auto known = fromCatalog(catalog::nflTeams2026());
    if (!known)
        return tl::unexpected(known.error());
    const QStringList names = list.split(u',', Qt::SkipEmptyParts);
    const QList<Team> plain = catalog::numberedTeams(static_cast<int>(names.size()));
    if (names.size() < 2)
        return badUsage(u"--teams needs at least two teams"_s);
    QList<Team> teams;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const TeamId id(names.at(i).trimmed().toUpper());
        const auto isSame = [&](const Team &team) { return team.id == id; };
        if (std::any_of(teams.begin(), teams.end(), isSame))
            return badUsage(u"--teams names %1 twice"_s.arg(id.text()));
        const auto found = std::find_if(known->begin(), known->end(), isSame);
        Team team = found == known->end() ? plain.at(i) : *found;
        team.id = id;
        if (found == known->end())
            team.name = team.shortName = names.at(i).trimmed();
        teams.append(team);
    }
    return teams;
}

tl::expected<void, Failure> limitRounds(commands::CreateDraft &create,
                                        const QCommandLineParser &parser)
{
    if (!parser.isSet(u"rounds"_s))
        return {};
    const auto rounds = numberOption(parser, u"rounds"_s, 1, 100);
    if (!rounds)
        return tl::unexpected(rounds.error());
    const int before = create.rounds;
    create.rounds = static_cast<int>(*rounds);
    create.slots.removeIf([&](const Slot &slot) { return slot.round > create.rounds; });
    if (create.draftType == u"given"_s && create.rounds > before)
        return badUsage(u"the given order has %1 rounds, not %2; choose another --format"_s.arg(
            QString::number(before), QString::number(create.rounds)));
    return {};
}

tl::expected<void, Failure> applyFormat(commands::CreateDraft &create,
                                        const QCommandLineParser &parser)
{
    QString format = parser.value(u"format"_s);
    if (format.isEmpty()) // rounds of a real order differ in size, and nobody can sell those
        format =
            parser.isSet(u"teams"_s) || parser.isSet(u"auction"_s) ? u"snake"_s : create.draftType;
    if (!draftFormat(format)) {
        QStringList known;
        for (const DraftFormat &each : draftFormats())
            known.append(each.key);
        return badUsage(
            u"there is no format '%1'; choose one of %2"_s.arg(format, known.join(u", "_s)));
    }
    if (format == u"given"_s && parser.isSet(u"teams"_s))
        return badUsage(u"the given order has its own teams; leave out --teams or choose another "
                        "--format"_s);
    create.draftType = format;
    if (format != u"given"_s)
        create.slots.clear();
    return {};
}

/// Money for --auction, and how many rounds are sold: all, or those of --auction-rounds.
tl::expected<void, Failure> applyAuction(commands::CreateDraft &create,
                                         const QCommandLineParser &parser)
{
    if (!parser.isSet(u"auction"_s)) {
        if (parser.isSet(u"auction-rounds"_s))
            return badUsage(u"--auction-rounds needs --auction"_s);
        return {};
    }
    const auto budget = numberOption(parser, u"auction"_s, 1, AuctionRules::mostMoney);
    if (!budget)
        return tl::unexpected(budget.error());
    create.auction.rounds = create.rounds;
    if (parser.isSet(u"auction-rounds"_s)) {
        const auto rounds = numberOption(parser, u"auction-rounds"_s, 1, create.rounds);
        if (!rounds)
            return tl::unexpected(rounds.error());
        create.auction.rounds = static_cast<int>(*rounds);
    }
    create.auction.budget = static_cast<int>(*budget);
    if (create.auction.budget < create.auction.rounds)
        return badUsage(u"--auction must be enough for a bid of 1 in each of %1 rounds"_s.arg(
            create.auction.rounds));
    create.auction.nominationSeconds = 30;
    create.auction.bidSeconds = 20;
    create.auction.softCloseSeconds = 10;
    return {};
}

tl::expected<Pace, Failure> paceOf(const QString &speed)
{
    const std::optional<Pace> pace = enumFromName<Pace>(speed);
    if (!pace)
        return badUsage(u"--speed is instant, quick or real, not '%1'"_s.arg(speed));
    return *pace;
}

/// The 2026 draft, or that of --year.
tl::expected<commands::CreateDraft, Failure> realDraft(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"year"_s))
        return fromCatalog(catalog::nflMock2026());
    const auto year =
        numberOption(parser, u"year"_s, catalog::firstPastSeason, catalog::lastPastSeason);
    if (!year)
        return tl::unexpected(year.error());
    if (parser.isSet(u"teams"_s))
        return badUsage(u"a past year has its own teams; leave out --teams or --year"_s);
    return fromCatalog(catalog::pastNflDraft(static_cast<int>(*year)));
}

tl::expected<commands::CreateDraft, Failure> wantedDraft(const QCommandLineParser &parser)
{
    auto create = realDraft(parser);
    if (!create)
        return create;
    if (parser.isSet(u"teams"_s)) {
        auto teams = teamsOf(parser.value(u"teams"_s));
        if (!teams)
            return tl::unexpected(teams.error());
        create->teams = *teams;
    }
    if (parser.isSet(u"pool"_s)) {
        auto pool = fromCatalog(catalog::readPool(parser.value(u"pool"_s)));
        if (!pool)
            return tl::unexpected(pool.error());
        create->players = *pool;
    }
    if (const auto applied = applyFormat(*create, parser); !applied)
        return tl::unexpected(applied.error());
    if (const auto limited = limitRounds(*create, parser); !limited)
        return tl::unexpected(limited.error());
    if (const auto sold = applyAuction(*create, parser); !sold)
        return tl::unexpected(sold.error());
    const auto seed = numberOption(parser, u"seed"_s, 0, largestSeed);
    if (!seed)
        return tl::unexpected(seed.error());
    const auto pace = paceOf(parser.value(u"speed"_s));
    if (!pace)
        return tl::unexpected(pace.error());
    create->program = ProgramSettings{*seed, *pace};
    create->trading.programOffers = parser.isSet(u"trades"_s);
    create->seats.clear();
    const QUuid space(u"5b1f7b0e-6a0b-4c53-9a53-2d1a1d3c9f22"_s);
    create->draft = DraftId(
        QUuid::createUuidV5(space, u"simulation %1"_s.arg(*seed)).toString(QUuid::WithoutBraces));
    return create;
}

tl::expected<void, QString> playInto(const QString &path, const commands::CreateDraft &create,
                                     const std::function<void(int)> &progress)
{
    {
        const auto store = openSqliteStore({path, Durability::Normal, OpenMode::CreateOrOpen});
        if (!store)
            return tl::unexpected(store.error().detail);
        const auto charts = catalog::pickValueCharts();
        if (!charts)
            return tl::unexpected(charts.error().text());
        if (auto played = simulateDraft(**store, create, simulationStart, progress,
                                        gm::tradeChartsOf(*charts));
            !played)
            return played;
    }
    return makeSingleFile(path).map_error([](const StoreError &error) { return error.detail; });
}

} // namespace

void declareSimulate(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"seed"_s, u"The same seed plays the same draft (default 1)."_s, u"N"_s, u"1"_s},
        {u"teams"_s, u"Only these teams, in this order: ARI,CHI,… (default: all 32)."_s, u"LIST"_s},
        {u"year"_s,
         u"The NFL draft of a past year, 1994 to 2022: its teams, its order and everybody who was "
         "selected (default: the 2026 draft)."_s,
         u"YEAR"_s},
        {u"rounds"_s, u"How many rounds (default: those of the order, 7)."_s, u"N"_s},
        {u"format"_s,
         u"linear, snake, third-round-reversal or given (default: given, the real order; "
         "with --teams: snake)."_s,
         u"F"_s},
        {u"auction"_s,
         u"Sell the players instead of picking them; every team has so much money "
         "(without --format: snake)."_s,
         u"MONEY"_s},
        {u"auction-rounds"_s,
         u"How many rounds are sold (default: all); the rest is picked in the order of the "
         "format."_s,
         u"N"_s},
        {u"pool"_s, u"A CSV file of players (default: the bundled 2026 class)."_s, u"FILE"_s},
        {u"trades"_s, u"The teams start and answer trades, too."_s},
        {u"out"_s, u"Where to write the log (default: draft-SEED.warroom here)."_s, u"FILE"_s},
        {u"speed"_s,
         u"How long the teams think, on the virtual clock: instant, quick or real "
         "(default real)."_s,
         u"SPEED"_s, u"real"_s},
    });
}

Outcome runSimulate(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return badUsage(
            u"simulate takes no argument '%1'"_s.arg(parser.positionalArguments().first()));
    const auto create = wantedDraft(parser);
    if (!create)
        return tl::unexpected(create.error());
    QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        out = u"draft-%1.warroom"_s.arg(create->program.seed);
    if (QFile::exists(out))
        return failed(u"%1: there is a file already; choose another name with --out"_s.arg(out));

    int picks = 0;
    if (const auto played = playInto(out, *create, [&](int made) { picks = made; }); !played) {
        // Nothing half-written: a log that ends in the middle would pass for a draft.
        QFile::remove(out);
        return failed(played.error());
    }
    print(u"%1: %2 picks, seed %3\n"_s.arg(out, QString::number(picks),
                                           QString::number(create->program.seed)));
    return {};
}

} // namespace warroom::cli
