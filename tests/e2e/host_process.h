// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace warroom::test {

/// The real `warroomd serve`, with one draft in a library of its own. One that cannot do what it
/// should ends the test.
class HostProcess {
public:
    explicit HostProcess(const commands::CreateDraft &create);
    HostProcess(const HostProcess &) = delete;
    HostProcess &operator=(const HostProcess &) = delete;
    /// Kills what still runs.
    ~HostProcess();

    /// Where it listens from the next start on, and where guests find it then; 127.0.0.1 otherwise.
    void serveAt(const QString &listen, const QString &found);
    /// What starts it instead of a shell: "ip netns exec NAME".
    void startBy(const QStringList &words) { m_by = words; }
    /// A code for one person and \a team, from the next start on.
    QString invite(const TeamId &team);
    /// Starts it with the arguments \a more and waits until it serves: on a free port the first
    /// time, later on the same one.
    void start(const QStringList &more = {});
    /// Asks it to end; what it ended with.
    int stop();
    void kill();

    QProcess &process() { return m_process; }
    const DraftId &draft() const { return m_draft; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// "https://127.0.0.1:40123"
    QString address() const { return m_address; }
    /// The address of the draft's WebSocket.
    QString socketAddress() const;
    /// By which its key is known; empty where it speaks no TLS.
    QString fingerprint() const { return m_fingerprint; }

    /// What lets \a person in as the drafter of \a teams; without any, as the commissioner.
    QByteArray token(const QString &person, const QStringList &teams) const;
    /// `warroomd join` as a bot.
    std::unique_ptr<QProcess> join(const QByteArray &token, const QStringList &more = {}) const;

private:
    QString nextLine();

    QTemporaryDir m_folder;
    DraftId m_draft;
    QProcess m_process;
    QString m_listen = QStringLiteral("127.0.0.1");
    QString m_found = m_listen;
    int m_port = 0;
    QStringList m_by;
    QString m_address;
    QString m_fingerprint;
};

} // namespace warroom::test
