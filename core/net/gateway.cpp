// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/gateway.h"

#include "net/epoll_dispatcher.h"
#include "net/gateway_listener.h"
#include "net/gateway_services.h"
#include "net/gateway_worker.h"
#include "session/library_host.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

#include <sys/resource.h>
#include <unistd.h>

Q_LOGGING_CATEGORY(logGateway, "warroom.gateway")

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Descriptors that are left for files, databases and whatever else the program opens.
constexpr int keptBack = 256;

const QString everyAddress = u"::"_s;

/// Qt takes "::" for IPv6 alone; who says it means everybody.
QHostAddress listeningAddress(const QString &text)
{
    const QHostAddress address(text);
    return address == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::Any)
                                                          : address;
}

int mostSockets(const GatewayOptions &options)
{
    rlimit limit{};
    int most = 768;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < 1'000'000)
        most = static_cast<int>(limit.rlim_cur);
    const int free = most > 2 * keptBack ? most - keptBack : most / 2;
    return options.mostConnections > 0 ? std::min(options.mostConnections, free) : free;
}

/// A socket on its way to a thread, which may end before it gets there.
class Descriptor {
public:
    explicit Descriptor(qintptr number) : m_number(static_cast<int>(number)) { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int take() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

} // namespace

tl::expected<std::unique_ptr<Gateway>, QString> Gateway::open(const GatewayOptions &options,
                                                              const Tokens &tokens,
                                                              const EventStore &store,
                                                              LibraryHost &rooms, TimeSource now)
{
    auto services =
        std::make_unique<GatewayServices>(options, tokens, std::move(now), store.opener(), rooms);
    auto journal = GatewayJournal::open(options.journal, services->metrics);
    if (!journal)
        return tl::unexpected(journal.error());
    services->journal = std::move(*journal);
    std::unique_ptr<Gateway> gateway(new Gateway(std::move(services)));
    auto broadcast = Broadcast::follow(
        store, [its = gateway.get()](const DraftId &draft) { its->onNews(draft); },
        [](const StoreError &error) { qCWarning(logGateway).noquote() << error.detail; });
    if (!broadcast)
        return tl::unexpected(broadcast.error().detail);
    gateway->m_services->broadcast = std::move(*broadcast);
    const QHostAddress address = listeningAddress(options.address);
    if (address.isNull())
        return tl::unexpected(u"'%1' is no address"_s.arg(options.address));
    if (!gateway->m_listener->listen(address, options.port))
        return tl::unexpected(u"cannot listen at %1, port %2: %3"_s.arg(
            options.address, QString::number(options.port), gateway->m_listener->errorString()));
    return gateway;
}

Gateway::Gateway(std::unique_ptr<GatewayServices> services) : m_services(std::move(services))
{
    m_services->presence.tellChanges([this](const DraftId &draft) {
        QMetaObject::invokeMethod(this, [this, draft] { onPresence(draft); });
    });
    const int most = mostSockets(m_services->options);
    m_listener =
        std::make_unique<GatewayListener>([this](qintptr descriptor) { adopt(descriptor); },
                                          [this, most] { return m_services->sockets >= most; });
    connect(m_listener.get(), &GatewayListener::failed, this,
            [this] { m_services->metrics.acceptFailed(); });
    for (int i = 0; i < std::max(1, m_services->options.threads); ++i) {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(u"gateway %1"_s.arg(i));
        thread->setEventDispatcher(new EpollDispatcher);
        auto *worker = new GatewayWorker(*m_services);
        worker->moveToThread(thread.get());
        connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
        connect(worker, &GatewayWorker::emptied, this, &Gateway::onEmptied);
        m_workers.push_back(worker);
        thread->start();
        m_threads.push_back(std::move(thread));
    }
}

Gateway::~Gateway()
{
    m_listener->close();
    if (m_services->broadcast)
        m_services->broadcast->stop(); // it wakes workers, which still ask it for channels
    for (const auto &thread : m_threads) {
        thread->quit();
        thread->wait();
    }
    for (const DraftId &draft : std::as_const(m_watched)) {
        QMetaObject::invokeMethod(m_services->rooms, [rooms = m_services->rooms, draft] {
            rooms->tellPresent(draft, {});
        });
    }
}

QString Gateway::address() const
{
    const QHostAddress address = m_listener->serverAddress();
    return address == QHostAddress(QHostAddress::Any) ? everyAddress : address.toString();
}

quint16 Gateway::port() const
{
    return m_listener->serverPort();
}

QList<Present> Gateway::present(const DraftId &draft) const
{
    return m_services->presence.people(draft);
}

QByteArray Gateway::traceHeader(const QUuid &correlation) const
{
    return m_services->journal->traceHeader(correlation);
}

void Gateway::setCandidate(bool isCandidate)
{
    m_services->isCandidate = isCandidate;
}

void Gateway::adopt(qintptr descriptor)
{
    ++m_services->sockets;
    m_services->metrics.accepted();
    GatewayWorker *worker = m_workers.at(m_next++ % m_workers.size());
    QMetaObject::invokeMethod(worker, [worker, way = std::make_shared<Descriptor>(descriptor)] {
        worker->adopt(way->take());
    });
}

void Gateway::onNews(const DraftId &draft)
{
    for (GatewayWorker *worker : m_workers)
        worker->wake(draft);
}

/// Told on this thread, so that a crowd that comes at once is told of once.
void Gateway::onPresence(const DraftId &draft)
{
    m_services->presence.told(draft);
    m_watched.insert(draft);
    QMetaObject::invokeMethod(m_services->rooms,
                              [rooms = m_services->rooms, draft, present = this->present(draft)] {
                                  rooms->tellPresent(draft, present);
                              });
}

void Gateway::drain()
{
    m_services->isDraining = true;
    m_listener->close();
    for (GatewayWorker *worker : m_workers)
        QMetaObject::invokeMethod(worker, &GatewayWorker::drain);
    QTimer::singleShot(m_services->options.drainTime, this, [this] {
        if (!std::exchange(m_isDrained, true))
            Q_EMIT drained();
    });
}

void Gateway::onEmptied()
{
    if (!m_services->isDraining || m_isDrained)
        return;
    // Each worker says so once or more; asking all of them again costs a hop, no more.
    for (GatewayWorker *worker : m_workers) {
        std::atomic<bool> isEmpty = false;
        QMetaObject::invokeMethod(
            worker, [worker, &isEmpty] { isEmpty = worker->isEmpty(); },
            Qt::BlockingQueuedConnection);
        if (!isEmpty)
            return;
    }
    m_isDrained = true;
    Q_EMIT drained();
}

} // namespace warroom
