// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event_envelope.h"

#include <tl/expected.hpp>

class QJsonObject;

namespace warroom {

/// The event in \a frame, as wireFrame() wrote it, its personal texts opened; an EventWithheld
/// where the frame says no more than that there was one. Fails with one line.
tl::expected<EventEnvelope, QString> eventIn(const QJsonObject &frame);

} // namespace warroom
