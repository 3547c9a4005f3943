// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/formats/formats.h"

namespace warroom::formats {

QList<TeamId> thirdRoundReversalOrder(const QList<TeamId> &teams, int round)
{
    return snakeOrder(teams, round < 3 ? round : round + 1);
}

} // namespace warroom::formats
