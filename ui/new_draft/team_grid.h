// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"

#include <QWidget>

class QGridLayout;

namespace warroom {

class TeamTile;
class ThemeSource;

/// Teams in rows of four, any number of them chosen. One tab stop; arrow keys move, Space chooses.
class TeamGrid : public QWidget {
    Q_OBJECT

public:
    explicit TeamGrid(ThemeSource &themes, QWidget *parent = nullptr);

    /// Shows \a teams. Those chosen stay chosen where they are still there.
    void setTeams(const QList<Team> &teams);
    QList<TeamId> chosen() const;
    void setChosen(const TeamId &team, bool chosen);
    void takeFocus();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTile(const Team &team);
    void moveTo(qsizetype index);
    void makeTabStop(TeamTile *tile);

    ThemeSource &m_themes;
    QGridLayout *m_grid;
    QList<TeamTile *> m_tiles;
    TeamTile *m_stop = nullptr; ///< where Tab enters
};

} // namespace warroom
