// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/self_test.h"

#include "app/pictures.h"
#include "app/program.h"
#include "catalog/bundled.h"
#include "catalog/presets.h"
#include "session/history.h"
#include "session/simulation.h"
#include "store/sqlite_event_store.h"
#include "ui/screenshot.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// What a check found, or why it failed: one line either way.
using Check = tl::expected<QString, QString>;

constexpr Instant start = instantFromMs(1'776'974'400'000);

Check checkResources()
{
    const auto players = catalog::class2026();
    const auto order = catalog::order2026();
    const auto charts = catalog::pickValueCharts();
    const auto teams = catalog::nflTeams2026();
    for (const auto *error :
         {players ? nullptr : &players.error(), order ? nullptr : &order.error(),
          charts ? nullptr : &charts.error(), teams ? nullptr : &teams.error()}) {
        if (error)
            return tl::unexpected(error->text());
    }
    return u"%1 players, %2 slots, %3 teams, %4 charts"_s.arg(
        QString::number(players->size()), QString::number(order->size()),
        QString::number(teams->size()), QString::number(charts->size()));
}

Check checkTranslations()
{
    Language language;
    QStringList spoken;
    for (const LanguageName &each : Language::all()) {
        language.use(each.key);
        if (language.current() != each.key)
            return tl::unexpected(u"%1 cannot be loaded"_s.arg(each.name));
        spoken.append(each.name);
    }
    return spoken.join(u", "_s);
}

/// A two-round draft of four teams, stored and read back in \a path.
Check checkStore(const QString &path)
{
    auto create = catalog::fantasySnake(4, 2);
    if (!create)
        return tl::unexpected(create.error().text());
    create->draft = DraftId(u"self-test"_s);
    create->program.pace = Pace::Real;
    const auto store = openSqliteStore({path, Durability::Full, OpenMode::CreateOrOpen});
    if (!store)
        return tl::unexpected(store.error().detail);
    if (const auto played = simulateDraft(**store, *create, start); !played)
        return tl::unexpected(played.error());
    const auto findings = (*store)->verify();
    if (!findings || !findings->isEmpty())
        return tl::unexpected(findings ? findings->first().what : findings.error().detail);
    return u"a draft of 8 picks is recorded and sound"_s;
}

Check checkReplay(const QString &path)
{
    const auto store = openSqliteStore({path, Durability::Full, OpenMode::ReadOnly});
    if (!store)
        return tl::unexpected(store.error().detail);
    const auto events = readWhole(**store, DraftId(u"self-test"_s));
    if (!events)
        return tl::unexpected(events.error().detail);
    History history;
    for (const EventEnvelope &envelope : *events)
        history.append(envelope);
    if (history.head().picksMade() != 8 || history.stateAt(3).picksMade() != 0)
        return tl::unexpected(u"a moment of the draft is not what it was"_s);
    return u"%1 events, every moment can be reached"_s.arg(history.size());
}

Check checkScreen(const QString &folder, const QString &log, const QString &screen,
                  const QString &theme)
{
    Options options;
    options.theme = theme;
    options.picture.screen = screen;
    options.picture.draft = needsDraft(screen) ? log : QString();
    options.picture.file = folder + u"/%1-%2.png"_s.arg(screen, theme);
    if (const auto taken = takePicture(options); !taken)
        return tl::unexpected(taken.error());
    return u"drawn"_s;
}

bool report(const QString &what, const Check &check)
{
    const QString line = u"%1  %2: %3\n"_s.arg(check ? u"ok    "_s : u"FAILED"_s, what,
                                               check ? *check : check.error());
    std::fputs(line.toUtf8().constData(), stdout);
    std::fflush(stdout);
    return check.has_value();
}

} // namespace

int runSelfTest()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"self-test.warroom"_s);
    bool allWell = report(u"resources"_s, checkResources());
    allWell = report(u"translations"_s, checkTranslations()) && allWell;
    allWell = report(u"store"_s, checkStore(log)) && allWell;
    allWell = report(u"replay"_s, checkReplay(log)) && allWell;
    for (const QString &screen : screenNames()) {
        for (const QString &theme : {u"dark"_s, u"light"_s})
            allWell = report(u"screen %1, %2"_s.arg(screen, theme),
                             checkScreen(folder.path(), log, screen, theme))
                && allWell;
    }
    return allWell ? 0 : 1;
}

} // namespace warroom
