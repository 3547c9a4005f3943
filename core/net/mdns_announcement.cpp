// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/mdns_announcement.h"

#include "net/printable_name.h"

#include <avahi-client/publish.h>
#include <avahi-common/alternative.h>
#include <avahi-common/domain.h>
#include <avahi-common/error.h>
#include <avahi-common/malloc.h>

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(logMdns, "warroom.mdns")

namespace warroom {

namespace {

constexpr int mostNames = 20; ///< tried where others have the name already

/// \a name as the label of a service: not empty, at most 63 bytes.
QByteArray labelOf(const QString &name)
{
    QString label = printableName(name);
    while (label.toUtf8().size() >= AVAHI_LABEL_MAX)
        label.chop(1);
    label = label.trimmed();
    return label.isEmpty() ? "Warroom" : label.toUtf8();
}

class Publisher : public AvahiUse {
public:
    explicit Publisher(const NearbyRoom &room)
        : m_name(labelOf(room.name)), m_port(room.port), m_isEncrypted(room.isEncrypted)
    {
    }

    void begin(AvahiClient *client) override
    {
        m_renamed = 0;
        m_group = avahi_entry_group_new(client, onGroup, this);
        if (m_group)
            publish();
        else
            tell(avahi_client_errno(client));
    }

    void end() override
    {
        if (m_group)
            avahi_entry_group_free(std::exchange(m_group, nullptr));
    }

private:
    static void onGroup(AvahiEntryGroup *, AvahiEntryGroupState state, void *publisher)
    {
        auto *self = static_cast<Publisher *>(publisher);
        if (state == AVAHI_ENTRY_GROUP_COLLISION && self->m_group && self->rename())
            self->publish();
    }

    void publish()
    {
        int error = add();
        while (error == AVAHI_ERR_COLLISION && rename())
            error = add();
        if (error == AVAHI_OK)
            error = avahi_entry_group_commit(m_group);
        if (error != AVAHI_OK)
            tell(error);
    }

    static void tell(int error)
    {
        qCWarning(logMdns, "the room is not announced by multicast DNS: %s", avahi_strerror(error));
    }

    int add()
    {
        avahi_entry_group_reset(m_group);
        return avahi_entry_group_add_service(
            m_group, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, {}, m_name.constData(), mdnsRoomType,
            nullptr, nullptr, m_port, "txtvers=1", m_isEncrypted ? "tls=1" : "tls=0", nullptr);
    }

    /// Somebody else has the name: "Tuesday league #2".
    bool rename()
    {
        if (++m_renamed > mostNames)
            return false;
        char *other = avahi_alternative_service_name(m_name.constData());
        m_name = other;
        avahi_free(other);
        return true;
    }

    QByteArray m_name;
    const quint16 m_port;
    const bool m_isEncrypted;
    AvahiEntryGroup *m_group = nullptr; ///< the client's
    int m_renamed = 0;
};

} // namespace

MdnsAnnouncement::MdnsAnnouncement(const NearbyRoom &room)
    : m_link(std::make_shared<Publisher>(room))
{
}

} // namespace warroom
