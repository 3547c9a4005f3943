// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/standstill.h"

namespace warroom {

/// One line for a person whose draft stands still: what is wrong, where, and what to do.
QString standstillText(const Standstill &standstill);

} // namespace warroom
