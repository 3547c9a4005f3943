// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace warroom {

constexpr bool isBetween(int value, int least, int most)
{
    return least <= value && value <= most;
}

} // namespace warroom
