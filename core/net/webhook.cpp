// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/webhook.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

PersistentSubscription::Options subscriptionOf(const WebhookOptions &options)
{
    PersistentSubscription::Options subscription;
    subscription.name = WebhookSink::sinkName(options.name);
    subscription.filter = options.filter;
    subscription.start = PersistentSubscription::Start::Now;
    subscription.order = PersistentSubscription::Order::WithinDraft;
    subscription.policy = options.policy;
    return subscription;
}

} // namespace

HttpPoster::Headers webhookHeaders(const TokenKey &key, const QUuid &event, Instant now,
                                   const QByteArray &body)
{
    const QByteArray id = event.toByteArray(QUuid::WithoutBraces);
    const auto seconds = std::chrono::floor<Seconds>(now).time_since_epoch();
    const QByteArray timestamp = QByteArray::number(static_cast<qint64>(seconds.count()));
    const QByteArray text = id + '.' + timestamp + '.' + body;
    const QByteArray signature = key.sign(text).value_or(QByteArray()).toBase64();
    return {{"webhook-id"_ba, id},
            {"webhook-timestamp"_ba, timestamp},
            {"webhook-signature"_ba, "v1," + signature}};
}

QString WebhookSink::sinkName(const QString &name)
{
    return u"webhook:"_s + name;
}

WebhookSink::WebhookSink(StoreFactory open, WebhookOptions options, Encoder encode,
                         PersistentSubscription::TimeSource now,
                         PersistentSubscription::Trouble trouble)
    : m_options(std::move(options)),
      m_encode(std::move(encode)),
      m_now(now),
      m_subscription(
          std::move(open), subscriptionOf(m_options),
          [this](const EventEnvelope &event) { return post(event); }, std::move(now),
          std::move(trouble))
{
}

WebhookSink::~WebhookSink()
{
    // In this order: what is aborted because of the end is not refused.
    m_subscription.stop();
    m_poster.abort();
}

tl::expected<void, QString> WebhookSink::post(const EventEnvelope &event)
{
    const QByteArray body = m_encode(event);
    if (body.isEmpty())
        return {};
    HttpPoster::Headers headers = webhookHeaders(m_options.key, event.id, m_now(), body);
    if (m_options.trace)
        headers.append({"traceparent"_ba, m_options.trace(event.metadata.correlationId)});
    return m_poster.post(m_options.url, headers, body, m_options.patience);
}

} // namespace warroom
