// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/team.h"

#include <QWidget>

class QLabel;
class QListView;

namespace warroom {

class Moment;
class NeedsRow;
class RosterModel;
class TeamListModel;
class TeamPlate;
class ThemeSource;

/// Every team of a draft, and for one of them its picks, its open slots and its needs.
class TeamsPage : public QWidget {
    Q_OBJECT

public:
    TeamsPage(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    TeamId team() const;
    void showTeam(const TeamId &team);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeHead();
    void retranslate();
    void showMoment();
    void describeTeam();

    Moment &m_moment;
    ThemeSource &m_themes;
    TeamListModel *m_teams;
    RosterModel *m_roster;
    QListView *m_teamView;
    QListView *m_rosterView;
    TeamPlate *m_plate;
    QLabel *m_name;
    QLabel *m_summary;
    NeedsRow *m_needs;
};

} // namespace warroom
