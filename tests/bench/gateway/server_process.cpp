// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/gateway/server_process.h"

#include "bench/gateway/crowd.h"

#include <QFile>
#include <QRegularExpression>

#include <csignal>
#include <ctime>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace warroom::bench {

namespace {

constexpr int patienceMs = 20'000;

} // namespace

ServerProcess::ServerProcess(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(program, arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            giveUp(program.toStdString() + " does not serve");
    }
    const QString line = QString::fromUtf8(m_process.readLine());
    static const QRegularExpression port(u":(\\d+)\\s*$"_s);
    m_port = port.match(line).captured(1).toUShort();
    if (m_port == 0)
        giveUp(program.toStdString() + " says no port: " + line.toStdString());
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished();
}

double ServerProcess::cpuMicroseconds() const
{
    clockid_t clock{};
    timespec used{};
    if (::clock_getcpuclockid(static_cast<pid_t>(m_process.processId()), &clock) != 0
        || ::clock_gettime(clock, &used) != 0)
        giveUp("a server ended");
    return 1e6 * static_cast<double>(used.tv_sec) + 1e-3 * static_cast<double>(used.tv_nsec);
}

double ServerProcess::residentMb() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').at(1).toDouble() / 1024;
        }
    }
    giveUp("a server ended");
}

} // namespace warroom::bench
