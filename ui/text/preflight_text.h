// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preflight.h"

#include <QString>

namespace warroom {

/// A check as one line: what was looked at, what there is of it, and what is wrong.
QString preflightText(const PreflightCheck &check);

} // namespace warroom
