// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/store_places.h"

namespace warroom {

/// The places that the window may keep drafts in: the library's file in \a folder, and servers.
/// \a onlyThisRun is the server that the command line names, or empty.
StorePlaces storePlaces(const QString &folder, const QString &onlyThisRun);

} // namespace warroom
