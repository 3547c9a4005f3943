// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock_rules.h"
#include "domain/team.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace warroom {

class ThemeSource;

/// The teams for which the end of the time means something else than for the others.
class TeamExpiryEditor : public QWidget {
    Q_OBJECT

public:
    explicit TeamExpiryEditor(ThemeSource &themes, QWidget *parent = nullptr);

    /// Who can be chosen. Teams that are no longer there are forgotten.
    void setTeams(const QList<Team> &teams);
    QList<TeamExpiry> expiries() const { return m_expiries; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add();
    void remove(const TeamId &team);
    void showChosen();
    void retranslate();

    QList<Team> m_teams;
    QList<TeamExpiry> m_expiries;
    QComboBox *m_team;
    QComboBox *m_policy;
    QPushButton *m_add;
    QGridLayout *m_grid;
    QList<QPushButton *> m_chosen;
};

} // namespace warroom
