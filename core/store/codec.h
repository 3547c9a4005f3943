// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"
#include "store/store_error.h"

#include <tl/expected.hpp>

#include <optional>
#include <string_view>

namespace warroom {

/// The one encoding of events: what is stored, sent and exported.
///
/// Pure functions, usable from any thread.

/// "PickMade".
QString eventTypeName(const Event &event);
int eventSchema(const Event &event);

/// \a event as compact JSON in UTF-8 with sorted members: equal events give equal bytes.
///
/// What JSON cannot say (a number that is none, a text that is no Unicode) is written as something
/// decode() refuses or reads differently; a store refuses to record such an event.
QByteArray encode(const Event &event);

/// encode(), where decode() reads \a event again from it; nothing where it would not.
std::optional<QByteArray> encodeFaithfully(const Event &event);

/// The event \a bytes hold, in today's shape or in one an upcaster leads on from. Nothing is
/// defaulted: fails with InvalidEventType for a type nobody
/// declared, and with DeserializationFailed, which names type and member, for everything else.
tl::expected<Event, StoreError> decode(QStringView type, int schema, const QByteArray &bytes);

/// decode() of a \a type in UTF-8, into \a event, for whoever reads many. Says what decode() fails
/// with; \a event is of no use then.
[[nodiscard]] std::optional<StoreError> decodeInto(Event &event, std::string_view type, int schema,
                                                   QByteArrayView bytes);

/// An event's data as it is written today.
struct EventData {
    QString type;
    int schema = 0;
    QByteArray data;
};

/// \a bytes in today's shape, with members nobody here knows kept in any depth. Fails as decode().
tl::expected<EventData, StoreError> upcast(QStringView type, int schema, const QByteArray &bytes);

QByteArray encode(const EventMetadata &metadata);
std::optional<QByteArray> encodeFaithfully(const EventMetadata &metadata);
/// As decodeInto().
[[nodiscard]] std::optional<StoreError> decodeInto(EventMetadata &metadata, QByteArrayView bytes);

} // namespace warroom
