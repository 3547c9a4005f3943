// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace warroom::test {

/// Two computers as far as the network is concerned, and the cable between them: a namespace for
/// the host and one for guests, gone with the object.
class TwoNetworks {
public:
    /// whyNot() says why there are none: this user may not make them, or the system cannot.
    TwoNetworks();
    ~TwoNetworks();

    TwoNetworks(const TwoNetworks &) = delete;
    TwoNetworks &operator=(const TwoNetworks &) = delete;

    /// One line; empty: they are there.
    const QString &whyNot() const { return m_whyNot; }

    /// The words that start a program at the host's.
    QStringList atTheHosts() const;
    /// This thread, and the threads and processes it starts from now on, are at the guests'.
    bool goToTheGuests();

    QString hostAddress() const { return m_hostAddress; }
    /// The cable is out, or in again.
    void setCable(bool isIn);
    /// The host leaves its address for another one.
    void moveHost(const QString &address);

private:
    /// Runs `ip`, its words separated by spaces. What it complained about; empty: it did not.
    static QString ip(const QString &words);
    static void removeForgotten();

    QString m_host;
    QString m_guests;
    QString m_hostAddress;
    QString m_whyNot;
};

} // namespace warroom::test
