// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/avahi_link.h"

#include <avahi-client/client.h>
#include <avahi-common/error.h>
#include <avahi-common/thread-watch.h>
#include <avahi-common/timeval.h>

#include <QThreadPool>

namespace warroom {

namespace {

constexpr unsigned tryAgainMs = 2000; ///< where there is no system bus, or it is gone

struct Freed {
    void operator()(AvahiThreadedPoll *poll) const { avahi_threaded_poll_free(poll); }
    void operator()(AvahiClient *client) const { avahi_client_free(client); }
};

} // namespace

class AvahiLink::Thread {
public:
    explicit Thread(std::shared_ptr<AvahiUse> use);
    ~Thread();
    Q_DISABLE_COPY_MOVE(Thread)

private:
    static void onTimer(AvahiTimeout *timer, void *thread);
    static void onClient(AvahiClient *client, AvahiClientState state, void *thread);
    void connect();
    void connectIn(unsigned milliseconds);
    void setRunning(AvahiClient *client, bool isRunning);

    const std::shared_ptr<AvahiUse> m_use;
    std::unique_ptr<AvahiThreadedPoll, Freed> m_poll{avahi_threaded_poll_new()};
    const AvahiPoll *m_api = m_poll ? avahi_threaded_poll_get(m_poll.get()) : nullptr;
    AvahiTimeout *m_timer = nullptr;
    std::unique_ptr<AvahiClient, Freed> m_client;
    bool m_isRunning = false;
};

AvahiLink::Thread::Thread(std::shared_ptr<AvahiUse> use) : m_use(std::move(use))
{
    if (!m_api)
        return;
    timeval now{};
    m_timer = m_api->timeout_new(m_api, avahi_elapse_time(&now, 0, 0), onTimer, this);
    avahi_threaded_poll_start(m_poll.get());
}

/// A client that is freed cuts its connection first: nothing is asked of the daemon any more.
AvahiLink::Thread::~Thread()
{
    if (m_poll)
        avahi_threaded_poll_stop(m_poll.get());
}

void AvahiLink::Thread::onTimer(AvahiTimeout *, void *thread)
{
    static_cast<Thread *>(thread)->connect();
}

void AvahiLink::Thread::connect()
{
    m_api->timeout_update(m_timer, nullptr);
    m_client.reset();
    // Without a daemon the client waits for one.
    m_client.reset(avahi_client_new(m_api, AVAHI_CLIENT_NO_FAIL, onClient, this, nullptr));
    if (!m_client)
        connectIn(tryAgainMs);
}

void AvahiLink::Thread::connectIn(unsigned milliseconds)
{
    timeval then{};
    m_api->timeout_update(m_timer, avahi_elapse_time(&then, milliseconds, 0));
}

void AvahiLink::Thread::onClient(AvahiClient *client, AvahiClientState state, void *thread)
{
    auto *self = static_cast<Thread *>(thread);
    self->setRunning(client, state == AVAHI_CLIENT_S_RUNNING);
    // It must not be freed within its own call. It is of no use any more, even when the daemon
    // comes back.
    if (state == AVAHI_CLIENT_FAILURE)
        self->connectIn(avahi_client_errno(client) == AVAHI_ERR_DISCONNECTED ? 0 : tryAgainMs);
}

void AvahiLink::Thread::setRunning(AvahiClient *client, bool isRunning)
{
    if (isRunning == std::exchange(m_isRunning, isRunning))
        return;
    if (isRunning)
        m_use->begin(client);
    else
        m_use->end();
}

AvahiLink::AvahiLink(std::shared_ptr<AvahiUse> use)
    : m_thread(std::make_shared<Thread>(std::move(use)))
{
}

AvahiLink::~AvahiLink()
{
    QThreadPool::globalInstance()->start(
        [ended = std::move(m_thread)]() mutable { ended.reset(); });
}

} // namespace warroom
