// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QElapsedTimer>

namespace warroom {

class RoomClient;

/// Whether the selection moved on a moment ago because another team took the player: an Enter that
/// comes now may still have meant him.
class Surprise {
public:
    /// \a gone was selected and is taken now, as \a client knows.
    void movedOn(const RoomClient &client, const PlayerId &gone);
    void forget() { m_since.invalidate(); }
    /// True once, within the moment.
    bool take();

private:
    QElapsedTimer m_since; ///< invalid: nobody was taken
};

} // namespace warroom
