// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gateway_metrics.h"
#include "net/gateway_options.h"
#include "net/span_exporter.h"
#include "net/token_claims.h"
#include "session/answer.h"

#include <QFile>
#include <QHash>

#include <deque>
#include <memory>

namespace warroom {

/// Tells what a gateway does, in lines of JSON and in spans: who asked, who came and went, and each
/// command from its arrival to the last socket its events were written to, under one correlation
/// id. Never a token, a body or a personal text. Any thread may tell it something.
class GatewayJournal {
public:
    /// Fails with one line where the log cannot be written.
    static tl::expected<std::unique_ptr<GatewayJournal>, QString>
    open(const JournalOptions &options, GatewayMetrics &metrics);
    ~GatewayJournal();
    Q_DISABLE_COPY_MOVE(GatewayJournal)

    /// Whether anything comes of what it is told.
    bool isOn() const { return m_log || m_exporter; }

    struct Asked {
        QByteArray method;
        QString path; ///< without its query, which may hold a token
        int status = 0;
        QUuid correlation; ///< of the error it was answered with, if it was one
    };
    void asked(const Asked &request, Instant from, Instant to);

    void joined(const QUuid &connection, const Claims &claims, const DraftId &draft, Instant now);
    void left(const QUuid &connection, int code, Instant now);

    struct Commanded {
        QUuid id;
        QString name;
        PersonId person;
        DraftId draft;
        QUuid connection; ///< null: over HTTP
        QByteArray trace; ///< the header `traceparent` it came with, may be empty
    };
    void commanded(const Commanded &command, Instant now);
    struct Outcome {
        QString result;         ///< from a closed set
        bool isFailure = false; ///< the host's, not the command's
    };
    static Outcome outcomeOf(const Answer &answer);
    void answered(const QUuid &command, const DraftId &draft, const Outcome &outcome, Instant from,
                  Instant to);

    /// Events of one correlation, written to all \a guests of one thread.
    struct Written {
        DraftId draft;
        QUuid correlation;
        int first = 0; ///< sequences
        int last = 0;
        int guests = 0;
    };
    void written(const Written &events, Instant recorded, Instant now);

    /// The header `traceparent` for what follows from \a correlation elsewhere.
    QByteArray traceHeader(const QUuid &correlation);

private:
    explicit GatewayJournal(GatewayMetrics &metrics) : m_metrics(metrics) { }
    void line(const QByteArray &json);
    TraceContext contextOf(const QUuid &correlation);

    static constexpr std::size_t mostTraces = 4096;

    GatewayMetrics &m_metrics;
    std::mutex m_mutex;
    std::unique_ptr<QFile> m_log;
    std::unique_ptr<SpanExporter> m_exporter;
    QHash<QUuid, TraceContext> m_traces; ///< of the last commands, by id
    std::deque<QUuid> m_order;
};

} // namespace warroom
