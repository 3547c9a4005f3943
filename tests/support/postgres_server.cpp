// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postgres_server.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int patienceMs = 60'000;

/// Whom the server runs as, since it refuses to run as root.
const passwd *unprivileged()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

/// In memory where the system has such a folder.
QString folderTemplate(PostgresServer::Disk disk)
{
    const bool inMemory =
        disk == PostgresServer::Disk::Pretended && QFileInfo::exists(u"/dev/shm"_s);
    return (inMemory ? u"/dev/shm"_s : QDir::tempPath()) + u"/warroom-pg-XXXXXX"_s;
}

std::unique_ptr<PostgresServer> &sharedServer()
{
    static std::unique_ptr<PostgresServer> server;
    return server;
}

} // namespace

QString PostgresServer::programs()
{
    QStringList folders;
    // No child is asked: ThreadSanitizer loses sight of the locks of a thread that started one.
    const QFileInfo found(QStandardPaths::findExecutable(u"postgres"_s));
    if (found.isExecutable())
        folders << found.absolutePath();
    const QDir debian(u"/usr/lib/postgresql"_s);
    for (const QString &version : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders << debian.filePath(version + u"/bin"_s);
    for (const QString &folder : folders) {
        if (QFileInfo(folder + u"/postgres"_s).isExecutable())
            return folder;
    }
    return {};
}

bool PostgresServer::isInstalled()
{
    static const bool installed = !programs().isEmpty();
    return installed;
}

PostgresServer *PostgresServer::shared()
{
    std::unique_ptr<PostgresServer> &server = sharedServer();
    if (!server && isInstalled()) {
        server = std::make_unique<PostgresServer>(Disk::Pretended);
        if (!server->start())
            server.reset();
        qAddPostRoutine([] { sharedServer().reset(); });
    }
    return server.get();
}

PostgresServer::PostgresServer(Disk disk) : m_disk(disk), m_folder(folderTemplate(disk))
{
}

PostgresServer::~PostgresServer()
{
    stop();
}

QString PostgresServer::url() const
{
    return u"postgresql:///postgres?host=%1&user=%2"_s.arg(socketFolder(), user());
}

void PostgresServer::prepare(QProcess &process) const
{
    process.setChildProcessModifier([user = unprivileged()] {
        if (user && (setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0))
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGQUIT); // whoever dies takes the server along
    });
    process.setWorkingDirectory(socketFolder());
    process.setStandardOutputFile(m_folder.filePath(u"output"_s), QIODevice::Append);
    process.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
}

bool PostgresServer::initialize()
{
    if (const passwd *user = unprivileged();
        user && chown(qPrintable(socketFolder()), user->pw_uid, user->pw_gid) != 0)
        return false;
    QProcess initdb;
    prepare(initdb);
    initdb.start(programs() + u"/initdb"_s,
                 {u"--pgdata=data"_s, u"--auth=trust"_s, u"--username="_s + user(),
                  u"--encoding=UTF8"_s, u"--locale=C"_s, u"--no-sync"_s});
    return initdb.waitForFinished(patienceMs) && initdb.exitCode() == 0;
}

bool PostgresServer::start()
{
    const bool isThere = QFileInfo::exists(m_folder.filePath(u"data/PG_VERSION"_s));
    if (!isThere && !initialize()) {
        qWarning("initdb failed; see %s", qPrintable(m_folder.filePath(u"log"_s)));
        m_folder.setAutoRemove(false);
        return false;
    }
    // A worker that analyses tables holds back those who read the log, at its own time.
    QStringList arguments{u"-D"_s, u"data"_s, u"-k"_s, socketFolder(), u"-h"_s, QString()};
    for (const char *setting : {"autovacuum=off", "max_connections=60", "shared_buffers=64MB"})
        arguments << u"-c"_s << QString::fromLatin1(setting);
    if (m_disk == Disk::Pretended)
        arguments << u"-F"_s;
    prepare(m_server);
    m_server.start(programs() + u"/postgres"_s, arguments);
    for (int waited = 0; waited < patienceMs && !isReady(); waited += 10) {
        if (m_server.waitForFinished(10) || m_server.state() == QProcess::NotRunning) {
            qWarning("the server did not start; see %s", qPrintable(m_folder.filePath(u"log"_s)));
            m_folder.setAutoRemove(false);
            return false;
        }
    }
    return isReady();
}

bool PostgresServer::isReady() const
{
    QFile status(m_folder.filePath(u"data/postmaster.pid"_s));
    return status.open(QIODevice::ReadOnly) && status.readAll().contains("\nready");
}

void PostgresServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    kill(static_cast<pid_t>(m_server.processId()), SIGINT); // closes every session
    if (!m_server.waitForFinished(patienceMs))
        m_server.kill();
}

} // namespace warroom
