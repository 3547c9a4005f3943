// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/host_watch.h"

#include "net/base64url.h"
#include "net/host_place.h"
#include "net/nearby_rooms.h"
#include "net/remote_client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr Milliseconds lookEvery{1'000};
constexpr Milliseconds answerLife{5'000};
constexpr Seconds tryAgainAfter{30}; ///< to stand by: a port that is taken is told once

constexpr qsizetype mostPlaces = 5; ///< a machine with many networks; IPv4 stands first

const auto loopback = u"127.0.0.1"_s;

const Succession &successionOf(const RemoteClient &client)
{
    return client.state().company.succession;
}

QString placesOf(const Hosting &hosting)
{
    QStringList places;
    for (const QString &address : hosting.addresses())
        places.append(placeText(address, hosting.port()));
    return places.mid(0, mostPlaces).join(u' ');
}

} // namespace

HostWatch::HostWatch(RemoteClient &client, Hosting *hosting, BeaconPlace place, TimeSource now)
    : m_client(client),
      m_draft(client.draft()),
      m_hosting(hosting),
      m_place(std::move(place)),
      m_now(std::move(now)),
      m_inquiry(m_draft)
{
    setParent(&client);
    m_release.setSingleShot(true);
    connect(&m_release, &QTimer::timeout, this, [this] { m_client.waitForTerm(1); });
    connect(&m_look, &QTimer::timeout, this, &HostWatch::look);
    connect(&m_inquiry, &HostInquiry::told, this, &HostWatch::onTold);
    // Later: what it does to the client must not happen while that is in the middle of something.
    connect(&client, &RoomClient::connectionChanged, this, &HostWatch::look, Qt::QueuedConnection);
    connect(&client, &RoomClient::recorded, this, &HostWatch::look, Qt::QueuedConnection);
    if (hosting)
        connect(hosting, &Hosting::changed, this, &HostWatch::look, Qt::QueuedConnection);
    m_look.start(lookEvery);
}

/// Nobody is there any more to take over for.
HostWatch::~HostWatch()
{
    if (isForThis() && m_hosting->standsBy())
        m_hosting->stop();
}

bool HostWatch::isConnected() const
{
    const Connection now = m_client.connectionState().connection;
    return now == Connection::Live || now == Connection::CatchingUp;
}

/// Whether this computer hosts this draft, or waits to.
bool HostWatch::isForThis() const
{
    return m_hosting && m_hosting->state() == Hosting::State::On && m_hosting->draft() == m_draft;
}

QString HostWatch::ownKey() const
{
    return m_hosting ? m_hosting->identity().key : QString();
}

void HostWatch::look()
{
    noteConnection();
    if (!m_client.isOpen() || successionOf(m_client).host.isEmpty()
        || m_client.fingerprint().isEmpty())
        return;
    if (m_hosting)
        host();
    if (m_isGone)
        askAround();
}

/// What this computer does to be a host, now or one day.
void HostWatch::host()
{
    if (!m_hosting->identity().isKnown()) {
        m_hosting->introduce();
        return;
    }
    offerItself();
    standBy();
    serveAgain();
    goHome();
}

void HostWatch::noteConnection()
{
    if (isConnected() || !m_client.isOpen() || !m_client.hasBegun())
        m_lostSince.reset();
    else if (!m_lostSince)
        m_lostSince = m_now();
    const bool isOver = m_client.state().status == DraftStatus::Completed;
    setGone(m_lostSince && !isOver && m_now() - *m_lostSince >= patience
            && !successionOf(m_client).host.isEmpty());
}

void HostWatch::setGone(bool isGone)
{
    if (isGone == m_isGone)
        return;
    m_isGone = isGone;
    m_heard.clear();
    m_choice.clear();
    m_browser = isGone ? std::make_unique<RoomBrowser>(m_now, m_place) : nullptr;
    if (!isGone)
        m_client.waitForTerm(1);
    Q_EMIT changed();
}

/// Who drafts may host: what this computer is known by stands in the log before it is needed.
void HostWatch::offerItself()
{
    const Succession &succession = successionOf(m_client);
    const bool mayOffer = m_client.connectionState().connection == Connection::Live
        && m_client.actor().role != Role::Spectator
        && m_client.state().status != DraftStatus::Completed;
    if (!mayOffer)
        return;
    const HostIdentity own = m_hosting->identity();
    if (own.key == succession.host)
        return;
    const QString places =
        isForThis() && succession.successor == own.key ? placesOf(*m_hosting) : QString();
    const HostOffer *known = succession.offer(own.key);
    const bool isSaid =
        known && known->tokenKey == own.tokenKey && known->placeList().join(u' ') == places;
    if (isSaid || m_offered == places)
        return;
    m_offered = places;
    m_client.submit(commands::OfferToHost{own.key, own.tokenKey, places});
}

void HostWatch::standBy()
{
    const Succession &succession = successionOf(m_client);
    const HostIdentity own = m_hosting->identity();
    if (!succession.offer(own.key) || succession.host == own.key)
        return;
    const bool isWanted = succession.successor == own.key || m_isGone;
    HostingWish wish;
    wish.draft = m_draft;
    wish.announcedAs = m_client.state().setup->created().title;
    wish.isStandby = true;
    wish.isCandidate = m_isGone;
    const bool isTried = m_triedAt && m_now() - *m_triedAt < tryAgainAfter;
    if (isWanted && m_hosting->state() == Hosting::State::Off && !isTried) {
        m_triedAt = m_now();
        m_hosting->start(wish);
    } else if (isWanted && isForThis()) {
        m_hosting->start(wish);
    }
    if (!isWanted && isForThis() && m_hosting->standsBy())
        m_hosting->stop();
}

/// This computer hosts the draft, as its log says, and was started anew.
void HostWatch::serveAgain()
{
    const Succession &succession = successionOf(m_client);
    const HostOffer *own = succession.offer(succession.host);
    if (m_hasServed || !succession.isTakenOver() || succession.host != ownKey()
        || m_hosting->state() != Hosting::State::Off)
        return;
    m_hasServed = true;
    HostingWish wish;
    wish.draft = m_draft;
    wish.announcedAs = m_client.state().setup->created().title;
    if (own && own->standsBy())
        wish.port = roomAt(own->placeList().first()).port;
    wish.isStandby = true; // it was a copy once: a port that is taken is no reason to give up
    m_hosting->start(wish);
}

/// To the host in this program, whatever becomes of the network.
void HostWatch::goHome()
{
    const QString own = ownKey();
    const bool isHome =
        m_client.place().host() == loopback && m_client.place().port() == m_hosting->port();
    if (!isForThis() || m_hosting->standsBy() || m_client.fingerprint() != own || isHome)
        return;
    m_hasServed = true;
    QUrl place = m_client.place();
    place.setHost(loopback);
    place.setPort(m_hosting->port());
    m_client.follow(own, place);
}

QList<NearbyRoom> HostWatch::placesToAsk() const
{
    const Succession &succession = successionOf(m_client);
    QList<NearbyRoom> places;
    const QString own = ownKey();
    if (isForThis())
        places.append({{}, loopback, m_hosting->port(), true});
    for (const HostOffer &offer : succession.offers) {
        if (offer.key == succession.host || offer.key == own)
            continue;
        const QStringList its = offer.placeList();
        for (const QString &place : its)
            places.append(roomAt(place));
    }
    for (const NearbyRoom &heard : m_browser->rooms()) {
        const bool isOwn = isForThis() && heard.port == m_hosting->port()
            && m_hosting->addresses().contains(heard.address);
        if (heard.isEncrypted && !isOwn)
            places.append({{}, heard.address, heard.port, true});
    }
    return places;
}

void HostWatch::askAround()
{
    QStringList keys;
    for (const HostOffer &offer : successionOf(m_client).offers) {
        if (offer.key != successionOf(m_client).host)
            keys.append(offer.key);
    }
    m_inquiry.trust(keys);
    const QList<NearbyRoom> places = placesToAsk();
    for (const NearbyRoom &place : places)
        m_inquiry.ask(place, questionFor(m_inquiry.keyAt(place)));
    const auto isOld = [this](const auto &heard) {
        return m_now() - heard.value().at > answerLife;
    };
    if (m_heard.removeIf(isOld) > 0)
        Q_EMIT changed();
}

/// Nobody has two votes: one that was given must have ended before another is.
bool HostWatch::mayVoteFor(const QString &key) const
{
    return key == m_choice && m_sign && m_vote.mayGoTo(key, m_now());
}

/// For the computer known by \a key.
SuccessionQuestion HostWatch::questionFor(const QString &key)
{
    SuccessionQuestion question;
    question.person = PersonId(m_client.actor().id);
    question.head = m_client.history().size();
    if (key.isEmpty() || !mayVoteFor(key))
        return question;
    m_vote.give(key, m_now());
    const QByteArray text = votedText(m_draft, key, successionOf(m_client).term, question.person);
    question.confirms = true;
    question.proof = QString::fromLatin1(toBase64Url(m_sign(text)));
    return question;
}

void HostWatch::onTold(const NearbyRoom &place, const SuccessionAnswer &answer)
{
    if (!m_isGone)
        return;
    if (answer.hosts() && answer.term > successionOf(m_client).term) {
        QUrl url = m_client.place();
        url.setHost(place.address);
        url.setPort(place.port);
        m_client.follow(answer.key, url);
        return;
    }
    m_heard.insert(answer.key, {answer, m_now()});
    Q_EMIT changed();
}

QList<HostCandidate> HostWatch::candidates() const
{
    QList<HostCandidate> candidates;
    for (const Heard &heard : m_heard) {
        const SuccessionAnswer &answer = heard.answer;
        candidates.append({answer.key, answer.person, answer.head, answer.confirmed, answer.needed,
                           answer.key == ownKey()});
    }
    const QString named = successionOf(m_client).successor;
    std::ranges::sort(candidates, [&](const HostCandidate &a, const HostCandidate &b) {
        return std::tuple(-a.head, a.key != named, a.person)
            < std::tuple(-b.head, b.key != named, b.person);
    });
    return candidates;
}

void HostWatch::choose(const QString &key)
{
    if (key == m_choice)
        return;
    m_choice = key;
    if (key.isEmpty()) {
        m_release.start(OwnVote::longest);
    } else {
        m_release.stop();
        m_client.waitForTerm(successionOf(m_client).term + 1);
    }
    Q_EMIT changed();
    look();
}

} // namespace warroom
