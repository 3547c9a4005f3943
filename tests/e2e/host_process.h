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
    /// Kills what still runs.
    ~HostProcess();

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

    /// What lets \a person in as the drafter of \a teams.
    QByteArray token(const QString &person, const QStringList &teams) const;
    /// `warroomd join` as a bot.
    std::unique_ptr<QProcess> join(const QByteArray &token, const QStringList &more = {}) const;

private:
    QString nextLine();

    QTemporaryDir m_folder;
    DraftId m_draft;
    QProcess m_process;
    QString m_listen = QStringLiteral("127.0.0.1:0");
    QString m_address;
    QString m_fingerprint;
};

} // namespace warroom::test
