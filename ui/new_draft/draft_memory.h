// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/new_draft/draft_choices.h"

#include <QMap>

namespace warroom {

/// What was chosen for the last draft of each kind, for the next one: its shape, order, rosters,
/// keepers, auction, trades and lottery.
using DraftMemory = QMap<PresetKind, DraftChoices>;

/// \a memory as it is kept between two starts of the program.
QByteArray packed(const DraftMemory &memory);
/// The same again; without what cannot be read.
DraftMemory unpacked(const QByteArray &bytes);

} // namespace warroom
