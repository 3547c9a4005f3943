// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/team_box.h"

#include <QComboBox>

namespace warroom {

void fillWithTeams(QComboBox &box, const QList<Team> &teams)
{
    box.clear();
    for (const Team &team : teams)
        box.addItem(team.name, QVariant(team.id.text()));
}

TeamId teamIn(const QComboBox &box)
{
    return TeamId(box.currentData().toString());
}

QString teamNameIn(const QComboBox &box, const TeamId &team)
{
    const int at = box.findData(team.text());
    return at < 0 ? team.text() : box.itemText(at);
}

} // namespace warroom
