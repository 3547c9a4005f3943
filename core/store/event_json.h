// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_record.h"

class QJsonObject;

namespace warroom {

/// An event as clients and exports get it, without the room's epoch: one compact JSON object with
/// sorted members. From a record: in today's shape, but with all that stands in its JSON, members
/// nobody here knows included. Fails as envelopeOf() does.
tl::expected<QByteArray, StoreError> exportJson(const EventRecord &record);
QByteArray exportJson(const EventEnvelope &envelope);

/// exportJson(), for those who compose a larger QJsonDocument.
QJsonObject toJson(const EventEnvelope &envelope);

} // namespace warroom
