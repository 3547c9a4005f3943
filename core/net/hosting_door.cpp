// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/hosting_door.h"

#include "net/former_hosts.h"
#include "net/gateway.h"
#include "net/nearby_rooms.h"
#include "net/revocation_watch.h"
#include "net/tls_identity.h"
#include "session/library_host.h"
#include "session/seated.h"

#include <QDir>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int lookEveryMs = 500;
constexpr std::chrono::days codeLife{60}; ///< a slow draft takes weeks
constexpr auto everywhere = "::"_L1;

bool isOfNetwork(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsRunning)
        && !flags.testFlag(QNetworkInterface::IsLoopBack);
}

/// Addresses others may reach this machine by; IPv4 first, for people read them aloud.
QStringList ownAddresses()
{
    QStringList four;
    QStringList six;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!isOfNetwork(interface))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const QHostAddress address = entry.ip();
            const bool isFour = address.protocol() == QAbstractSocket::IPv4Protocol;
            if (!address.isLinkLocal())
                (isFour ? four : six).append(address.toString());
        }
    }
    const QStringList all = four + six;
    return all.isEmpty() ? QStringList{u"127.0.0.1"_s} : all;
}

Invited invitedBy(const InvitationWish &wish, const DraftId &draft, Instant now)
{
    Invited invited;
    invited.draft = draft;
    invited.by = localPerson();
    invited.role = wish.isForWatching ? TokenRole::Spectator : TokenRole::Drafter;
    invited.team = wish.team;
    invited.expires = now + codeLife;
    invited.mostPeople = wish.mostPeople;
    if (wish.isByRequest)
        invited.byRequest = true;
    return invited;
}

GivenInvitation givenOf(const QString &code, const Invited &invited)
{
    return {code,
            {invited.role == TokenRole::Spectator, invited.team, invited.mostPeople,
             invited.byRequest.value_or(false)},
            static_cast<int>(invited.people.size())};
}

} // namespace

HostingDoor::HostingDoor(LibraryHost &rooms, QString folder, TimeSource now)
    : m_rooms(rooms), m_folder(std::move(folder)), m_now(std::move(now))
{
    connect(&m_look, &QTimer::timeout, this, &HostingDoor::tell);
}

HostingDoor::~HostingDoor() = default;

void HostingDoor::open(const HostingWish &wish, const StoreFactory &store)
{
    if (const auto opened = tryOpen(wish, store); !opened) {
        forget();
        Q_EMIT failed(opened.error());
        tell();
        return;
    }
    m_look.start(lookEveryMs);
    if (wish.places > 0 && m_book->of(m_draft).isEmpty())
        invite({false, {}, wish.places});
    else
        tell();
}

tl::expected<TlsIdentity, QString> HostingDoor::identity() const
{
    return ownTlsIdentity(m_folder, namesAt(everywhere, ownAddresses()), m_now())
        .map_error([](const StoreError &error) { return error.detail; });
}

void HostingDoor::introduce()
{
    QDir().mkpath(m_folder);
    const auto own = identity();
    const auto keys = hostKeys(m_folder);
    if (!own || !keys) {
        Q_EMIT failed(own ? keys.error().detail : own.error());
        return;
    }
    Q_EMIT introduced(
        {fingerprintOf(own->chain.first()), QString::fromLatin1(tokenKeyText(keys->own))});
}

void HostingDoor::setCandidate(bool isCandidate)
{
    m_wish.isCandidate = isCandidate;
    if (m_gateway)
        m_gateway->setCandidate(isCandidate);
    announce();
}

void HostingDoor::noteHost()
{
    if (!m_gateway)
        return;
    believeHosts();
    announce();
    tell();
}

/// Who hosted the draft before let people in: their tokens count here.
void HostingDoor::believeHosts()
{
    const Succession succession = successionOf(*m_store, m_draft);
    warroom::believeHosts(*m_tokens, succession, m_draft);
    m_standsBy = m_wish.isStandby && succession.host != m_fingerprint;
    m_isGone = succession.isTakenOver() && succession.host != m_fingerprint;
}

/// In the network it is called what it is called, as long as this computer hosts it or would.
void HostingDoor::announce()
{
    const bool isSaid =
        m_gateway && !m_wish.announcedAs.isEmpty() && (m_standsBy ? m_wish.isCandidate : !m_isGone);
    if (isSaid == (m_announcer != nullptr))
        return;
    m_announcer = isSaid ? std::make_unique<RoomAnnouncer>(
                      NearbyRoom{m_wish.announcedAs, {}, m_gateway->port(), m_wish.isEncrypted})
                         : nullptr;
}

tl::expected<void, QString> HostingDoor::tryOpen(const HostingWish &wish, const StoreFactory &store)
{
    const auto lineOf = [](const StoreError &error) { return error.detail; };
    if (!QDir().mkpath(m_folder))
        return tl::unexpected(u"%1: the folder cannot be made"_s.arg(m_folder));
    auto keys = hostKeys(m_folder).map_error(lineOf);
    auto book = InvitationBook::open(m_folder).map_error(lineOf);
    auto revocations = RevocationWatch::open(m_folder).map_error(lineOf);
    auto door = store().map_error(lineOf);
    for (const QString &line :
         {keys ? QString() : keys.error(), book ? QString() : book.error(),
          revocations ? QString() : revocations.error(), door ? QString() : door.error()}) {
        if (!line.isEmpty())
            return tl::unexpected(line);
    }
    m_wish = wish;
    m_draft = wish.draft;
    m_tokenKey = QString::fromLatin1(tokenKeyText(keys->own));
    m_book = std::move(*book);
    m_revocations = std::move(*revocations);
    m_store = std::move(*door);
    GatewayOptions options;
    options.address = everywhere;
    options.port = wish.port;
    options.invitations = m_book;
    if (!wish.announcedAs.isEmpty())
        options.announced = wish.draft;
    options.ownKey = std::make_shared<const NamedKey>(keys->own);
    if (wish.isEncrypted) {
        auto own = identity();
        if (!own)
            return tl::unexpected(own.error());
        m_fingerprint = fingerprintOf(own->chain.first());
        options.tls = std::make_shared<const TlsIdentity>(std::move(*own));
    }
    options.hostKey = m_fingerprint;
    options.standsBy = wish.isStandby;
    m_tokens.emplace(keys->believed, hostAudience, m_revocations->tokens());
    auto gateway = Gateway::open(options, *m_tokens, *m_store, m_rooms, m_now);
    const bool isAnyPortGood = wish.port == usualPort || wish.isStandby;
    if (!gateway && isAnyPortGood) { // another program has it
        options.port = 0;
        gateway = Gateway::open(options, *m_tokens, *m_store, m_rooms, m_now);
    }
    if (!gateway)
        return tl::unexpected(gateway.error());
    m_gateway = std::move(*gateway);
    believeHosts();
    setCandidate(wish.isCandidate);
    return {};
}

void HostingDoor::close()
{
    if (!m_gateway) {
        tell();
        return;
    }
    connect(
        m_gateway.get(), &Gateway::drained, this,
        [this] {
            forget();
            tell();
        },
        Qt::QueuedConnection); // it must not end within its own signal
    m_announcer.reset();
    m_gateway->drain();
}

void HostingDoor::forget()
{
    m_look.stop();
    m_announcer.reset();
    m_gateway.reset();
    m_store.reset();
    m_revocations.reset();
    m_book.reset();
    m_fingerprint.clear();
    m_tokens.reset();
    m_standsBy = false;
    m_isGone = false;
    m_draft = DraftId();
}

void HostingDoor::invite(const InvitationWish &wish)
{
    if (!m_gateway)
        return;
    if (const auto code = m_book->add(invitedBy(wish, m_draft, m_now()), m_now()); !code)
        Q_EMIT failed(code.error().detail);
    tell();
}

void HostingDoor::withdraw(const QString &code)
{
    if (!m_gateway)
        return;
    if (const auto done = m_book->withdraw(code); !done)
        Q_EMIT failed(done.error().detail);
    tell();
}

void HostingDoor::tell()
{
    Q_EMIT told(report());
}

HostingReport HostingDoor::report() const
{
    HostingReport report;
    if (!m_gateway)
        return report;
    report.state = Hosting::State::On;
    report.port = m_gateway->port();
    report.isEncrypted = !m_fingerprint.isEmpty();
    report.fingerprint = m_fingerprint;
    report.tokenKey = m_tokenKey;
    report.standsBy = m_standsBy;
    report.addresses = ownAddresses();
    for (const Present &present : m_gateway->present(m_draft))
        report.present.append(present.person.text());
    const QMap<QString, Invited> codes = m_book->of(m_draft);
    for (auto it = codes.cbegin(); it != codes.cend(); ++it)
        report.invitations.append(givenOf(it.key(), it.value()));
    return report;
}

} // namespace warroom
