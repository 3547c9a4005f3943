// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gateway_metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace warroom {

using prometheus::BuildCounter;
using prometheus::BuildGauge;
using prometheus::BuildHistogram;
using prometheus::Histogram;

namespace {

const Histogram::BucketBoundaries seconds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                          0.05,   0.1,   0.25,   0.5,   1,    5};

} // namespace

struct GatewayMetrics::Families {
    prometheus::Registry registry;

    prometheus::Gauge &connections = BuildGauge()
                                         .Name("warroom_gateway_connections")
                                         .Help("Open WebSockets")
                                         .Register(registry)
                                         .Add({});
    prometheus::Counter &sockets = BuildCounter()
                                       .Name("warroom_gateway_accepted_total")
                                       .Help("Sockets accepted")
                                       .Register(registry)
                                       .Add({});
    prometheus::Family<prometheus::Counter> &refusals = BuildCounter()
                                                            .Name("warroom_gateway_refusals_total")
                                                            .Help("Requests refused, by reason")
                                                            .Register(registry);
    prometheus::Family<prometheus::Counter> &closes =
        BuildCounter()
            .Name("warroom_gateway_closes_total")
            .Help("WebSockets the gateway closed, by close code")
            .Register(registry);
    prometheus::Counter &frames = BuildCounter()
                                      .Name("warroom_gateway_frames_total")
                                      .Help("Frames sent")
                                      .Register(registry)
                                      .Add({});
    prometheus::Counter &characters = BuildCounter()
                                          .Name("warroom_gateway_sent_characters_total")
                                          .Help("Characters of the frames sent")
                                          .Register(registry)
                                          .Add({});
    prometheus::Family<prometheus::Counter> &dropped =
        BuildCounter()
            .Name("warroom_gateway_messages_refused_total")
            .Help("Messages of clients that were not understood or too many, by reason")
            .Register(registry);
    prometheus::Family<prometheus::Counter> &commands = BuildCounter()
                                                            .Name("warroom_gateway_commands_total")
                                                            .Help("Commands answered, by result")
                                                            .Register(registry);
    Histogram &latency = BuildHistogram()
                             .Name("warroom_gateway_command_seconds")
                             .Help("From a command's arrival to its answer")
                             .Register(registry)
                             .Add({}, seconds);
    Histogram &delivery = BuildHistogram()
                              .Name("warroom_gateway_commit_to_send_seconds")
                              .Help("From an event's time to its hand-over to a socket")
                              .Register(registry)
                              .Add({}, seconds);
    prometheus::Counter &acceptFailures = BuildCounter()
                                              .Name("warroom_gateway_accept_failures_total")
                                              .Help("Sockets that could not be accepted")
                                              .Register(registry)
                                              .Add({});
    prometheus::Counter &handshakeFailures = BuildCounter()
                                                 .Name("warroom_gateway_tls_failures_total")
                                                 .Help("TLS handshakes that failed")
                                                 .Register(registry)
                                                 .Add({});
    prometheus::Counter &lostLines = BuildCounter()
                                         .Name("warroom_gateway_log_lines_lost_total")
                                         .Help("Lines the log did not take")
                                         .Register(registry)
                                         .Add({});
    prometheus::Counter &lostSpans = BuildCounter()
                                         .Name("warroom_gateway_spans_lost_total")
                                         .Help("Spans the collector did not take")
                                         .Register(registry)
                                         .Add({});
};

GatewayMetrics::GatewayMetrics() : m_families(std::make_unique<Families>())
{
}

GatewayMetrics::~GatewayMetrics() = default;

void GatewayMetrics::connected()
{
    m_families->connections.Increment();
}

void GatewayMetrics::disconnected()
{
    m_families->connections.Decrement();
}

void GatewayMetrics::accepted()
{
    m_families->sockets.Increment();
}

void GatewayMetrics::refused(int status, const char *code)
{
    m_families->refusals.Add({{"status", std::to_string(status)}, {"code", code}}).Increment();
}

void GatewayMetrics::closed(int code)
{
    m_families->closes.Add({{"code", std::to_string(code)}}).Increment();
}

void GatewayMetrics::sent(int frames, qint64 characters)
{
    m_families->frames.Increment(frames);
    m_families->characters.Increment(static_cast<double>(characters));
}

void GatewayMetrics::messageDropped(const char *why)
{
    m_families->dropped.Add({{"reason", why}}).Increment();
}

void GatewayMetrics::commandAnswered(const char *result, double seconds)
{
    m_families->commands.Add({{"result", result}}).Increment();
    m_families->latency.Observe(seconds);
}

void GatewayMetrics::commitToSent(double seconds)
{
    m_families->delivery.Observe(seconds);
}

void GatewayMetrics::acceptFailed()
{
    m_families->acceptFailures.Increment();
}

void GatewayMetrics::handshakeFailed()
{
    m_families->handshakeFailures.Increment();
}

void GatewayMetrics::logLineLost()
{
    m_families->lostLines.Increment();
}

void GatewayMetrics::spansLost(int spans)
{
    m_families->lostSpans.Increment(spans);
}

QByteArray GatewayMetrics::text() const
{
    return QByteArray::fromStdString(
        prometheus::TextSerializer().Serialize(m_families->registry.Collect()));
}

} // namespace warroom
