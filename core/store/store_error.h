// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/enum_names.h"

#include <QString>

namespace warroom {

enum class StoreErrorKind {
    InvalidStreamId,
    InvalidStartVersion,
    InvalidBatchSize,
    WrongExpectedVersion,
    StreamNotFound,
    ConnectionError,
    SerializationFailed,
    DeserializationFailed,
    InvalidEventType,
    InvalidEventData,
    StoreFull,
    Corrupt,
    ReadOnly,
};

template <>
struct EnumNames<StoreErrorKind> {
    static constexpr std::array<std::string_view, 13> names{
        "InvalidStreamId",  "InvalidStartVersion", "InvalidBatchSize",    "WrongExpectedVersion",
        "StreamNotFound",   "ConnectionError",     "SerializationFailed", "DeserializationFailed",
        "InvalidEventType", "InvalidEventData",    "StoreFull",           "Corrupt",
        "ReadOnly"};
};

/// Why a store could not do what was asked. Nothing was half-done.
struct StoreError {
    StoreErrorKind kind = StoreErrorKind::ConnectionError;
    QString detail;   ///< one line for a person: what, where
    int expected = 0; ///< for WrongExpectedVersion
    int actual = 0;   ///< for WrongExpectedVersion
};

} // namespace warroom
