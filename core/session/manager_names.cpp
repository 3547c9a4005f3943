// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/manager_names.h"

#include "gm/temperament.h"

namespace warroom {

QList<ManagerName> managerNames()
{
    QList<ManagerName> names;
    for (const gm::Temperament &temperament : gm::temperaments())
        names.append({temperament.key.toString(), temperament.name});
    return names;
}

} // namespace warroom
