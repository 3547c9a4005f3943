// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace warroom::test {

/// GNOME's keyring daemon, a real one, on a session bus of the test's own and with a keyring that
/// nobody else has. Nobody is there whom it could ask for a password.
class PrivateKeychain {
public:
    /// Why there can be none on this machine, in a line; empty: there can.
    static QString obstacle();

    /// Nothing runs yet. From now on this program's session bus is this one: no other one was asked
    /// for.
    PrivateKeychain();
    ~PrivateKeychain();
    Q_DISABLE_COPY_MOVE(PrivateKeychain)

    bool startBus();
    void stopBus();
    /// Unlocked. Once: whoever has talked to it does not talk to another one.
    bool start();
    void stop();
    bool lock();
    bool unlock();
    /// The daemon neither answers nor ends, until it is thawed.
    void freeze();
    void thaw();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace warroom::test
