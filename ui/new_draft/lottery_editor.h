// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lottery_events.h"
#include "domain/team.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace warroom {

class ChipList;
class SegmentedControl;
class ThemeSource;

/// Whether the order of a new draft is drawn by lot, and who has how many lots.
class LotteryEditor : public QWidget {
    Q_OBJECT

public:
    explicit LotteryEditor(ThemeSource &themes, QWidget *parent = nullptr);

    void setTeams(const QList<Team> &teams);
    /// Every team with its lots; empty: the order stays as it is.
    QList<LotteryEntrant> entrants() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setLots();
    void showState();
    void retranslate();

    QList<Team> m_teams;
    QList<LotteryEntrant> m_own; ///< those with more than one lot
    SegmentedControl *m_kind;
    QLabel *m_about;
    QComboBox *m_team;
    QSpinBox *m_lots;
    QPushButton *m_set;
    ChipList *m_chips;
};

} // namespace warroom
