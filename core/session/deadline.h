// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace warroom {

using TimeSource = std::function<Instant()>;

/// Tells when an instant on the host's clock has come.
///
/// Looks at the clock again before it tells, so a timer that fires early, a suspended machine or a
/// clock that was set cannot make a deadline come before its time.
class Deadline : public QObject {
    Q_OBJECT

public:
    explicit Deadline(TimeSource now, QObject *parent = nullptr);

    /// Waits for \a at instead of whatever it waited for; nothing: waits for nothing.
    void set(std::optional<Instant> at);

Q_SIGNALS:
    void reached();

private:
    void look();

    TimeSource m_now;
    std::optional<Instant> m_at;
    QTimer m_timer;
};

} // namespace warroom
