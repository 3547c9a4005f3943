// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/field.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <tuple>

namespace warroom {

/// What every message of a client may hold; a command's data is read with the command.
struct ClientMessage {
    std::optional<QString> type; ///< not needed over HTTP: "command", "ping", "token", "ticks"
    std::optional<QUuid> commandId;
    std::optional<QString> command;
    std::optional<int> expectedSequence;
    std::optional<double> t0;
    std::optional<QString> token;
    std::optional<bool> on;
    std::optional<QString> traceparent; ///< W3C Trace Context

    static constexpr auto fields()
    {
        return std::tuple{field("type", &ClientMessage::type),
                          field("command_id", &ClientMessage::commandId),
                          field("command", &ClientMessage::command),
                          field("expected_sequence", &ClientMessage::expectedSequence),
                          field("t0", &ClientMessage::t0),
                          field("token", &ClientMessage::token),
                          field("on", &ClientMessage::on),
                          field("traceparent", &ClientMessage::traceparent)};
    }
};

} // namespace warroom
