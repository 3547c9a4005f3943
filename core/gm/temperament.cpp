// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/temperament.h"

#include "gm/chance.h"

#include <QtGlobal>

#include <algorithm>
#include <initializer_list>

namespace warroom::gm {

namespace {

constexpr quint32 groups(std::initializer_list<PositionGroup> members)
{
    quint32 bits = 0;
    for (const PositionGroup group : members)
        bits |= 1U << static_cast<int>(group);
    return bits;
}

using enum PositionGroup;

constexpr quint32 nobody = 0;
constexpr quint32 trenches = groups({OT, IOL, EDGE, DL});
constexpr quint32 skill = groups({QB, RB, WR, TE});
constexpr quint32 defence = groups({EDGE, DL, LB, CB, S});

// Key, name, need and value in per cent, spread and liking in thousandths, favoured, trade margin.
constexpr Temperament rows[] = {
    {u"balanced", QT_TRANSLATE_NOOP("Temperament", "Balanced"), 100, 100, 120, 0, nobody, 20},
    {u"best-player", QT_TRANSLATE_NOOP("Temperament", "Best player available"), 45, 60, 80, 0,
     nobody, 30},
    {u"needs-first", QT_TRANSLATE_NOOP("Temperament", "Needs first"), 170, 100, 100, 0, nobody, 20},
    {u"trench-builder", QT_TRANSLATE_NOOP("Temperament", "Builds the trenches"), 100, 100, 120, 120,
     trenches, 30},
    {u"skill-first", QT_TRANSLATE_NOOP("Temperament", "Skill positions first"), 100, 100, 120, 120,
     skill, 10},
    {u"defence-first", QT_TRANSLATE_NOOP("Temperament", "Defence first"), 100, 100, 120, 120,
     defence, 50},
    {u"gambler", QT_TRANSLATE_NOOP("Temperament", "Gambler"), 80, 100, 250, 0, nobody, 0},
};

} // namespace

std::span<const Temperament> temperaments()
{
    return rows;
}

const Temperament *temperament(QStringView key)
{
    const auto found = std::ranges::find(rows, key, &Temperament::key);
    return found == std::end(rows) ? nullptr : &*found;
}

const Temperament &temperamentOf(const DraftState &state, const TeamId &team)
{
    const Seat *seat = state.seat(team);
    if (!seat || seat->control == SeatControl::Person)
        return rows[0];
    if (const Temperament *named = temperament(seat->occupant))
        return *named;
    const Chance chance(state.setup->created().program.seed, team.text());
    return rows[chance.below(static_cast<int>(std::size(rows)), 0)];
}

} // namespace warroom::gm
