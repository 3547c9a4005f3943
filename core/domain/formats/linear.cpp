// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/formats/formats.h"

namespace warroom::formats {

QList<TeamId> linearOrder(const QList<TeamId> &teams, int)
{
    return teams;
}

} // namespace warroom::formats
