// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace warroom::test {

/// Avahi's daemon, a real one, on a system bus of the test's own and in a network where nobody else
/// is: nothing that a test announces leaves it, and nothing of the machine's comes in.
///
/// Needs no rights: namespaces of the user's own give it its network and its folder in /run.
class PrivateAvahi {
public:
    /// Why there can be none on this machine, in a line; empty: there can.
    static QString obstacle();

    /// Nothing runs yet. From now on this program's system bus is this one.
    PrivateAvahi();
    ~PrivateAvahi();
    Q_DISABLE_COPY_MOVE(PrivateAvahi)

    bool startBus();
    void stopBus();
    bool start();
    void stop();
    /// The daemon neither answers nor ends, until it is thawed.
    void freeze();
    void thaw();

private:
    void write(const QString &name, const QByteArray &content) const;
    bool wait(QProcess &process, const QByteArray &line);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
};

} // namespace warroom::test
