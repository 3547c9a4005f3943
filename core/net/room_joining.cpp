// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/room_joining.h"

#include "net/former_hosts.h"
#include "net/host_place.h"
#include "net/host_search.h"
#include "net/host_watch.h"
#include "net/nearby_watch.h"
#include "net/remote_client.h"
#include "net/return_watch.h"
#include "net/tls_identity.h"
#include "session/draft_library.h"
#include "session/token_trouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int patienceMs = 10'000;
constexpr qint64 largestAnswer = 1 << 20;

/// What a host's refusals mean to a person. One row for each code of docs/gateway.md that joining
/// may be answered with.
struct RefusalRow {
    QLatin1StringView code;
    JoinTrouble trouble;
};
constexpr RefusalRow refusals[] = {
    {"unknown_code"_L1, JoinTrouble::UnknownCode},    {"code_over"_L1, JoinTrouble::CodeOver},
    {"code_full"_L1, JoinTrouble::CodeFull},          {"seat_taken"_L1, JoinTrouble::TeamTaken},
    {"too_many_tries"_L1, JoinTrouble::TooManyTries}, {"draft_over"_L1, JoinTrouble::DraftOver},
    {"sent_away"_L1, JoinTrouble::SentAway},
};

QUrl urlOf(const QString &scheme, bool isEncrypted, const QString &host, int port,
           const QString &path)
{
    QUrl url;
    url.setScheme(isEncrypted ? scheme + u's' : scheme);
    url.setHost(host);
    url.setPort(port);
    url.setPath(path);
    return url;
}

std::optional<JoinOffer> offerIn(const QByteArray &body, JoinOffer offer)
{
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    offer.draft = DraftId(told.value("draft_id"_L1).toString());
    offer.title = told.value("title"_L1).toString();
    offer.isForWatching = told.value("role"_L1).toString() != "drafter"_L1;
    offer.teams.clear();
    for (const QJsonValue &team : told.value("teams"_L1).toArray())
        offer.teams.append({TeamId(team["team_id"_L1].toString()), team["name"_L1].toString(),
                            team["is_free"_L1].toBool()});
    return offer.draft.isEmpty() ? std::nullopt : std::optional(offer);
}

} // namespace

RoomJoining::RoomJoining(DraftLibrary &library, const QString &folder, TimeSource now,
                         Hosting *hosting, TokenKeeper *keeper, QObject *parent)
    : Joining(parent),
      m_library(library),
      m_folder(folder),
      m_hosting(hosting),
      m_now(std::move(now)),
      m_joined(folder, keeper),
      m_network(std::make_unique<QNetworkAccessManager>())
{
}

RoomJoining::~RoomJoining()
{
    cancel();
}

std::shared_ptr<void> RoomJoining::lookAround()
{
    auto watch = m_nearby.lock();
    if (!watch) {
        watch = std::make_shared<NearbyWatch>(m_now);
        m_nearby = watch;
        connect(watch.get(), &NearbyWatch::changed, this, &Joining::nearbyChanged);
    }
    return watch;
}

QList<NearbyRoom> RoomJoining::nearby() const
{
    const auto watch = m_nearby.lock();
    return watch ? watch->rooms() : QList<NearbyRoom>();
}

void RoomJoining::cancel()
{
    ++m_questions;
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

QNetworkRequest RoomJoining::requestOf(const Invitation &invitation) const
{
    QNetworkRequest request(urlOf(u"http"_s, invitation.isEncrypted, invitation.host,
                                  invitation.port, u"/api/invitations/"_s + invitation.code));
    request.setTransferTimeout(patienceMs);
    // A connection that is used again would bring along whom it believed.
    m_network->clearConnectionCache();
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!invitation.fingerprint.isEmpty()) { // nobody else may vouch for the host
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates({});
        request.setSslConfiguration(trust);
    }
    return request;
}

void RoomJoining::ask(const Invitation &invitation)
{
    cancel();
    m_offer = {};
    m_offer.invitation = invitation;
    if (!invitation.isEncrypted || !invitation.fingerprint.isEmpty()) {
        askHost();
        return;
    }
    m_joined.askForKey(invitation.host, invitation.port,
                       [this, question = m_questions](const QString &fingerprint) {
                           if (question != m_questions)
                               return;
                           m_offer.invitation.fingerprint = fingerprint;
                           askHost();
                       });
}

void RoomJoining::askHost()
{
    wait(m_network->get(requestOf(m_offer.invitation)), &RoomJoining::onTold);
}

void RoomJoining::join(const JoinOffer &offer, const QString &name,
                       const std::optional<TeamId> &team)
{
    cancel();
    m_offer = offer;
    QJsonObject body{{u"name"_s, name}};
    if (team)
        body.insert(u"team_id"_s, team->text());
    wait(m_network->post(requestOf(offer.invitation),
                         QJsonDocument(body).toJson(QJsonDocument::Compact)),
         &RoomJoining::onLetIn);
}

void RoomJoining::wait(QNetworkReply *reply, void (RoomJoining::*take)(const QByteArray &body))
{
    m_reply = reply;
    m_isStranger = false;
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply] { judge(reply); });
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, take] {
        reply->deleteLater();
        m_reply.clear();
        const QByteArray body = reply->read(largestAnswer);
        if (reply->error() == QNetworkReply::NoError)
            (this->*take)(body);
        else
            fail(*reply, body);
    });
}

/// Nobody this machine trusts vouches for the host, or nobody was asked. Nothing was sent yet.
void RoomJoining::judge(QNetworkReply *reply)
{
    const QString its = fingerprintOf(reply->sslConfiguration().peerCertificate());
    QString &expected = m_offer.invitation.fingerprint;
    m_offer.isFirstContact = m_offer.isFirstContact || expected.isEmpty();
    if (expected.isEmpty())
        expected = its;
    m_isStranger = expected != its;
    if (!m_isStranger)
        reply->ignoreSslErrors();
}

void RoomJoining::fail(const QNetworkReply &reply, const QByteArray &body)
{
    const QString code = QJsonDocument::fromJson(body)["error"_L1]["code"_L1].toString();
    const auto row = std::ranges::find(refusals, code,
                                       [](const RefusalRow &each) { return QString(each.code); });
    const bool isAnswered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (m_isStranger)
        Q_EMIT failed(JoinTrouble::Stranger, {});
    else if (row != std::end(refusals))
        Q_EMIT failed(row->trouble, {});
    else
        Q_EMIT failed(isAnswered ? JoinTrouble::NotUnderstood : JoinTrouble::Unreachable,
                      reply.errorString());
}

void RoomJoining::onTold(const QByteArray &body)
{
    if (const auto offer = offerIn(body, m_offer))
        Q_EMIT offered(*offer);
    else
        Q_EMIT failed(JoinTrouble::NotUnderstood, {});
}

void RoomJoining::onLetIn(const QByteArray &body)
{
    const QString token = QJsonDocument::fromJson(body)["token"_L1].toString();
    if (token.isEmpty()) {
        Q_EMIT failed(JoinTrouble::NotUnderstood, {});
        return;
    }
    if (const auto fault = m_joined.fault()) {
        Q_EMIT failed(JoinTrouble::NotKept, fault->detail);
        return;
    }
    const Invitation &by = m_offer.invitation;
    keep({m_offer.draft, by.host, by.port, by.isEncrypted, by.fingerprint, token});
}

void RoomJoining::keep(const JoinedDraft &joined)
{
    m_joined.write([joined](const JoinedDrafts &) { return joined; },
                   [this, draft = joined.draft](const std::optional<StoreError> &error) {
                       if (error)
                           Q_EMIT failed(JoinTrouble::NotKept, error->detail);
                       else
                           Q_EMIT this->joined(draft);
                   });
}

bool RoomJoining::knows(const DraftId &draft) const
{
    return m_joined.find(draft) != nullptr;
}

/// Not whole as long as \a joined is sealed.
RoomAddress RoomJoining::addressOf(const JoinedDraft &joined) const
{
    const QUrl url = urlOf(u"ws"_s, joined.isEncrypted, joined.host, joined.port,
                           u"/drafts/%1/connect"_s.arg(joined.draft.text()));
    return {url, joined.token.toLatin1(), joined.fingerprint, !joined.isSealed()};
}

std::unique_ptr<RoomClient> RoomJoining::enter(const DraftId &draft)
{
    const JoinedDraft *joined = m_joined.find(draft);
    if (!joined)
        return nullptr;
    LibraryHost *copies = joined->isApart.value_or(false) ? nullptr : &m_library.host();
    auto client = std::make_unique<RemoteClient>(addressOf(*joined), copies, m_now);
    if (joined->isSealed())
        introduce(*client, *joined);
    new HostSearch(*client, BeaconPlace(), m_now); // goes with the client
    auto *watch = new HostWatch(*client, m_hosting, BeaconPlace(), m_now);
    watch->signWith([folder = m_folder](const QByteArray &text) {
        const auto key = SigningKey::ofFolder(folder);
        return key ? key->sign(text) : QByteArray();
    });
    connect(client.get(), &RemoteClient::moved, this,
            [this, its = client.get()](const QUrl &place) {
                remember(its->draft(), [&](JoinedDraft &kept) {
                    kept.host = place.host();
                    kept.port = place.port();
                    kept.fingerprint = its->fingerprint();
                });
            });
    connect(client.get(), &RemoteClient::parted, this,
            [this, draft] { remember(draft, [](JoinedDraft &kept) { kept.isApart = true; }); });
    return client;
}

/// To the host, with what is kept elsewhere.
void RoomJoining::introduce(RemoteClient &client, const JoinedDraft &joined)
{
    m_joined.unseal(joined, [this, its = QPointer(&client)](const auto &open) {
        if (its && open)
            its->complete(addressOf(*open));
        else if (its)
            its->giveUp(tokenLost);
    });
}

/// For the next time. What cannot be kept will be found out again.
void RoomJoining::remember(const DraftId &draft, const std::function<void(JoinedDraft &)> &change)
{
    m_joined.write(
        [draft, change](const JoinedDrafts &list) {
            JoinedDraft joined = *list.find(draft);
            change(joined);
            return joined;
        },
        {});
}

HandingOver *RoomJoining::handingOver(const RoomClient &client) const
{
    return client.findChild<HostWatch *>(QString(), Qt::FindDirectChildrenOnly);
}

/// What the person at this screen, who hosted the draft, is let in with by whoever hosts it now.
std::optional<QByteArray> RoomJoining::ownToken(const RoomClient &client) const
{
    const auto key = signingNamedKey(m_folder);
    return key ? std::optional(hostsToken(client, *key, m_now())) : std::nullopt;
}

void RoomJoining::follow(const RoomClient &client)
{
    const Succession &succession = client.state().company.succession;
    const HostOffer *host = succession.offer(succession.host);
    const auto token = ownToken(client);
    if (!host || host->placeList().isEmpty() || !token || m_joined.fault()) {
        Q_EMIT failed(JoinTrouble::NotKept, {});
        return;
    }
    const NearbyRoom place = roomAt(host->placeList().first());
    keep({client.state().setup->created().draft, place.address, place.port, true, host->key,
          QString::fromLatin1(*token)});
}

void RoomJoining::watch(RoomClient &own)
{
    const auto token = m_joined.fault() ? std::nullopt : ownToken(own);
    if (!token)
        return;
    auto *watch = new ReturnWatch(own, m_library, BeaconPlace(), m_now);
    connect(watch, &ReturnWatch::found, this, [this, token = *token](const JoinedDraft &place) {
        JoinedDraft joined = place;
        joined.token = QString::fromLatin1(token);
        keep(joined);
    });
}

} // namespace warroom
