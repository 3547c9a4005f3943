// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/warroomd/cli.h"
#include "session/history.h"

namespace warroom::cli {

/// Declares --draft ID.
void declareDraftOption(QCommandLineParser &parser);

/// The draft of \a store whose id is, or begins with, \a wanted; the only one where that is empty.
tl::expected<DraftId, Failure> draftCalled(const EventStore &store, const QString &wanted);

tl::expected<History, Failure> historyOf(const EventStore &store, const DraftId &draft);

/// The draft of \a store that --draft names, or the only one there is.
tl::expected<History, Failure> chosenDraft(const EventStore &store,
                                           const QCommandLineParser &parser);

} // namespace warroom::cli
