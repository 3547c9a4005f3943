// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/two_networks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace warroom::test {

namespace {

constexpr auto namespaces = "/run/netns"_L1;
constexpr auto prefix = "warroom-test-"_L1;

} // namespace

TwoNetworks::TwoNetworks() : m_hostAddress(u"10.77.82.1"_s)
{
    if (geteuid() != 0) {
        m_whyNot = u"only root may make network namespaces"_s;
        return;
    }
    removeForgotten();
    const QString own = prefix + QString::number(QCoreApplication::applicationPid());
    m_host = own + u"-host"_s;
    m_guests = own + u"-guests"_s;
    const QStringList steps{
        u"netns add %1"_s.arg(m_host),
        u"netns add %1"_s.arg(m_guests),
        u"-n %1 link add cable type veth peer name cable netns %2"_s.arg(m_host, m_guests),
        u"-n %1 address add %2/24 dev cable"_s.arg(m_host, m_hostAddress),
        u"-n %1 address add 10.77.82.9/24 dev cable"_s.arg(m_guests),
        u"-n %1 link set lo up"_s.arg(m_host),
        u"-n %1 link set lo up"_s.arg(m_guests),
        u"-n %1 link set cable up"_s.arg(m_host),
        u"-n %1 link set cable up"_s.arg(m_guests)};
    for (const QString &step : steps) {
        m_whyNot = ip(step);
        if (!m_whyNot.isEmpty())
            return;
    }
}

TwoNetworks::~TwoNetworks()
{
    for (const QString &name : {m_host, m_guests}) {
        if (!name.isEmpty())
            ip(u"netns delete "_s + name);
    }
}

/// Of tests that did not come to their end.
void TwoNetworks::removeForgotten()
{
    const QStringList all = QDir(namespaces).entryList({prefix + u'*'}, QDir::Files);
    for (const QString &name : all) {
        const QString pid = name.section(u'-', 2, 2);
        if (!QDir(u"/proc/"_s + pid).exists())
            ip(u"netns delete "_s + name);
    }
}

QString TwoNetworks::ip(const QString &words)
{
    QProcess process;
    process.start(u"ip"_s, words.split(u' '));
    if (!process.waitForFinished())
        return u"there is no ip (iproute2)"_s;
    const QString errors = QString::fromUtf8(process.readAllStandardError()).trimmed();
    return process.exitCode() == 0 ? QString() : u"ip %1: %2"_s.arg(words, errors);
}

QStringList TwoNetworks::atTheHosts() const
{
    return {u"ip"_s, u"netns"_s, u"exec"_s, m_host};
}

bool TwoNetworks::goToTheGuests()
{
    const QByteArray path = QFile::encodeName(namespaces + u'/' + m_guests);
    const int file = open(path.constData(), O_RDONLY | O_CLOEXEC);
    const bool isThere = file >= 0 && setns(file, CLONE_NEWNET) == 0;
    if (file >= 0)
        close(file);
    return isThere;
}

void TwoNetworks::setCable(bool isIn)
{
    ip(u"-n %1 link set cable %2"_s.arg(m_host, isIn ? u"up"_s : u"down"_s));
}

void TwoNetworks::moveHost(const QString &address)
{
    ip(u"-n %1 address flush dev cable"_s.arg(m_host));
    ip(u"-n %1 address add %2/24 dev cable"_s.arg(m_host, address));
    m_hostAddress = address;
}

} // namespace warroom::test
