// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"
#include "session/room_client.h"

#include <memory>

namespace warroom {

/// Takes the picture \a options asks for, without touching the user's library. One line on failure.
tl::expected<void, QString> takePicture(const Options &options);

/// A replay of the log at \a path.
tl::expected<std::unique_ptr<RoomClient>, QString> openLogFile(const QString &path);

} // namespace warroom
