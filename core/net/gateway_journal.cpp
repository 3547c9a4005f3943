// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gateway_journal.h"

#include "net/object_writer.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int longestPath = 200;

double millisecondsBetween(Instant from, Instant to)
{
    return static_cast<double>((to - from).count());
}

ObjectWriter lineFor(const char *event, Instant now, const char *level = "info")
{
    ObjectWriter out;
    out.put("time", now);
    out.put("level", QString::fromLatin1(level));
    out.put("event", QString::fromLatin1(event));
    return out;
}

} // namespace

tl::expected<std::unique_ptr<GatewayJournal>, QString>
GatewayJournal::open(const JournalOptions &options, GatewayMetrics &metrics)
{
    std::unique_ptr<GatewayJournal> journal(new GatewayJournal(metrics));
    if (!options.log.isEmpty()) {
        journal->m_log = std::make_unique<QFile>(options.log);
        const bool isOpen = options.log == u"-"_s
            ? journal->m_log->open(stderr, QIODevice::WriteOnly)
            : journal->m_log->open(QIODevice::WriteOnly | QIODevice::Append);
        if (!isOpen)
            return tl::unexpected(u"the log %1 cannot be written: %2"_s.arg(
                options.log, journal->m_log->errorString()));
    }
    if (!options.collector.isEmpty())
        journal->m_exporter = std::make_unique<SpanExporter>(
            options.collector, [&metrics](int spans) { metrics.spansLost(spans); });
    return journal;
}

GatewayJournal::~GatewayJournal() = default;

void GatewayJournal::line(const QByteArray &json)
{
    const std::lock_guard lock(m_mutex);
    if (m_log && (m_log->write(json + '\n') < 0 || !m_log->flush()))
        m_metrics.logLineLost();
}

void GatewayJournal::asked(const Asked &request, Instant from, Instant to)
{
    if (!m_log)
        return;
    ObjectWriter out = lineFor("request", to, request.status < 500 ? "info" : "warning");
    out.put(
        "method",
        QString::fromLatin1(request.method.first(std::min<qsizetype>(16, request.method.size()))));
    out.put("path", request.path.left(longestPath));
    out.put("status", request.status);
    if (!request.correlation.isNull())
        out.put("correlation_id", request.correlation);
    out.put("duration_ms", millisecondsBetween(from, to));
    line(out.take());
}

void GatewayJournal::joined(const QUuid &connection, const Claims &claims, const DraftId &draft,
                            Instant now)
{
    if (!m_log)
        return;
    ObjectWriter out = lineFor("joined", now);
    out.put("connection_id", connection);
    out.put("draft_id", draft);
    out.put("person_id", claims.person);
    out.put("role", claims.role);
    line(out.take());
}

void GatewayJournal::left(const QUuid &connection, int code, Instant now)
{
    if (!m_log)
        return;
    ObjectWriter out = lineFor("left", now);
    out.put("connection_id", connection);
    out.put("close_code", code);
    line(out.take());
}

void GatewayJournal::commanded(const Commanded &command, Instant now)
{
    if (!isOn())
        return;
    const TraceContext context = traceOf(command.id, command.trace);
    {
        const std::lock_guard lock(m_mutex);
        if (!m_traces.contains(command.id))
            m_order.push_back(command.id);
        m_traces.insert(command.id, context);
        if (m_order.size() > mostTraces) {
            m_traces.remove(m_order.front());
            m_order.pop_front();
        }
    }
    ObjectWriter out = lineFor("command", now);
    out.put("correlation_id", command.id);
    out.put("trace_id", QString::fromLatin1(context.trace.toHex()));
    out.put("command", command.name);
    out.put("draft_id", command.draft);
    out.put("person_id", command.person);
    if (!command.connection.isNull())
        out.put("connection_id", command.connection);
    line(out.take());
}

TraceContext GatewayJournal::contextOf(const QUuid &correlation)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_traces.constFind(correlation);
    return known == m_traces.cend() ? traceOf(correlation) : *known;
}

GatewayJournal::Outcome GatewayJournal::outcomeOf(const Answer &answer)
{
    if (answer.accepted)
        return {u"accepted"_s};
    return answer.rejection ? Outcome{QString(enumName(*answer.rejection))}
                            : Outcome{u"failed"_s, true};
}

void GatewayJournal::answered(const QUuid &command, const DraftId &draft, const Outcome &outcome,
                              Instant from, Instant to)
{
    if (!isOn())
        return;
    const TraceContext context = contextOf(command);
    ObjectWriter out = lineFor("answered", to, outcome.isFailure ? "error" : "info");
    out.put("correlation_id", command);
    out.put("trace_id", QString::fromLatin1(context.trace.toHex()));
    out.put("draft_id", draft);
    out.put("result", outcome.result);
    out.put("duration_ms", millisecondsBetween(from, to));
    line(out.take());
    if (m_exporter && context.isSampled)
        m_exporter->add(
            {context,
             "command",
             from,
             to,
             {{"warroom.draft_id"_ba, draft.text()}, {"warroom.result"_ba, outcome.result}},
             outcome.isFailure});
}

void GatewayJournal::written(const Written &events, Instant recorded, Instant now)
{
    if (!isOn())
        return;
    const TraceContext context = contextOf(events.correlation).child();
    ObjectWriter out = lineFor("written", now);
    out.put("correlation_id", events.correlation);
    out.put("trace_id", QString::fromLatin1(context.trace.toHex()));
    out.put("draft_id", events.draft);
    out.put("first_sequence", events.first);
    out.put("last_sequence", events.last);
    out.put("connections", events.guests);
    out.put("duration_ms", millisecondsBetween(recorded, now));
    line(out.take());
    if (m_exporter && context.isSampled)
        m_exporter->add({context,
                         "deliver",
                         recorded,
                         now,
                         {{"warroom.draft_id"_ba, events.draft.text()},
                          {"warroom.last_sequence"_ba, QString::number(events.last)},
                          {"warroom.connections"_ba, QString::number(events.guests)}},
                         false});
}

QByteArray GatewayJournal::traceHeader(const QUuid &correlation)
{
    return contextOf(correlation).child().header();
}

} // namespace warroom
