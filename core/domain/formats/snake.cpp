// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/formats/formats.h"

namespace warroom::formats {

QList<TeamId> snakeOrder(const QList<TeamId> &teams, int round)
{
    if (round % 2 == 1)
        return teams;
    return {teams.crbegin(), teams.crend()};
}

} // namespace warroom::formats
