// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/http_poster.h"
#include "net/token_key.h"
#include "store/persistent_subscription.h"

#include <QUrl>

namespace warroom {

/// Where events are posted, and how.
struct WebhookOptions {
    QString name; ///< of the sink: "league-bot"
    QUrl url;     ///< http or https
    TokenKey key; ///< HS256, see webhookHeaders()
    EventFilter filter;
    /// The header `traceparent` of a post, by the event's correlation id; may be empty.
    std::function<QByteArray(const QUuid &)> trace{};
    Milliseconds patience{5'000}; ///< for one answer
    RetryPolicy policy{5, Milliseconds(50), Milliseconds(30'000)};
};

/// As Standard Webhooks has it: `webhook-id` is the same for the same event however often it is
/// posted, `webhook-timestamp` is when, in seconds since 1970, and `webhook-signature` is "v1," and
/// the base64 of HMAC-SHA256 over "ID.TIMESTAMP.BODY".
HttpPoster::Headers webhookHeaders(const TokenKey &key, const QUuid &event, Instant now,
                                   const QByteArray &body);

/// Posts every event that is recorded from now on, in the order of its draft, at least once.
///
/// An event that is refused five times is parked among the dead letters, and its draft's stream
/// stops there until somebody mends it; other drafts go on (PersistentSubscription::Order).
class WebhookSink {
public:
    /// The event as it is sent; empty for one that is nobody's business.
    using Encoder = std::function<QByteArray(const EventEnvelope &)>;

    WebhookSink(StoreFactory open, WebhookOptions options, Encoder encode,
                PersistentSubscription::TimeSource now,
                PersistentSubscription::Trouble trouble = {});
    ~WebhookSink(); ///< does not wait for an answer
    Q_DISABLE_COPY_MOVE(WebhookSink)

    /// Its name in `subscriptions` and `dead_letters`.
    static QString sinkName(const QString &name);

    void retryParked() { m_subscription.retryParked(); }

private:
    tl::expected<void, QString> post(const EventEnvelope &event);

    WebhookOptions m_options;
    Encoder m_encode;
    PersistentSubscription::TimeSource m_now;
    HttpPoster m_poster;
    PersistentSubscription m_subscription; ///< last: its thread uses all above
};

} // namespace warroom
