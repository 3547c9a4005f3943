// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/player.h"

namespace warroom {

/// One measured thing about a player, ready to be shown: "4.52" and "40 yd".
struct PlayerFact {
    QString value;
    QString label;

    friend bool operator==(const PlayerFact &, const PlayerFact &) = default;
};

/// Inches with their fraction in quarters: 33¾″.
QString inchesText(double inches);
/// A number with at most one digit behind the point, by locale.
QString shortNumber(double number);

/// What is known of \a player, the most telling first, at most \a count facts.
QList<PlayerFact> playerFacts(const Player &player, qsizetype count);
/// The word a player is called by when there is no room: "Smith Jr.", "McNeil-Warren".
QString lastName(const QString &name);
/// "J. Gyllenborg": for lines too short for the whole name.
QString shortName(const QString &name);
/// "EM" for Emmanuel McNeil-Warren.
QString initials(const QString &name);

} // namespace warroom
