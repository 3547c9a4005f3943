// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e/host_process.h"
#include "net/remote_client.h"
#include "session/answer.h"

#include <QHash>

namespace warroom::test {

/// Somebody at a draft of a HostProcess, through the door every screen uses, who does as the test
/// says and remembers what he was answered.
class RemoteGuest {
public:
    /// Without teams: the commissioner.
    RemoteGuest(const HostProcess &host, const QString &person, const QStringList &teams);
    /// By a door that was opened already.
    explicit RemoteGuest(std::unique_ptr<RoomClient> door);

    RoomClient &door() const { return *m_door; }
    RemoteClient &client() const { return static_cast<RemoteClient &>(*m_door); }
    const DraftState &state() const { return m_door->state(); }
    Connection connection() const { return m_door->connectionState().connection; }
    /// The team on the clock; empty: none is.
    QString onTheClock() const;
    /// What the clock on his screen says is left; none where none runs.
    Milliseconds shownTime() const;

    QUuid pick(const QString &team, const QString &player);
    void resume() { m_door->submit(commands::ResumeDraft{}); }
    /// What \a wish was answered so far.
    QList<Answer> answersTo(const QUuid &wish) const { return m_answers.values(wish); }
    /// How often \a player was recorded.
    int picksOf(const QString &player) const;

private:
    void listen();

    std::unique_ptr<RoomClient> m_door;
    QMultiHash<QUuid, Answer> m_answers;
};

/// Resumes a draft that was paused when it was opened: everybody is there, and it may begin.
void begin(const HostProcess &host);

} // namespace warroom::test
