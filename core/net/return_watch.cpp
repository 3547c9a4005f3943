// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/return_watch.h"

#include "net/host_place.h"
#include "net/nearby_rooms.h"
#include "session/draft_library.h"
#include "session/library_host.h"
#include "session/room_client.h"

namespace warroom {

namespace {

constexpr Milliseconds lookEvery{2'000};

DraftId draftOf(const RoomClient &client)
{
    return client.history().events().front().draft;
}

} // namespace

ReturnWatch::ReturnWatch(RoomClient &own, DraftLibrary &library, BeaconPlace place, TimeSource now)
    : QObject(&own),
      m_client(own),
      m_library(library),
      m_place(std::move(place)),
      m_now(std::move(now)),
      m_inquiry(draftOf(own))
{
    connect(&m_look, &QTimer::timeout, this, &ReturnWatch::look);
    connect(&m_inquiry, &HostInquiry::told, this, &ReturnWatch::onTold);
    m_look.start(lookEvery);
    look();
}

ReturnWatch::~ReturnWatch() = default;

void ReturnWatch::look()
{
    const Succession &succession = m_client.state().company.succession;
    QStringList keys;
    QList<NearbyRoom> places;
    for (const HostOffer &offer : succession.offers) {
        if (offer.key == m_library.ownKey())
            continue;
        keys.append(offer.key);
        const QStringList its = offer.placeList();
        for (const QString &place : its)
            places.append(roomAt(place));
    }
    if (keys.isEmpty() || m_client.state().status == DraftStatus::Completed)
        return;
    if (!m_browser) {
        m_browser = std::make_unique<RoomBrowser>(m_now, m_place);
        connect(m_browser.get(), &RoomBrowser::changed, this, &ReturnWatch::look);
    }
    for (const NearbyRoom &heard : m_browser->rooms()) {
        if (heard.isEncrypted)
            places.append(heard);
    }
    m_inquiry.trust(keys);
    SuccessionQuestion question;
    question.person = PersonId(m_client.actor().id);
    question.head = m_client.history().size();
    question.term = succession.term;
    for (const NearbyRoom &place : places)
        m_inquiry.ask(place, question);
}

void ReturnWatch::onTold(const NearbyRoom &place, const SuccessionAnswer &answer)
{
    if (!answer.hosts() || answer.term <= m_client.state().company.succession.term)
        return;
    m_inquiry.disconnect(this);
    m_look.stop();
    const DraftId draft = draftOf(m_client);
    const events::HostChanged changed{answer.term, answer.person, answer.key, answer.confirmed,
                                      m_now()};
    QMetaObject::invokeMethod(&m_library.host(),
                              [host = &m_library.host(), draft, changed, at = answer.since] {
                                  host->yield(draft, changed, at);
                              });
    JoinedDraft found{draft, place.address, place.port, true, answer.key, {}};
    found.isApart = m_client.history().size() >= answer.since;
    Q_EMIT this->found(found);
}

} // namespace warroom
