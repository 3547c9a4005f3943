// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/standstill.h"

#include "store/store_error.h"

namespace warroom {

StoreTrouble troubleOf(const StoreError &error)
{
    switch (error.kind) {
    case StoreErrorKind::StoreFull:
        return StoreTrouble::NoRoomLeft;
    case StoreErrorKind::ReadOnly:
        return StoreTrouble::MayNotBeWritten;
    case StoreErrorKind::ConnectionError:
        return StoreTrouble::OutOfReach;
    case StoreErrorKind::Corrupt:
    case StoreErrorKind::DeserializationFailed:
        return StoreTrouble::Damaged;
    case StoreErrorKind::WrongExpectedVersion:
    case StoreErrorKind::StreamNotFound:
        return StoreTrouble::ChangedElsewhere;
    case StoreErrorKind::InvalidStreamId:
    case StoreErrorKind::InvalidStartVersion:
    case StoreErrorKind::InvalidBatchSize:
    case StoreErrorKind::SerializationFailed:
    case StoreErrorKind::InvalidEventType:
    case StoreErrorKind::InvalidEventData:
        return StoreTrouble::Refused;
    }
    return StoreTrouble::Refused;
}

} // namespace warroom
