// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/id.h"

#include <QStringList>

namespace warroom {

struct Team {
    TeamId id;
    QString name;      ///< "Arizona Cardinals"
    QString shortName; ///< "Cardinals"
    QString colour;    ///< "#RRGGBB", the plate
    QString colour2;   ///< "#RRGGBB"
    QStringList needs; ///< positions, most urgent first; a position may stand more than once

    static constexpr auto fields()
    {
        return std::tuple{field("id", &Team::id),
                          field("name", &Team::name),
                          field("short_name", &Team::shortName),
                          field("colour", &Team::colour),
                          field("colour_2", &Team::colour2),
                          field("needs", &Team::needs)};
    }
    friend bool operator==(const Team &, const Team &) = default;
};

enum class SeatControl { Person, Program };

template <>
struct EnumNames<SeatControl> {
    static constexpr std::array<std::string_view, 2> names{"person", "program"};
};

/// Who runs a team.
struct Seat {
    TeamId team;
    SeatControl control = SeatControl::Program;
    QString occupant; ///< the person's id, or the key of the general manager's temperament

    static constexpr auto fields()
    {
        return std::tuple{field("team_id", &Seat::team), field("control", &Seat::control),
                          field("occupant", &Seat::occupant)};
    }
    friend bool operator==(const Seat &, const Seat &) = default;
};

enum class Pace { AtOnce, Quick, Real };

template <>
struct EnumNames<Pace> {
    static constexpr std::array<std::string_view, 3> names{"instant", "quick", "real"};
};

/// How the teams without a person are played.
struct ProgramSettings {
    qint64 seed = 0; ///< 0 to 2^53 - 1: the same seed plays the same draft
    Pace pace = Pace::Quick;

    static constexpr auto fields()
    {
        return std::tuple{field("seed", &ProgramSettings::seed),
                          field("pace", &ProgramSettings::pace)};
    }
    friend bool operator==(const ProgramSettings &, const ProgramSettings &) = default;
};

} // namespace warroom
