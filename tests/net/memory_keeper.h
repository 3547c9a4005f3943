// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/token_keeper.h"

#include <QHash>
#include <QObject>

namespace warroom::test {

/// A TokenKeeper that loses, refuses and answers as a test wants it to.
class MemoryKeeper : public TokenKeeper {
public:
    QHash<QString, QByteArray> kept{};
    bool refuses = false;
    int wishes = 0;    ///< to keep something
    int questions = 0; ///< for what was kept

    void keep(const QString &name, const QByteArray &secret,
              const std::function<void(bool)> &done) override
    {
        ++wishes;
        if (!refuses)
            kept.insert(name, secret);
        later([done, isKept = !refuses] { done(isKept); });
    }

    void giveBack(const QString &name,
                  const std::function<void(const std::optional<QByteArray> &)> &take) override
    {
        ++questions;
        const bool has = !refuses && kept.contains(name);
        later(
            [take, given = has ? std::optional(kept.value(name)) : std::nullopt] { take(given); });
    }

    /// Answers nobody until go().
    void wait() { m_waits = true; }
    void go()
    {
        m_waits = false;
        for (const auto &answer : std::exchange(m_answers, {}))
            answer();
    }

private:
    void later(const std::function<void()> &answer)
    {
        if (m_waits)
            m_answers.append(answer);
        else
            QMetaObject::invokeMethod(&m_loop, answer, Qt::QueuedConnection);
    }

    QObject m_loop;
    bool m_waits = false;
    QList<std::function<void()>> m_answers;
};

} // namespace warroom::test
