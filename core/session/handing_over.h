// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QList>
#include <QObject>
#include <QString>

namespace warroom {

/// A computer that could go on with the draft in the place of a host that is gone.
struct HostCandidate {
    QString key; ///< see events::HostOffered
    PersonId person;
    int head = 0;                ///< how far its copy goes
    QList<PersonId> confirmed{}; ///< who wants it, at this moment
    int needed = 0;              ///< of them
    bool isHere = false;         ///< it is this computer

    friend bool operator==(const HostCandidate &, const HostCandidate &) = default;
};

/// What the people in a draft that is hosted elsewhere do about its host.
///
/// It offers this computer as the next host, has it stand by where the commissioner named it, and
/// asks around when the host is gone. Lives on the window's thread and never blocks it.
class HandingOver : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the host has not answered for so long that the room may go on without it.
    virtual bool isHostGone() const = 0;
    /// The most complete first; of those that are as complete, the one the commissioner named.
    /// Empty while the host is there.
    virtual QList<HostCandidate> candidates() const = 0;
    /// The candidate this screen's person wants; empty: none.
    virtual QString choice() const = 0;
    /// He wants \a key, and nobody else; empty: he waits for the host. Counts as long as this
    /// computer says so again and again, and while it does the host until now is not gone back to.
    virtual void choose(const QString &key) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace warroom
