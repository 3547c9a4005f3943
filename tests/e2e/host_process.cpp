// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/host_process.h"

#include "net/invitation_book.h"
#include "session/new_draft.h"
#include "store/sqlite_event_store.h"
#include "support/small_draft.h"
#include "support/warroomd_run.h"

#include <QTest>
#include <QUrl>

namespace warroom::test {

namespace {

QString program()
{
    return QStringLiteral(WARROOM_BIN_DIR) + u"/warroomd"_s;
}

} // namespace

HostProcess::HostProcess(const commands::CreateDraft &create) : m_draft(create.draft)
{
    const auto store = openSqliteStore({filePath(u"library.warroom"_s)}).value();
    const Actor host{u"host"_s, Role::Commissioner, {}};
    if (!recordNewDraft(*store, create, host, dayOne).accepted)
        qFatal("the draft could not be made");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

HostProcess::~HostProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void HostProcess::start(const QStringList &more)
{
    QStringList words = m_by;
    words += {program(),       u"serve"_s,    u"--data"_s,
              m_folder.path(), u"--listen"_s, u"%1:%2"_s.arg(m_listen).arg(m_port)};
    words += more;
    m_process.start(words.takeFirst(), words);
    QUrl url(nextLine().section(u' ', -1));
    m_port = url.port();
    url.setHost(m_found);
    m_address = url.toString();
    m_fingerprint = url.scheme() == u"https"_s ? nextLine().section(u' ', -1) : QString();
}

void HostProcess::serveAt(const QString &listen, const QString &found)
{
    m_listen = listen;
    m_found = found;
}

QString HostProcess::invite(const TeamId &team)
{
    Invited invited;
    invited.draft = m_draft;
    invited.by = PersonId(u"host"_s);
    invited.team = team;
    const Instant now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    invited.expires = now + 1h;
    return InvitationBook::open(m_folder.path()).value()->add(invited, now).value();
}

int HostProcess::stop()
{
    m_process.terminate();
    return m_process.waitForFinished() ? m_process.exitCode() : -1;
}

void HostProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString HostProcess::socketAddress() const
{
    return u"ws%1/drafts/%2/connect"_s.arg(m_address.mid(4), m_draft.text());
}

QByteArray HostProcess::token(const QString &person, const QStringList &teams) const
{
    QStringList arguments{u"token"_s,    u"mint"_s,
                          u"--data"_s,   m_folder.path(),
                          u"--draft"_s,  m_draft.text(),
                          u"--person"_s, person,
                          u"--role"_s,   teams.isEmpty() ? u"commissioner"_s : u"drafter"_s};
    for (const QString &team : teams)
        arguments += {u"--team"_s, team};
    return sample::runWarroomd(m_folder.path(), arguments).output.trimmed();
}

std::unique_ptr<QProcess> HostProcess::join(const QByteArray &token, const QStringList &more) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WARROOM_TOKEN"_s, QString::fromLatin1(token));
    process->setProcessEnvironment(environment);
    QStringList arguments{u"join"_s, socketAddress(), u"--bot"_s};
    if (!m_fingerprint.isEmpty())
        arguments += {u"--fingerprint"_s, m_fingerprint};
    process->start(program(), arguments + more);
    return process;
}

QString HostProcess::nextLine()
{
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000))
        qFatal("warroomd serve says nothing");
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

} // namespace warroom::test
