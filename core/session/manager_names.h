// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace warroom {

/// A general manager a team can be given to.
struct ManagerName {
    QString key;      ///< for Seat::occupant
    const char *name; ///< for translation, context "Temperament"
};

/// All there are, the plainest first.
QList<ManagerName> managerNames();

} // namespace warroom
