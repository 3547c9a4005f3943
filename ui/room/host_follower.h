// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QObject>

namespace warroom {

class DraftLibrary;
class Joining;
class RoomClient;

/// Goes after a draft that is hosted here when another computer hosts it: handed over to it, or
/// taken over while this one was gone.
class HostFollower : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this.
    HostFollower(RoomClient &own, Joining &joining, const DraftLibrary &library,
                 QObject *parent = nullptr);

Q_SIGNALS:
    /// Once: the draft can be entered where it is hosted now.
    void found();
    /// It is hosted elsewhere, and there is no way in. What is here can be read.
    void lost(const QString &what, const QString &whatToDo);

private:
    enum class Step { Watching, Following, Left, Done };

    void look();
    bool hasLeft() const;
    void onJoined(const DraftId &draft);
    void onFailed();

    RoomClient &m_client;
    Joining &m_joining;
    const DraftLibrary &m_library;
    Step m_step = Step::Watching;
    bool m_isWatched = false;
};

} // namespace warroom
