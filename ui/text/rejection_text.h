// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rejection.h"

#include <QString>

namespace warroom {

struct Answer;

/// Why a rule said no, as one sentence for the person who wished.
QString rejectionText(Rejection rejection);
/// Why \a answer is no: the rule, or what the store said; empty for an accepted one.
QString refusalText(const Answer &answer);

} // namespace warroom
