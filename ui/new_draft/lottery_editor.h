// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lottery_events.h"
#include "domain/team.h"

#include <QWidget>

class QLabel;

namespace warroom {

class SegmentedControl;
class TeamNumbers;
class ThemeSource;

/// Whether the order of a new draft is drawn by lot, and who has how many lots.
class LotteryEditor : public QWidget {
    Q_OBJECT

public:
    explicit LotteryEditor(ThemeSource &themes, QWidget *parent = nullptr);

    void setTeams(const QList<Team> &teams);
    /// Begins anew with \a entrants, which may be none.
    void setEntrants(const QList<LotteryEntrant> &entrants);
    /// Every team with its lots; empty: the order stays as it is.
    QList<LotteryEntrant> entrants() const;
    /// How many teams with lots of their own are not there any more.
    int dropped() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    QList<Team> m_teams;
    SegmentedControl *m_kind;
    QLabel *m_about;
    TeamNumbers *m_own; ///< those with more than one lot
};

} // namespace warroom
