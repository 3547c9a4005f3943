// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/keychain.h"

#include <gio/gio.h>
#include <qt6keychain/keychain.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFutureWatcher>
#include <QtConcurrent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

const auto service = u"io.github.warroom.Warroom"_s;

/// A question that a keychain answers at once, whether it is locked or not, and asks nobody.
struct Sign {
    QString service;
    QString path;
    QString interface;
    QString method;
    QVariantList arguments;
};

const Sign secretService{u"org.freedesktop.secrets"_s,
                         u"/org/freedesktop/secrets"_s,
                         u"org.freedesktop.Secret.Service"_s,
                         u"ReadAlias"_s,
                         {u"default"_s}};
const Sign kwallet{
    u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, u"networkWallet"_s, {}};

bool isGiven(const Sign &sign, Milliseconds patience)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QDBusMessage call =
        QDBusMessage::createMethodCall(sign.service, sign.path, sign.interface, sign.method);
    call.setArguments(sign.arguments);
    return bus.call(call, QDBus::Block, static_cast<int>(patience.count())).type()
        == QDBusMessage::ReplyMessage;
}

/// GLib, by which QtKeychain asks, ends a program whose session bus ends: unless it is told not to,
/// of the one connection that all share as long as anybody has it.
bool outlivesTheBus()
{
    static GDBusConnection *const shared = [] {
        GDBusConnection *its = g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr);
        if (its)
            g_dbus_connection_set_exit_on_close(its, FALSE);
        return its;
    }();
    return shared != nullptr;
}

/// Waits; on a thread that may.
bool isAnyThere(Milliseconds patience)
{
    const bool isThere = isGiven(secretService, patience) || isGiven(kwallet, patience);
    return isThere && outlivesTheBus();
}

/// Calls \a then once: with what it is ended with, or with false after \a patience.
class Deadline : public QObject {
public:
    Deadline(QObject *parent, Milliseconds patience, std::function<void(bool)> then)
        : QObject(parent), m_then(std::move(then))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { end(false); });
        m_timer.start(patience);
    }

    void end(bool result)
    {
        m_timer.stop();
        deleteLater();
        if (const auto then = std::exchange(m_then, {}))
            then(result);
    }

private:
    std::function<void(bool)> m_then;
    QTimer m_timer;
};

} // namespace

Keychain::Keychain(Patience patience, QObject *parent) : QObject(parent), m_patience(patience)
{
}

void Keychain::keep(const QString &name, const QByteArray &secret,
                    const std::function<void(bool)> &done)
{
    if (m_isMissing) {
        QTimer::singleShot(0, this, [done] { done(false); });
        return;
    }
    whenKnown([=, this](bool isThere) {
        if (!isThere) {
            done(false);
            return;
        }
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(QString::fromUtf8(secret));
        start(job, name, done);
    });
}

void Keychain::giveBack(const QString &name,
                        const std::function<void(const std::optional<QByteArray> &)> &take)
{
    whenKnown([=, this](bool isThere) {
        if (!isThere) {
            take({});
            return;
        }
        auto *job = new QKeychain::ReadPasswordJob(service);
        start(job, name, [job, take](bool isDone) {
            take(isDone ? std::optional(job->textData().toUtf8()) : std::nullopt);
        });
    });
}

/// The bus is asked on another thread: whoever is on it may be stopped, and the bus as well.
void Keychain::whenKnown(const std::function<void(bool)> &then)
{
    auto *deadline = new Deadline(this, m_patience.keychain, [=, this](bool isThere) {
        m_isMissing = !isThere;
        then(isThere);
    });
    auto *watcher = new QFutureWatcher<bool>(deadline);
    connect(watcher, &QFutureWatcherBase::finished, deadline,
            [=] { deadline->end(watcher->result()); });
    watcher->setFuture(QtConcurrent::run(isAnyThere, m_patience.keychain));
}

/// A job that comes too late has nobody to tell, but goes on: its library does not know how to end
/// one.
void Keychain::start(QKeychain::Job *job, const QString &name,
                     const std::function<void(bool)> &then)
{
    auto *deadline = new Deadline(this, m_patience.person, then);
    connect(job, &QKeychain::Job::finished, deadline,
            [=] { deadline->end(job->error() == QKeychain::NoError); });
    job->setKey(name);
    job->setInsecureFallback(false); // the caller has a file of its own, which only its owner reads
    job->start();
}

} // namespace warroom
