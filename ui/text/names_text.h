// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock_rules.h"
#include "domain/position.h"

#include <QList>
#include <QString>

namespace warroom {

struct DraftFormat;

/// A group of positions in words: "Edge rusher".
QString positionName(PositionGroup group);
/// A format as a person calls it: "Snake", "Third-round reversal".
QString formatName(const DraftFormat &format);
/// What happens when time runs out, as a choice: "Autopick".
QString expiryName(ExpiryPolicy policy);
/// The same as a sentence.
QString expiryExplanation(ExpiryPolicy policy);
/// In the order in which they are offered.
QList<ExpiryPolicy> expiryPolicies();

} // namespace warroom
