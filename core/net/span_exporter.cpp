// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/span_exporter.h"

#include "net/object_writer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr Milliseconds gathering{1'000};
constexpr Milliseconds patience{2'000};
constexpr Milliseconds lastPatience{1'000};
constexpr int serverKind = 2; ///< SPAN_KIND_SERVER
constexpr int failed = 2;     ///< STATUS_CODE_ERROR

QString nanoseconds(Instant instant)
{
    return QString::number(toMs(instant)) + u"000000"_s;
}

QByteArray attribute(const QByteArray &key, const QString &value)
{
    ObjectWriter text;
    text.put("stringValue", value);
    ObjectWriter out;
    out.put("key", QString::fromLatin1(key));
    out.putRaw("value", text.take());
    return out.take();
}

QByteArray spanJson(const Span &span)
{
    ObjectWriter out;
    out.put("traceId", QString::fromLatin1(span.context.trace.toHex()));
    out.put("spanId", QString::fromLatin1(span.context.span.toHex()));
    if (!span.context.parent.isEmpty())
        out.put("parentSpanId", QString::fromLatin1(span.context.parent.toHex()));
    out.put("name", QString::fromLatin1(span.name));
    out.put("kind", serverKind);
    out.put("startTimeUnixNano", nanoseconds(span.from));
    out.put("endTimeUnixNano", nanoseconds(span.to));
    QByteArrayList attributes;
    for (const auto &[key, value] : span.attributes)
        attributes.append(attribute(key, value));
    out.putRaw("attributes", '[' + attributes.join(',') + ']');
    if (span.hasFailed)
        out.putRaw("status", R"({"code":)" + QByteArray::number(failed) + '}');
    return out.take();
}

} // namespace

QByteArray otlpJson(const std::vector<Span> &spans)
{
    QByteArrayList list;
    for (const Span &span : spans)
        list.append(spanJson(span));
    return R"({"resourceSpans":[{"resource":{"attributes":[)"
        + attribute("service.name", u"warroom"_s) + ','
        + attribute("service.version", QStringLiteral(WARROOM_VERSION))
        + R"(]},"scopeSpans":[{"scope":{"name":"warroom.gateway"},"spans":[)" + list.join(',')
        + "]}]}]}";
}

SpanExporter::SpanExporter(const QUrl &collector, Lost lost)
    : m_url(collector), m_lost(std::move(lost))
{
    m_url.setPath(collector.path()
                  + (collector.path().endsWith(u'/') ? u"v1/traces"_s : u"/v1/traces"_s));
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

SpanExporter::~SpanExporter()
{
    m_thread.request_stop();
    m_thread.join();
}

void SpanExporter::add(Span span)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() >= most) {
        m_lost(1);
        return;
    }
    m_waiting.push_back(std::move(span));
}

void SpanExporter::run(const std::stop_token &stop)
{
    bool isOver = false;
    while (!isOver) {
        std::vector<Span> spans;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, stop, gathering, [] { return false; });
            isOver = stop.stop_requested();
            spans = std::exchange(m_waiting, {});
        }
        if (!spans.empty()
            && !m_poster.post(m_url, {}, otlpJson(spans), isOver ? lastPatience : patience))
            m_lost(static_cast<int>(spans.size()));
    }
}

} // namespace warroom
