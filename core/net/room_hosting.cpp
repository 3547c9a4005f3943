// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/room_hosting.h"

#include "session/draft_library.h"
#include "session/library_host.h"

namespace warroom {

RoomHosting::RoomHosting(DraftLibrary &library, const QString &folder, TimeSource now,
                         QObject *parent)
    : Hosting(parent),
      m_rooms(library.host()),
      m_door(new HostingDoor(library.host(), folder, std::move(now)))
{
    m_thread.setObjectName(QStringLiteral("hosting"));
    m_door->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_door, &QObject::deleteLater);
    connect(m_door, &HostingDoor::told, this, &RoomHosting::onTold);
    connect(m_door, &HostingDoor::failed, this, &Hosting::failed);
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

void RoomHosting::start(const HostingWish &wish)
{
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
        if (m_state == State::Starting)
            m_state = State::On;
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
