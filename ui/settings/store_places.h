// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/draft_library.h"
#include "ui/settings/settings.h"

#include <tl/expected.hpp>

namespace warroom {

/// A place that drafts can be kept in.
struct StorePlace {
    StoreOpener open;
    QString where; ///< for a person to read; holds no password
};

/// What a server was found to keep, when it was tried.
struct ServerFound {
    enum class Tables { Missing, Older, Todays };
    Tables tables = Tables::Todays; ///< Warroom's
    int drafts = 0;                 ///< in today's tables

    friend bool operator==(const ServerFound &, const ServerFound &) = default;
};

/// The places there are, from the window's side: the library's file, and servers by their address
/// (postgresql://user@host/database). Built by whoever knows the stores.
struct StorePlaces {
    QString folder; ///< of the library's file and of what is remembered
    QString file;   ///< the library's
    /// The server that the command line names for this run, without its password. Empty where it
    /// names none, and what is remembered counts.
    QString onlyThisRun;
    /// The server at an address; the library's file where that is empty. Opens nothing yet.
    std::function<StorePlace(const QString &address)> place;
    /// Connects to the server at an address, changes nothing there, and leaves again: what is
    /// there, or one line that holds no password. Blocks for seconds where nobody answers; for any
    /// thread.
    std::function<tl::expected<ServerFound, QString>(const QString &address)> tryServer;
};

/// The address of the server that is remembered; empty for the library's file.
inline QString rememberedServer(const Settings &settings)
{
    return settings.value(settings::storeKind) == StoreKind::Server
        ? settings.value(settings::storeAddress)
        : QString();
}

} // namespace warroom
