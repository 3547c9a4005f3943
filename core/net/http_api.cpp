// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/http_api.h"

#include "net/draft_json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int mostPicks = 500;
constexpr int mostEvents = 500;

/// The number that parameter \a name holds, \a otherwise where it is not there; nothing for
/// nonsense.
std::optional<int> numberIn(const Request &request, const QString &name, int otherwise, int least,
                            int most)
{
    if (!request.query.hasQueryItem(name))
        return otherwise;
    bool isNumber = false;
    const int number = request.parameter(name).value_or(QString()).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

HttpAnswer described(const QString &name)
{
    QFile file(u":/api/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return errorAnswer(404, "not_found", u"there is nothing at this address"_s);
    return {200, "application/json", file.readAll(), {}};
}

} // namespace

Claims onlooker(const DraftId &draft)
{
    Claims claims;
    claims.person = PersonId(u"onlooker"_s);
    claims.draft = draft;
    claims.role = TokenRole::Spectator;
    return claims;
}

HttpAnswer refusal(GatewayServices &services, int status, const char *code, const QString &message)
{
    services.metrics.refused(status, code);
    return errorAnswer(status, code, message);
}

HttpAnswer HttpApi::refuse(int status, const char *code, const QString &message) const
{
    return refusal(m_services, status, code, message);
}

HttpAnswer HttpApi::refuse(TokenObjection why) const
{
    const auto code = EnumNames<TokenObjection>::names.at(static_cast<std::size_t>(why));
    return refuse(httpStatus(why), code.data(), objectionText(why));
}

tl::expected<Claims, HttpAnswer> HttpApi::admit(const HttpHead &head, const Request &request,
                                                const DraftId &draft) const
{
    const auto objection = [&](TokenObjection why) { return tl::unexpected(refuse(why)); };
    if (const auto ticket = request.parameter(u"ticket"_s)) {
        const std::lock_guard lock(m_services.ticketMutex);
        const auto claims = m_services.tickets.redeem(ticket->toUtf8(), draft, m_services.now());
        if (!claims)
            return objection(claims.error());
        if (const auto holds = m_services.tokens.stillHolds(*claims, m_services.now()); !holds)
            return objection(holds.error());
        return *claims;
    }
    const std::optional<QByteArray> token = tokenOf(head, request);
    if (!token && m_services.options.isPublic)
        return onlooker(draft);
    if (!token)
        return objection(TokenObjection::Missing);
    const auto claims = m_services.tokens.verify(*token, draft, m_services.now());
    return claims ? tl::expected<Claims, HttpAnswer>(*claims) : objection(claims.error());
}

tl::expected<std::shared_ptr<DraftChannel>, HttpAnswer> HttpApi::channel(const DraftId &draft) const
{
    auto channel = m_services.broadcast->channel(draft, m_store);
    if (channel)
        return *channel;
    if (channel.error().kind == StoreErrorKind::StreamNotFound
        || channel.error().kind == StoreErrorKind::InvalidStreamId)
        return tl::unexpected(refuse(404, "no_such_draft", u"there is no such draft here"_s));
    return tl::unexpected(refuse(503, "store_failed", u"the host cannot read its drafts now"_s));
}

HttpAnswer HttpApi::answer(const HttpHead &head, const Request &request) const
{
    const QStringList &path = request.path;
    if (path == QStringList{u"health"_s})
        return {200, "application/json", R"({"status":"ok"})", {}};
    if (path == QStringList{u"ready"_s})
        return ready();
    if (path == QStringList{u"metrics"_s})
        return {200, "text/plain; version=0.0.4; charset=utf-8", m_services.metrics.text(), {}};
    if (path == QStringList{u"api"_s, u"openapi.json"_s}
        || path == QStringList{u"api"_s, u"asyncapi.json"_s})
        return described(path.last());
    if (path == QStringList{u"api"_s, u"drafts"_s})
        return drafts(head, request);
    if (path.size() >= 3 && path.size() <= 4 && path.at(0) == u"api"_s && path.at(1) == u"drafts"_s)
        return ofDraft(head, request, DraftId(path.at(2)), path.value(3));
    return refuse(404, "not_found", u"there is nothing at this address"_s);
}

HttpAnswer HttpApi::ready() const
{
    if (m_services.isDraining)
        return refuse(503, "draining", u"the host is going away"_s);
    if (!m_store.drafts())
        return refuse(503, "store_failed", u"the host cannot read its drafts now"_s);
    return {200, "application/json", R"({"status":"ready"})", {}};
}

HttpAnswer HttpApi::drafts(const HttpHead &head, const Request &request) const
{
    const std::optional<QByteArray> token = tokenOf(head, request);
    std::optional<DraftId> only;
    if (token || !m_services.options.isPublic) {
        const auto claims =
            m_services.tokens.verify(token.value_or(QByteArray()), m_services.now());
        if (!claims)
            return refuse(token ? claims.error() : TokenObjection::Missing);
        only = claims->draft;
    }
    const auto all = m_store.drafts();
    if (!all)
        return refuse(503, "store_failed", u"the host cannot read its drafts now"_s);
    QByteArray list;
    for (const DraftSummary &draft : *all) {
        if (only && draft.draft != *only)
            continue;
        const auto its = channel(draft.draft);
        if (!its)
            return its.error();
        list += (list.isEmpty() ? "" : ",") + stateJson((*its)->view(), m_services.now());
    }
    return {200, "application/json", R"({"drafts":[)" + list + "]}", {}};
}

HttpAnswer HttpApi::ofDraft(const HttpHead &head, const Request &request, const DraftId &draft,
                            const QString &part) const
{
    const bool isTicket = part == u"ticket"_s;
    if (head.method != (isTicket ? "POST" : "GET"))
        return refuse(405, "wrong_method", u"this address takes another method"_s);
    const auto claims = admit(head, request, draft);
    if (!claims)
        return claims.error();
    const auto its = channel(draft);
    if (!its)
        return its.error();
    if (isTicket)
        return ticket(*claims);
    if (part.isEmpty())
        return {200, "application/json", draftJson((*its)->view()), {}};
    if (part == u"state"_s)
        return state(head, **its);
    if (part == u"picks"_s)
        return picks(request, **its);
    if (part == u"events"_s)
        return events(request, **its, *claims);
    return refuse(404, "not_found", u"there is nothing at this address"_s);
}

HttpAnswer HttpApi::state(const HttpHead &head, const DraftChannel &channel) const
{
    const DraftChannel::View view = channel.view();
    const QByteArray tag = '"' + QByteArray::number(view.head) + '"';
    if (head.value("if-none-match") == tag)
        return {304, {}, {}, {{"ETag", tag}}};
    return {200, "application/json", stateJson(view, m_services.now()), {{"ETag", tag}}};
}

HttpAnswer HttpApi::picks(const Request &request, const DraftChannel &channel) const
{
    const auto limit = numberIn(request, u"limit"_s, 20, 1, mostPicks);
    if (!limit)
        return refuse(400, "bad_limit", u"limit must be a number from 1 to 500"_s);
    const QString cursor = request.parameter(u"cursor"_s).value_or(QString());
    const auto page = picksJson(channel.view(), *limit, cursor);
    if (!page)
        return refuse(400, "bad_cursor", u"cursor names no pick of this draft"_s);
    return {200, "application/json", *page, {}};
}

HttpAnswer HttpApi::events(const Request &request, const DraftChannel &channel,
                           const Claims &claims) const
{
    const auto from = numberIn(request, u"from"_s, 1, 1, std::numeric_limits<int>::max());
    const auto limit = numberIn(request, u"limit"_s, 100, 1, mostEvents);
    if (!from || !limit)
        return refuse(400, "bad_range", u"from begins at 1, limit is 1 to 500"_s);
    const auto frames = channel.after(*from - 1, *limit, m_store);
    if (!frames)
        return refuse(503, "store_failed", u"the host cannot read its drafts now"_s);
    QByteArray list;
    for (const WireFrame &frame : *frames)
        list += (list.isEmpty() ? "" : ",") + frame.forViewer(claims.teams).toUtf8();
    return {200,
            "application/json",
            R"({"events":[)" + list + R"(],"head_sequence":)" + QByteArray::number(channel.head())
                + '}',
            {}};
}

HttpAnswer HttpApi::ticket(const Claims &claims) const
{
    const std::lock_guard lock(m_services.ticketMutex);
    const auto ticket = m_services.tickets.issue(claims, m_services.now());
    if (!ticket)
        return refuse(429, "too_many_tickets", u"too many tickets are open"_s);
    return {200, "application/json", R"({"ticket":")" + *ticket + R"(","expires_in_sec":30})", {}};
}

} // namespace warroom
