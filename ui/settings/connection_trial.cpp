// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connection_trial.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace warroom {

ConnectionTrial::ConnectionTrial(std::function<Outcome(const QString &)> tryServer, QObject *parent)
    : QObject(parent), m_tryServer(std::move(tryServer))
{
}

void ConnectionTrial::start(const QString &address)
{
    m_isRunning = true;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcher<Outcome>::finished, this,
            [this, watcher, number = ++m_latest] {
                watcher->deleteLater();
                if (number != m_latest || !m_isRunning)
                    return;
                m_isRunning = false;
                Q_EMIT finished(watcher->result());
            });
    watcher->setFuture(
        QtConcurrent::run([tryServer = m_tryServer, address] { return tryServer(address); }));
}

void ConnectionTrial::stop()
{
    m_isRunning = false;
}

} // namespace warroom
