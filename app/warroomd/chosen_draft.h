// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/warroomd/cli.h"
#include "domain/id.h"

namespace warroom {
class EventStore;
}

namespace warroom::cli {

/// Declares --draft ID.
void declareDraftOption(QCommandLineParser &parser);

/// The draft of \a store whose id is, or begins with, \a wanted; the only one where that is empty.
tl::expected<DraftId, Failure> draftCalled(const EventStore &store, const QString &wanted);

} // namespace warroom::cli
