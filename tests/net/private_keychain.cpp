// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/private_keychain.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <signal.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace warroom::test {

namespace {

constexpr int patienceMs = 30'000;

/// It starts nothing: neither another daemon nor anybody who asks for passwords.
constexpr auto busConfig = R"(<busconfig>
<listen>unix:path=%1/bus</listen>
<auth>EXTERNAL</auth>
<policy context="default">
<allow user="*"/><allow own="*"/>
<allow send_destination="*"/><allow receive_sender="*"/>
</policy>
</busconfig>
)"_L1;

const auto secrets = u"org.freedesktop.secrets"_s;
const auto servicePath = u"/org/freedesktop/secrets"_s;
const auto serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QByteArray password = "password";

void endWithTest()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

void endWith(QProcess &process, int signal)
{
    if (process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(process.processId()), signal);
    process.waitForFinished(patienceMs);
}

QDBusMessage callTo(const QString &path, const QString &interface, const QString &method,
                    const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(secrets, path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call, QDBus::Block, patienceMs);
}

QDBusObjectPath collection()
{
    return callTo(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s})
        .arguments()
        .value(0)
        .value<QDBusObjectPath>();
}

} // namespace

QString PrivateKeychain::obstacle()
{
    for (const auto &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    return {};
}

PrivateKeychain::PrivateKeychain()
{
    QFile config(m_folder.filePath(u"bus.conf"_s));
    const QByteArray content = QString(busConfig).arg(m_folder.path()).toUtf8();
    if (!config.open(QIODevice::WriteOnly) || config.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(config.fileName()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_folder.filePath(u"bus"_s).toUtf8());
    m_bus.setChildProcessModifier(endWithTest);
    m_daemon.setChildProcessModifier(endWithTest);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(variable, m_folder.path());
    m_daemon.setProcessEnvironment(environment);
}

PrivateKeychain::~PrivateKeychain()
{
    stop();
    stopBus();
}

bool PrivateKeychain::startBus()
{
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--print-address"_s,
                 u"--config-file="_s + m_folder.filePath(u"bus.conf"_s)});
    return QTest::qWaitFor([&] { return m_bus.readAllStandardOutput().contains("unix:path="); },
                           patienceMs);
}

void PrivateKeychain::stopBus()
{
    endWith(m_bus, SIGKILL);
}

bool PrivateKeychain::start()
{
    const QString control = m_folder.filePath(u"control"_s);
    QDir().mkpath(control);
    QFile::setPermissions(control, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_daemon.start(u"gnome-keyring-daemon"_s,
                   {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s,
                    u"--control-directory="_s + control});
    m_daemon.write(password);
    m_daemon.closeWriteChannel();
    const auto isUp = [] {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(secrets).value();
    };
    if (QTest::qWaitFor(isUp, patienceMs))
        return true;
    qWarning().noquote() << m_daemon.readAllStandardOutput() << m_daemon.readAllStandardError();
    return false;
}

void PrivateKeychain::stop()
{
    thaw();
    endWith(m_daemon, SIGTERM);
}

bool PrivateKeychain::lock()
{
    const QList<QDBusObjectPath> wanted{collection()};
    return callTo(servicePath, serviceInterface, u"Lock"_s, {QVariant::fromValue(wanted)}).type()
        == QDBusMessage::ReplyMessage;
}

bool PrivateKeychain::unlock()
{
    const QDBusMessage opened = callTo(servicePath, serviceInterface, u"OpenSession"_s,
                                       {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    QDBusArgument secret;
    secret.beginStructure();
    secret << opened.arguments().value(1).value<QDBusObjectPath>() << QByteArray() << password
           << u"text/plain"_s;
    secret.endStructure();
    return callTo(servicePath, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                  u"UnlockWithMasterPassword"_s,
                  {QVariant::fromValue(collection()), QVariant::fromValue(secret)})
               .type()
        == QDBusMessage::ReplyMessage;
}

void PrivateKeychain::freeze()
{
    ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP);
}

void PrivateKeychain::thaw()
{
    if (m_daemon.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT);
}

} // namespace warroom::test
