// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/deadline.h"
#include "support/small_draft.h"

#include <QCoreApplication>

#include <atomic>
#include <memory>

namespace warroom::test {

/// A clock that stands still until a test moves it. Sources may be asked from any thread.
class FakeClock {
public:
    TimeSource source() const
    {
        return [face = m_face] {
            ++face->looks;
            return instantFromMs(face->ms);
        };
    }
    Instant now() const { return instantFromMs(m_face->ms); }
    void advance(Milliseconds time) { m_face->ms += time.count(); }
    /// How often somebody has asked for the time.
    int looks() const { return m_face->looks; }

private:
    struct Face {
        std::atomic<qint64> ms = toMs(dayOne);
        std::atomic<int> looks = 0;
    };
    std::shared_ptr<Face> m_face = std::make_shared<Face>();
};

/// Lets everything happen that wants to happen at once. What needs time does not.
inline void settle()
{
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
}

} // namespace warroom::test
