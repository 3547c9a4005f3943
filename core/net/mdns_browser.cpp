// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/mdns_browser.h"

#include "net/mdns_announcement.h"
#include "net/mdns_record.h"

#include <avahi-client/lookup.h>

#include <arpa/inet.h>

#include <map>
#include <mutex>
#include <tuple>

namespace warroom {

namespace {

constexpr std::size_t mostPlaces = 64;
constexpr int mostTexts = 16; ///< of a record

QHostAddress addressOf(const AvahiAddress &address)
{
    if (address.proto == AVAHI_PROTO_INET6)
        return QHostAddress(address.data.ipv6.address);
    return QHostAddress(ntohl(address.data.ipv4.address));
}

QList<QByteArray> textsIn(const AvahiStringList *texts)
{
    QList<QByteArray> list;
    for (; texts && list.size() < mostTexts; texts = texts->next)
        list.append(QByteArray(reinterpret_cast<const char *>(texts->text),
                               static_cast<qsizetype>(texts->size)));
    return list;
}

/// \a text of Avahi's, which may be missing.
QByteArray bytesOf(const char *text)
{
    return text ? QByteArray(text) : QByteArray();
}

} // namespace

/// Where the rooms are left for a browser that may be gone by then.
class MdnsBrowser::Mailbox {
public:
    explicit Mailbox(MdnsBrowser &browser) : m_browser(&browser) { }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_browser = nullptr;
    }

    void put(const QList<MdnsRoom> &rooms)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_browser)
            return;
        QMetaObject::invokeMethod(
            m_browser,
            [browser = m_browser, rooms] {
                if (rooms == std::exchange(browser->m_rooms, rooms))
                    return;
                Q_EMIT browser->changed();
            },
            Qt::QueuedConnection);
    }

private:
    std::mutex m_mutex;
    MdnsBrowser *m_browser;
};

/// What is heard, on Avahi's thread.
class MdnsBrowser::Browsing : public AvahiUse {
public:
    explicit Browsing(std::shared_ptr<Mailbox> mailbox) : m_mailbox(std::move(mailbox)) { }

    void begin(AvahiClient *client) override
    {
        m_browser = avahi_service_browser_new(client, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC,
                                              mdnsRoomType, nullptr, {}, onBrowsed, this);
    }

    void end() override
    {
        for (auto &[place, heard] : m_heard)
            avahi_service_resolver_free(heard.resolver);
        m_heard.clear();
        if (m_browser)
            avahi_service_browser_free(std::exchange(m_browser, nullptr));
        tell();
    }

private:
    /// Where a service is said to be. One is there once for each interface and protocol.
    struct Place {
        QByteArray name;
        QByteArray domain;
        AvahiProtocol protocol; ///< IPv4 before IPv6
        AvahiIfIndex interface;

        bool operator<(const Place &other) const
        {
            return std::tie(name, domain, protocol, interface)
                < std::tie(other.name, other.domain, other.protocol, other.interface);
        }
    };
    struct Heard {
        Browsing *browsing = nullptr;
        AvahiServiceResolver *resolver = nullptr; ///< the client's; tells of changes, too
        std::optional<NearbyRoom> room;
    };

    static void onBrowsed(AvahiServiceBrowser *browser, AvahiIfIndex interface,
                          AvahiProtocol protocol, AvahiBrowserEvent event, const char *name,
                          const char *, const char *domain, AvahiLookupResultFlags, void *browsing)
    {
        auto *self = static_cast<Browsing *>(browsing);
        const Place place{bytesOf(name), bytesOf(domain), protocol, interface};
        if (event == AVAHI_BROWSER_NEW)
            self->add(avahi_service_browser_get_client(browser), place);
        else if (event == AVAHI_BROWSER_REMOVE)
            self->remove(place);
    }

    static void onResolved(AvahiServiceResolver *, AvahiIfIndex, AvahiProtocol,
                           AvahiResolverEvent event, const char *name, const char *, const char *,
                           const char *, const AvahiAddress *address, uint16_t port,
                           AvahiStringList *texts, AvahiLookupResultFlags flags, void *heard)
    {
        auto *its = static_cast<Heard *>(heard);
        its->room.reset();
        if (event == AVAHI_RESOLVER_FOUND && address)
            its->room = roomIn({bytesOf(name), addressOf(*address), port, textsIn(texts),
                                (flags & AVAHI_LOOKUP_RESULT_LOCAL) != 0});
        its->browsing->tell();
    }

    void add(AvahiClient *client, const Place &place)
    {
        if (m_heard.size() >= mostPlaces || m_heard.contains(place))
            return;
        Heard &heard = m_heard[place];
        heard.browsing = this;
        heard.resolver = avahi_service_resolver_new(
            client, place.interface, place.protocol, place.name.constData(), mdnsRoomType,
            place.domain.constData(), place.protocol, {}, onResolved, &heard);
        if (!heard.resolver)
            m_heard.erase(place);
    }

    void remove(const Place &place)
    {
        const auto heard = m_heard.find(place);
        if (heard == m_heard.end())
            return;
        avahi_service_resolver_free(heard->second.resolver);
        m_heard.erase(heard);
        tell();
    }

    /// One row for each service, wherever it is heard; the places of one stand side by side.
    void tell() const
    {
        QList<MdnsRoom> rooms;
        const Place *last = nullptr;
        for (const auto &[place, heard] : m_heard) {
            if (!heard.room)
                continue;
            const bool isSame = last && last->name == place.name && last->domain == place.domain;
            last = &place;
            if (!isSame)
                rooms.append({*heard.room, {}});
            if (!rooms.last().addresses.contains(heard.room->address))
                rooms.last().addresses.append(heard.room->address);
        }
        m_mailbox->put(rooms);
    }

    const std::shared_ptr<Mailbox> m_mailbox;
    AvahiServiceBrowser *m_browser = nullptr; ///< the client's
    std::map<Place, Heard> m_heard;
};

MdnsBrowser::MdnsBrowser(QObject *parent)
    : QObject(parent),
      m_mailbox(std::make_shared<Mailbox>(*this)),
      m_link(std::make_unique<AvahiLink>(std::make_shared<Browsing>(m_mailbox)))
{
}

MdnsBrowser::~MdnsBrowser()
{
    m_mailbox->close();
}

} // namespace warroom
