// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/new_draft/draft_choices.h"

#include "catalog/presets.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int quickSeconds = 30;

QList<Slot> firstRounds(const QList<Slot> &slots, int rounds)
{
    QList<Slot> kept;
    for (const Slot &slot : slots) {
        if (slot.round <= rounds)
            kept << slot;
    }
    return kept;
}

} // namespace

DraftLimits limitsOf(PresetKind preset)
{
    switch (preset) {
    case PresetKind::NflMock:
        return {7, 32, 32};
    case PresetKind::Snake:
    case PresetKind::Auction:
        return {30, 2, 32};
    }
    return {};
}

ClockRules clockFor(const DraftChoices &choices, const commands::CreateDraft &preset)
{
    ClockRules clock = choices.clockExtras;
    switch (choices.clock) {
    case ClockChoice::Off:
        return clock;
    case ClockChoice::Quick:
        clock.secondsByRound = {quickSeconds};
        break;
    case ClockChoice::Real:
        clock.secondsByRound = preset.clock.secondsByRound;
        clock.secondsCompensatory = preset.clock.secondsCompensatory;
        break;
    case ClockChoice::Custom:
        clock.secondsByRound = choices.customSeconds;
        break;
    }
    clock.expiry = choices.expiry;
    return clock;
}

commands::CreateDraft createFrom(const DraftChoices &choices, const commands::CreateDraft &preset)
{
    commands::CreateDraft create = preset;
    create.draft = DraftId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    create.title = choices.title;
    create.rounds = choices.rounds;
    create.clock = clockFor(choices, preset);
    create.program = {choices.seed, choices.pace};
    if (choices.preset == PresetKind::NflMock) {
        create.slots = firstRounds(preset.slots, choices.rounds);
    } else {
        create.draftType = choices.format;
        create.teams = catalog::fantasyTeams(choices.teamCount);
    }
    if (!choices.order.isEmpty()) {
        create.draftType = u"given"_s;
        create.slots = choices.order;
    }
    create.roster = choices.roster;
    create.auction = choices.auction;
    create.keepers = choices.keepers;
    create.trading = choices.trading;
    for (const Team &team : std::as_const(create.teams)) {
        if (choices.teams.contains(team.id))
            create.seats.append({team.id, SeatControl::Person, u"local"_s});
    }
    return create;
}

int pickCount(const commands::CreateDraft &create)
{
    return create.slots.isEmpty() ? create.rounds * static_cast<int>(create.teams.size())
                                  : static_cast<int>(create.slots.size());
}

} // namespace warroom
