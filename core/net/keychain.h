// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "net/token_keeper.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace warroom {

/// The keychain of the desktop: whatever implements the Secret Service of freedesktop.org, or
/// KWallet. Where there is none, nothing is kept.
///
/// One for a thread that has an event loop of GLib's, as Qt's are on Linux.
class Keychain : public QObject, public TokenKeeper {
    Q_OBJECT

public:
    /// For how long it is waited.
    struct Patience {
        Milliseconds keychain{3'000}; ///< for a sign of life
        Milliseconds person{60'000};  ///< who may be asked for a password
    };

    explicit Keychain(Patience patience, QObject *parent = nullptr);
    Keychain() : Keychain(Patience()) { }

    void keep(const QString &name, const QByteArray &secret,
              const std::function<void(bool isKept)> &done) override;
    void giveBack(const QString &name,
                  const std::function<void(const std::optional<QByteArray> &)> &take) override;

private:
    void whenKnown(const std::function<void(bool isThere)> &then);
    void start(QKeychain::Job *job, const QString &name,
               const std::function<void(bool isDone)> &then);

    const Patience m_patience;
    bool m_isMissing = false; ///< found out once; what is kept there is asked for all the same
};

} // namespace warroom
