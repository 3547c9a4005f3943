// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draft_library.h"

#include "session/library_host.h"
#include "session/local_client.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Who makes drafts at this screen.
Actor owner()
{
    return {u"local"_s, Role::Commissioner, {}};
}

} // namespace

DraftLibrary::DraftLibrary(StoreOpener open, TimeSource now, const QString &where, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<QThread>()),
      m_host(new LibraryHost(std::move(open), now, where)),
      m_now(std::move(now))
{
    m_thread->setObjectName(u"room"_s);
    m_host->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_host, &QObject::deleteLater);
    connect(m_host, &LibraryHost::draftsRead, this, &DraftLibrary::draftsChanged);
    connect(m_host, &LibraryHost::created, this, &DraftLibrary::created);
    connect(m_host, &LibraryHost::creationRefused, this, &DraftLibrary::creationRefused);
    connect(m_host, &LibraryHost::failed, this, &DraftLibrary::failed);
    m_thread->start();
}

DraftLibrary::~DraftLibrary()
{
    m_thread->quit();
    m_thread->wait();
}

void DraftLibrary::refresh()
{
    QMetaObject::invokeMethod(m_host, [host = m_host] { host->refresh(); });
}

void DraftLibrary::moveTo(StoreOpener open, const QString &where)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, open = std::move(open), where]() mutable {
        host->moveTo(std::move(open), where);
    });
}

void DraftLibrary::create(const commands::CreateDraft &create, const QString &personName,
                          const QList<LotteryEntrant> &lottery)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, create, personName, lottery] {
        host->create(create, owner(), personName, lottery);
    });
}

void DraftLibrary::createLobby(const commands::CreateDraft &create, const QString &personName,
                               const std::optional<commands::CommitLottery> &lottery)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, create, personName, lottery] {
        host->createLobby(create, owner(), personName, lottery);
    });
}

void DraftLibrary::setOwnKey(const QString &key)
{
    m_ownKey = key;
    QMetaObject::invokeMethod(m_host, [host = m_host, key] { host->setOwnKey(key); });
}

std::unique_ptr<RoomClient> DraftLibrary::enter(const DraftId &draft)
{
    return std::make_unique<LocalClient>(*m_host, draft, m_now, m_ownKey);
}

} // namespace warroom
