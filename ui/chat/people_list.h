// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"

#include <QListWidget>

namespace warroom {

class RoomClient;
class ThemeSource;

/// Everybody in a draft as he is now: what he is called, which teams he runs, whether he is here,
/// how quick his connection is, and what the commissioner has said of him.
class PeopleList : public QListWidget {
    Q_OBJECT

public:
    PeopleList(const RoomClient &client, ThemeSource &themes, QWidget *parent = nullptr);

    /// Whom the person at this screen has chosen, or an empty id.
    PersonId chosen() const;
    /// How many are connected, the host's own screen included.
    int connected() const;
    void refresh();

private:
    QList<PersonId> people() const;
    QString teamsOf(const PersonId &person) const;
    QString partOf(const PersonId &person) const;
    QString partTip(const PersonId &person) const;

    const RoomClient &m_client;
};

} // namespace warroom
