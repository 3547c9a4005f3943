// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>

namespace warroom::bench {

/// A server in a process of its own, which ends with this one whatever becomes of it.
class ServerProcess {
public:
    /// Starts \a program and waits until it says, in its first line, at which port it is. Whatever
    /// goes wrong ends the program.
    ServerProcess(
        const QString &program, const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    quint16 port() const { return m_port; }
    /// What all of its threads have used so far.
    double cpuMicroseconds() const;
    double residentMb() const;

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace warroom::bench
