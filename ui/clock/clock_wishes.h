// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "ui/clock/clock_face.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace warroom {

class AdjustPanel;
class Moment;
class ThemeSource;

/// What a person may do about the time just now, and nothing else: take a time-out, nudge whoever
/// is on the clock, take a team back from the program, and as commissioner give or take time.
class ClockWishes : public QWidget {
    Q_OBJECT

public:
    ClockWishes(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    void setFace(const ClockFace &face);
    /// Whether the person may give and take time.
    void setMayRun(bool may);

Q_SIGNALS:
    void wished(const warroom::Command &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showTimeOut(bool acts);
    void showNudge(bool acts);
    void showTakeBack(bool acts);
    void showAdjusting(bool acts);
    void takeTimeOut();
    TeamId teamToTakeBack() const;

    Moment &m_moment;
    ClockFace m_face;
    bool m_mayRun = false;
    QPushButton *m_timeOut;
    QPushButton *m_nudge;
    QTimer m_nudgeRest; ///< until the team may be nudged again
    QPushButton *m_takeBack;
    QPushButton *m_adjustLink;
    AdjustPanel *m_adjust;
};

} // namespace warroom
