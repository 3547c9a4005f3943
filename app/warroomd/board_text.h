// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QJsonObject>

namespace warroom::cli {

/// A draft's board as aligned columns: one line a selection, then who is on the clock.
QString boardText(const DraftState &state);

/// The same for programs: status, sequence, current pick and the picks in order of selection.
QJsonObject boardJson(const DraftState &state);

/// One line a selection, with a header line; fields quoted where they must be.
QString boardCsv(const DraftState &state);

} // namespace warroom::cli
