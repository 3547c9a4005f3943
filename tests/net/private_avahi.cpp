// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/private_avahi.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace warroom::test {

namespace {

constexpr int patienceMs = 30'000;

/// Whoever asks may; there is nobody else.
constexpr auto busConfig = R"(<busconfig>
<listen>unix:path=%1/bus</listen>
<auth>EXTERNAL</auth>
<policy context="default">
<allow user="*"/><allow own="*"/>
<allow send_destination="*"/><allow receive_sender="*"/>
</policy>
</busconfig>
)"_L1;

constexpr auto daemonConfig = R"([server]
host-name=warroom-test
use-ipv6=no
allow-interfaces=lo
[publish]
publish-workstation=no
publish-hinfo=no
)";

/// The daemon wants a folder in /run that is a user's called avahi: here that is whoever runs the
/// test.
constexpr auto daemonScript = R"(
mount -t tmpfs tmpfs /run
mount --bind "$0/passwd" /etc/passwd
mount --bind "$0/group" /etc/group
ip link set lo up
exec setpriv --pdeathsig KILL avahi-daemon --no-drop-root --no-chroot --no-rlimits -f "$0/avahi.conf"
)"_L1;

/// What unshare is started with to run \a command.
QStringList apart(const QStringList &command)
{
    return QStringList{u"--map-current-user"_s, u"--keep-caps"_s, u"--mount"_s, u"--net"_s}
    + command;
}

QStringList withSystemPrograms()
{
    return QString::fromLocal8Bit(qgetenv("PATH")).split(u':')
        + QStringList{u"/usr/sbin"_s, u"/sbin"_s};
}

void endWith(QProcess &process, int signal)
{
    if (process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(process.processId()), signal);
    process.waitForFinished(patienceMs);
}

} // namespace

QString PrivateAvahi::obstacle()
{
    for (const auto &program :
         {u"dbus-daemon"_s, u"avahi-daemon"_s, u"unshare"_s, u"setpriv"_s, u"mount"_s, u"ip"_s}) {
        if (QStandardPaths::findExecutable(program, withSystemPrograms()).isEmpty())
            return program + u" is not installed"_s;
    }
    QProcess trial;
    trial.start(u"unshare"_s, apart({u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, u"/run"_s}));
    const bool may = trial.waitForFinished(patienceMs) && trial.exitCode() == 0;
    return may ? QString() : u"this machine allows no namespaces of a user's own"_s;
}

PrivateAvahi::PrivateAvahi()
{
    write(u"bus.conf"_s, QString(busConfig).arg(m_folder.path()).toUtf8());
    write(u"avahi.conf"_s, daemonConfig);
    write(u"passwd"_s,
          "avahi:x:" + QByteArray::number(getuid()) + ':' + QByteArray::number(getgid())
              + "::/:/bin/false\n");
    write(u"group"_s, "avahi:x:" + QByteArray::number(getgid()) + ":\n");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + m_folder.filePath(u"bus"_s).toUtf8());
    qputenv("PATH", withSystemPrograms().join(u':').toLocal8Bit());
    m_bus.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
}

PrivateAvahi::~PrivateAvahi()
{
    stop();
    stopBus();
}

void PrivateAvahi::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
}

bool PrivateAvahi::wait(QProcess &process, const QByteArray &line)
{
    QByteArray said;
    const bool isUp = QTest::qWaitFor(
        [&] {
            said += process.readAllStandardOutput();
            return said.contains(line) || process.state() == QProcess::NotRunning;
        },
        patienceMs);
    if (!isUp || process.state() == QProcess::NotRunning)
        qWarning().noquote() << said << process.readAllStandardError();
    return process.state() == QProcess::Running;
}

bool PrivateAvahi::startBus()
{
    QFile::remove(m_folder.filePath(u"bus"_s)); // of one that was killed
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--print-address"_s,
                 u"--config-file="_s + m_folder.filePath(u"bus.conf"_s)});
    return wait(m_bus, "unix:path=");
}

void PrivateAvahi::stopBus()
{
    endWith(m_bus, SIGKILL);
}

bool PrivateAvahi::start()
{
    m_daemon.start(u"unshare"_s,
                   apart({u"sh"_s, u"-ec"_s, QString(daemonScript), m_folder.path()}));
    return wait(m_daemon, "Server startup complete");
}

void PrivateAvahi::stop()
{
    thaw();
    endWith(m_daemon, SIGTERM);
}

void PrivateAvahi::freeze()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void PrivateAvahi::thaw()
{
    if (m_daemon.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

} // namespace warroom::test
