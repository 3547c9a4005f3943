// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/postgres/connection.h"

#include <QElapsedTimer>
#include <QTimer>

namespace warroom::postgres {

class Bell;

/// What a Bell does in its thread.
class Listener : public QObject {
public:
    explicit Listener(Bell &bell);

    /// Tells and looks, now or as soon as the last time is long enough ago.
    void wake();

private:
    void check();
    bool mayUse();
    Done tellAndLook(quint64 asked);

    Bell &m_bell;
    const QString m_channel;
    std::unique_ptr<Connection> m_connection; ///< null: none yet, or lost
    QTimer m_next;
    QElapsedTimer m_sinceLast;
    quint64 m_heldBack = 0;
};

} // namespace warroom::postgres
