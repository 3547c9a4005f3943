// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/gateway_services.h"
#include "net/http_answer.h"
#include "net/request.h"

namespace warroom {

/// The answers to everything that is asked over HTTP and neither changes a draft nor opens a
/// WebSocket. Used on a worker's thread, with its own door to the store.
class HttpApi {
public:
    HttpApi(GatewayServices &services, const EventStore &store)
        : m_services(services), m_store(store)
    {
    }

    HttpAnswer answer(const HttpHead &head, const Request &request) const;

    /// Whoever asks for \a draft with \a head: his claims, or the refusal.
    tl::expected<Claims, HttpAnswer> admit(const HttpHead &head, const Request &request,
                                           const DraftId &draft) const;
    /// The channel of \a draft, or the refusal.
    tl::expected<std::shared_ptr<DraftChannel>, HttpAnswer> channel(const DraftId &draft) const;
    /// Refuses and counts it.
    HttpAnswer refuse(int status, const char *code, const QString &message) const;
    HttpAnswer refuse(TokenObjection why) const;

private:
    HttpAnswer ready() const;
    HttpAnswer drafts(const HttpHead &head, const Request &request) const;
    HttpAnswer ofDraft(const HttpHead &head, const Request &request, const DraftId &draft,
                       const QString &part) const;
    HttpAnswer state(const HttpHead &head, const DraftChannel &channel) const;
    HttpAnswer picks(const Request &request, const DraftChannel &channel) const;
    HttpAnswer events(const Request &request, const DraftChannel &channel,
                      const Claims &claims) const;
    HttpAnswer ticket(const Claims &claims) const;

    GatewayServices &m_services;
    const EventStore &m_store;
};

/// The answer that refuses, which is counted.
HttpAnswer refusal(GatewayServices &services, int status, const char *code, const QString &message);

/// Who watches without a token.
Claims onlooker(const DraftId &draft);

} // namespace warroom
