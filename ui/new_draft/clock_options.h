// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock_rules.h"
#include "domain/team.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace warroom {

class QuietHoursEditor;
class SegmentedControl;
class TeamExpiryEditor;
class ThemeSource;

/// What a clock can do beyond a time for each pick: reserves, pauses, quiet hours, and what its end
/// means for single teams. As wide as the page.
class ClockOptions : public QWidget {
    Q_OBJECT

public:
    explicit ClockOptions(ThemeSource &themes, QWidget *parent = nullptr);

    /// What can be chosen depends on the draft's \a teams, \a rounds and number of \a picks.
    void setDraft(const QList<Team> &teams, int rounds, int picks);
    /// Everything chosen here, with no times per pick. Without a clock (\a isOff) only what pauses
    /// do.
    ClockRules rules(bool isOff) const;
    /// Whether there is a clock at all; without one most of this means nothing.
    void setClockOff(bool off);
    /// What is written wrongly here; else empty.
    QString trouble() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *makeReserves();
    QVBoxLayout *makePauses();
    QVBoxLayout *makeQuiet();
    QLineEdit *makeTime();
    void layOut();
    void connectControls();
    void showPauseRange();
    void retranslate();
    void retranslatePauses();

    ThemeSource &m_themes;
    int m_lastRound = 1;
    int m_lastPick = 1;
    QLabel *m_reservesCaption;
    QLabel *m_bankLabel;
    QLineEdit *m_bank;
    QLabel *m_timeOutsLabel;
    QSpinBox *m_timeOuts;
    QLabel *m_timeOutOf;
    QLineEdit *m_timeOut;
    QLabel *m_autopickLabel;
    QSpinBox *m_autopick;
    QLabel *m_pausesCaption;
    SegmentedControl *m_onPause;
    QCheckBox *m_picksWelcome;
    QCheckBox *m_waitForTrades;
    QLabel *m_plannedLabel;
    QComboBox *m_planned;
    QSpinBox *m_plannedAt;
    QLabel *m_quietCaption;
    QuietHoursEditor *m_quiet;
    QLabel *m_teamsCaption;
    TeamExpiryEditor *m_teams;
};

} // namespace warroom
