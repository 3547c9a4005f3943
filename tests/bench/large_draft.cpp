// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/large_draft.h"

#include "catalog/presets.h"
#include "domain/decide.h"
#include "domain/evolve.h"

using namespace Qt::StringLiterals;

namespace warroom::bench {

namespace {

QList<Player> madeUpPool(int count)
{
    static const QStringList positions{u"QB"_s, u"RB"_s, u"WR"_s,   u"TE"_s, u"OT"_s, u"OG"_s,
                                       u"DT"_s, u"LB"_s, u"EDGE"_s, u"CB"_s, u"S"_s};
    QList<Player> pool;
    pool.reserve(count);
    for (int rank = 1; rank <= count; ++rank) {
        Player player;
        player.id = PlayerId(u"p%1"_s.arg(rank));
        player.name = u"%1 Player %2"_s.arg(QChar(u'A' + rank % 26)).arg(rank);
        player.position = positions.at(rank % positions.size());
        player.school = u"School %1"_s.arg(rank % 130);
        player.rank = rank;
        pool.append(player);
    }
    return pool;
}

} // namespace

commands::CreateDraft largeDraft(int players)
{
    commands::CreateDraft create;
    create.draft = DraftId(u"large"_s);
    create.title = u"Large"_s;
    create.draftType = u"snake"_s;
    create.rounds = 100;
    create.teams = catalog::numberedTeams(50);
    create.clock.secondsByRound = {60};
    create.players = madeUpPool(players);
    return create;
}

History largeHistory()
{
    History history;
    Instant now = instantFromMs(1'776'974'400'000);
    const Actor program{u"program"_s, Role::Program, {}};
    const auto issue = [&](const Command &command) {
        const auto events =
            decide(history.head(), IssuedCommand{QUuid::createUuid(), program, now, command, {}});
        for (const Event &event : events.value()) {
            EventEnvelope envelope;
            envelope.version = history.size() + 1;
            envelope.recordedAt = now;
            envelope.event = event;
            history.append(envelope);
        }
    };
    issue(largeDraft());
    issue(commands::StartDraft{});
    for (int next = 0; history.head().isLive(); ++next) {
        now += Seconds{7};
        const DraftState &state = history.head();
        issue(commands::MakePick{state.slotOnTheClock()->slot.team,
                                 state.setup->created().players.at(next).id,
                                 PickSource::Gm,
                                 {}});
    }
    return history;
}

} // namespace warroom::bench
