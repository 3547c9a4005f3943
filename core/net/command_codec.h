// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "domain/prepare.h"

#include <tl/expected.hpp>

namespace warroom {

/// A command as it travels: its name and its data.
struct WireCommand {
    QByteArray name;
    QByteArray data; ///< a JSON object
};

/// Whatever a client may wish: of the draft, or of what its person prepares.
using ClientWish = std::variant<Command, PreparationCommand>;

/// \a command for the wire; nothing for one that only the program or a host can wish.
std::optional<WireCommand> wireCommand(const Command &command);
WireCommand wireCommand(const PreparationCommand &command);

/// The wish called \a name whose members stand in \a message under "data". Strict: nothing is
/// defaulted but reasons and words. Fails with one line for whoever wrote the message.
tl::expected<ClientWish, QString> wishIn(QStringView name, const QByteArray &message);

/// The names of all wishes that may come over a socket.
QStringList wishNames();

} // namespace warroom
