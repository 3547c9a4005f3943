// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/warroomd/cli.h"
#include "session/history.h"

namespace warroom::cli {

/// Declares --draft ID.
void declareDraftOption(QCommandLineParser &parser);

/// The draft of \a store that --draft names, or the only one there is.
tl::expected<History, Failure> chosenDraft(const EventStore &store,
                                           const QCommandLineParser &parser);

} // namespace warroom::cli
