// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace warroom {

/// A PostgreSQL server of the test's own: in a folder that goes with it, reached through a socket
/// in there by nobody else, and ended with the program whatever becomes of that.
class PostgresServer {
public:
    enum class Disk {
        Pretended, ///< nothing is forced to the disk: for tests, which do not pull the plug
        Real,
    };

    static bool isInstalled();
    /// The one server of this program, running; made at the first call. Null where there is none
    /// to run, which was then said on the console.
    static PostgresServer *shared();
    /// The folder of the server's programs; empty where they are not installed.
    static QString programs();

    explicit PostgresServer(Disk disk);
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    bool start();
    void stop();

    QString url() const;
    QString socketFolder() const { return m_folder.path(); }
    static QString user() { return QStringLiteral("warroom"); }

private:
    bool initialize();
    void prepare(QProcess &process) const;
    bool isReady() const;

    Disk m_disk;
    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace warroom
