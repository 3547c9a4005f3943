// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/room_hosting.h"

#include "session/draft_library.h"
#include "session/library_host.h"
#include "session/seated.h"

#include <QTimer>

namespace warroom {

namespace {

constexpr std::chrono::seconds farewell{20};

} // namespace

RoomHosting::RoomHosting(DraftLibrary &library, const QString &folder, TimeSource now,
                         QObject *parent)
    : Hosting(parent),
      m_library(library),
      m_rooms(library.host()),
      m_door(new HostingDoor(library.host(), folder, std::move(now)))
{
    m_thread.setObjectName(QStringLiteral("hosting"));
    m_door->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_door, &QObject::deleteLater);
    connect(m_door, &HostingDoor::told, this, &RoomHosting::onTold);
    connect(m_door, &HostingDoor::failed, this, &Hosting::failed);
    connect(m_door, &HostingDoor::introduced, this, [this](const HostIdentity &identity) {
        learn(identity);
        Q_EMIT changed();
    });
    connect(&m_rooms, &LibraryHost::hostChanged, this, &RoomHosting::onHostChanged);
    connect(&m_rooms, &LibraryHost::tookOver, this, &RoomHosting::onTookOver);
    connect(&m_rooms, &LibraryHost::lent, this,
            [this](const QUuid &request, const StoreFactory &open) {
                if (request != m_loan)
                    return;
                QMetaObject::invokeMethod(
                    m_door, [door = m_door, wish = m_wish, open] { door->open(wish, open); });
            });
    connect(&m_rooms, &LibraryHost::refused, this,
            [this](const QUuid &request, const QString &what) {
                if (request != m_loan)
                    return;
                Q_EMIT failed(what);
                onTold({});
            });
    m_thread.start();
}

RoomHosting::~RoomHosting()
{
    m_thread.quit();
    m_thread.wait();
}

void RoomHosting::introduce()
{
    if (std::exchange(m_isIntroducing, true))
        return;
    QMetaObject::invokeMethod(m_door, &HostingDoor::introduce);
}

void RoomHosting::learn(const HostIdentity &identity)
{
    m_identity = identity;
    m_library.setOwnKey(identity.key);
}

void RoomHosting::start(const HostingWish &wish)
{
    const bool isGoingOn = m_state == State::Starting || m_state == State::On;
    if (isGoingOn && wish.isStandby && wish.draft == m_wish.draft) {
        if (std::exchange(m_wish.isCandidate, wish.isCandidate) != wish.isCandidate)
            QMetaObject::invokeMethod(
                m_door, [door = m_door, is = wish.isCandidate] { door->setCandidate(is); });
        return;
    }
    if (m_state != State::Off) {
        stop();
        m_next = wish;
        return;
    }
    m_wish = wish;
    m_state = State::Starting;
    borrow();
    Q_EMIT changed();
}

/// The room is open for as long as it is hosted, whoever is in it: its clock goes on.
void RoomHosting::borrow()
{
    m_loan = QUuid::createUuid();
    QMetaObject::invokeMethod(&m_rooms, [rooms = &m_rooms, loan = m_loan, draft = m_wish.draft] {
        rooms->enter(QUuid::createUuid(), draft, PersonId());
        rooms->lend(loan);
    });
}

/// So that the room can go on elsewhere one day, the log says by which keys it is hosted here.
void RoomHosting::sayWhoHosts()
{
    learn({m_report.fingerprint, m_report.tokenKey});
    QMetaObject::invokeMethod(&m_rooms, [rooms = &m_rooms, draft = m_wish.draft, own = m_identity] {
        rooms->submit(draft, {localPerson().text(), Role::Commissioner, {}}, QUuid::createUuid(),
                      commands::OfferToHost{own.key, own.tokenKey, {}});
    });
}

void RoomHosting::onHostChanged(const DraftId &draft)
{
    if (m_state != State::On || draft != m_wish.draft)
        return;
    QMetaObject::invokeMethod(m_door, &HostingDoor::noteHost);
    if (m_wish.isStandby)
        return;
    // Whoever was away a moment reads here who hosts the draft now.
    QTimer::singleShot(farewell, this, [this, draft] {
        if (m_wish.draft == draft && !m_wish.isStandby)
            stop();
    });
}

/// The room opens here, and its clock goes on.
void RoomHosting::onTookOver(const DraftId &draft)
{
    if (m_state == State::Off || draft != m_wish.draft)
        return;
    m_wish.isStandby = false;
    QMetaObject::invokeMethod(&m_rooms, [rooms = &m_rooms, draft] {
        rooms->enter(QUuid::createUuid(), draft, PersonId());
    });
}

void RoomHosting::leaveRoom()
{
    QMetaObject::invokeMethod(&m_rooms,
                              [rooms = &m_rooms, draft = m_wish.draft] { rooms->leave(draft); });
}

void RoomHosting::stop()
{
    m_next.reset();
    if (m_state == State::Off || m_state == State::Stopping)
        return;
    m_state = State::Stopping;
    m_loan = QUuid(); // what is lent from now on is not wanted any more
    QMetaObject::invokeMethod(m_door, &HostingDoor::close);
    Q_EMIT changed();
}

void RoomHosting::invite(const InvitationWish &wish)
{
    QMetaObject::invokeMethod(m_door, [door = m_door, wish] { door->invite(wish); });
}

void RoomHosting::withdraw(const QString &code)
{
    QMetaObject::invokeMethod(m_door, [door = m_door, code] { door->withdraw(code); });
}

void RoomHosting::onTold(const HostingReport &report)
{
    const State before = m_state;
    const bool isNews = report != std::exchange(m_report, report);
    if (report.isOn()) {
        if (m_state == State::Starting) {
            m_state = State::On;
            if (report.isEncrypted && !m_wish.isStandby)
                sayWhoHosts();
            else if (report.isEncrypted)
                learn({report.fingerprint, report.tokenKey});
        }
    } else if (m_state != State::Off) {
        leaveRoom();
        m_state = State::Off;
        m_wish = {};
    }
    if (isNews || m_state != before)
        Q_EMIT changed();
    if (m_state == State::Off && m_next)
        start(*std::exchange(m_next, {}));
}

} // namespace warroom
