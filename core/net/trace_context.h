// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace warroom {

/// A place in a trace that may run through several programs (W3C Trace Context, version 00).
struct TraceContext {
    QByteArray trace;  ///< 16 bytes, not all zero
    QByteArray span;   ///< 8 bytes, not all zero
    QByteArray parent; ///< 8 bytes; empty: the trace began here
    bool isSampled = true;

    /// What the header `traceparent` says of it.
    QByteArray header() const;
    /// A new span under this one.
    TraceContext child() const;
};

/// The span that \a header, the value of a `traceparent`, names. Nothing where it is none; of later
/// versions what version 00 knows is read, as the standard asks.
std::optional<TraceContext> traceIn(const QByteArray &header);

/// A new span for what \a correlation set off: under the one that \a header names, else the first
/// of a trace whose id is that of the correlation, so that a log and a trace find each other.
TraceContext traceOf(const QUuid &correlation, const QByteArray &header = {});

} // namespace warroom
