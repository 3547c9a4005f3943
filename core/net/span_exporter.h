// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "net/http_poster.h"
#include "net/trace_context.h"

#include <QUrl>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace warroom {

/// A piece of work with a beginning and an end.
struct Span {
    TraceContext context;
    const char *name = "";
    Instant from;
    Instant to;
    QList<std::pair<QByteArray, QString>> attributes;
    bool hasFailed = false;
};

/// \a spans as the body of an OTLP/HTTP request in JSON (opentelemetry.io, protocol 1.x).
QByteArray otlpJson(const std::vector<Span> &spans);

/// Posts spans to a collector, in bundles, from a thread of its own. Whoever has a span never
/// waits: what the collector does not take is lost, and counted.
class SpanExporter {
public:
    using Lost = std::function<void(int spans)>;

    /// \a collector is its base address: spans go to /v1/traces under it.
    SpanExporter(const QUrl &collector, Lost lost);
    ~SpanExporter(); ///< sends what is there, if the collector takes it within a second
    Q_DISABLE_COPY_MOVE(SpanExporter)

    void add(Span span);

private:
    void run(const std::stop_token &stop);

    static constexpr std::size_t most = 4096; ///< that wait

    QUrl m_url;
    Lost m_lost;
    HttpPoster m_poster;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<Span> m_waiting;
    std::jthread m_thread; ///< last: it uses all above
};

} // namespace warroom
