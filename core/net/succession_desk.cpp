// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/succession_desk.h"

#include "net/base64url.h"
#include "net/http_api.h"
#include "net/succession_answer.h"
#include "net/visitor.h"
#include "session/library_host.h"
#include "store/json_decode.h"
#include "store/json_encode.h"
#include "store/signing_key.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Whether \a view is of a draft that this computer could take over now.
bool mayTakeOver(const GatewayServices &services, const DraftChannel::View &view)
{
    const QString &own = services.options.hostKey;
    const Succession &succession = view.state.company.succession;
    return services.options.standsBy && services.isCandidate && succession.host != own
        && succession.offer(own) && view.state.status != DraftStatus::Completed;
}

/// Asked for in each answer, so that one that fails is tried again with the next vote.
void takeOver(const GatewayServices &services, const DraftId &draft,
              const QList<PersonId> &confirmed)
{
    QMetaObject::invokeMethod(services.rooms, [rooms = services.rooms, draft, confirmed] {
        rooms->takeOver(QUuid::createUuid(), draft, confirmed);
    });
}

/// Whether \a question is a vote that was given by whom it names.
bool isVote(const GatewayServices &services, const DraftChannel::View &view, const DraftId &draft,
            const SuccessionQuestion &question)
{
    const Succession &succession = view.state.company.succession;
    const QByteArray text =
        votedText(draft, services.options.hostKey, succession.term, question.person);
    const auto proof = fromBase64Url(question.proof.toLatin1());
    const auto isHis = [&](const HostOffer &offer) {
        const auto key = fromBase64Url(offer.tokenKey.toLatin1());
        return proof && key && offer.person == question.person && isSignedBy(*key, text, *proof);
    };
    return mayTakeOver(services, view) && isFromElectorate(view, question)
        && std::ranges::any_of(succession.offers, isHis);
}

SuccessionAnswer answerOf(const GatewayServices &services, const DraftChannel::View &view,
                          std::optional<int> term)
{
    const Succession &succession = view.state.company.succession;
    SuccessionAnswer answer;
    answer.key = services.options.hostKey;
    if (const HostOffer *own = succession.offer(answer.key))
        answer.person = own->person;
    answer.term = succession.term;
    answer.host = succession.host;
    answer.head = view.head;
    answer.since = view.sinceAfter(term);
    answer.needed = majorityOf(electorate(view.state));
    return answer;
}

} // namespace

bool isFromElectorate(const DraftChannel::View &view, const SuccessionQuestion &question)
{
    return question.confirms && question.head <= view.head
        && electorate(view.state).contains(question.person);
}

HttpAnswer successionAnswer(GatewayServices &services, const HttpApi &api, const Visitor &visitor,
                            const Request &request)
{
    const DraftId draft(request.path.at(2));
    if (services.options.hostKey.isEmpty())
        return api.refuse(404, "not_found", u"there is nothing at this address"_s);
    if (visitor.head().method != "POST")
        return api.refuse(405, "wrong_method", u"this address takes another method"_s);
    if (!services.succession.take(visitor.socket()->peerAddress().toString(), services.now()))
        return api.refuse(429, "rate_limited", u"too many questions, wait a moment"_s);
    const auto channel = api.channel(draft);
    if (!channel)
        return channel.error();
    SuccessionQuestion question;
    if (const auto fault = fromJson(visitor.body(), question))
        return api.refuse(400, "malformed", (fault->path + u' ' + fault->what).trimmed());

    const DraftChannel::View view = (*channel)->view();
    const Instant now = services.now();
    const bool counts = isVote(services, view, draft, question);
    if (counts)
        services.ballot.confirm(draft, question.person, now);
    SuccessionAnswer answer = answerOf(services, view, question.term);
    answer.confirmed = services.ballot.confirmed(draft, now);
    if (counts && answer.confirmed.size() >= answer.needed)
        takeOver(services, draft, answer.confirmed);
    JsonWriter out;
    writeJson(out, answer);
    return {200, "application/json", out.take(), {}};
}

} // namespace warroom
