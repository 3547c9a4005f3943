// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/commands.h"
#include "ui/clock/clock_face.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace warroom {

class ClockDial;
class ClockWishes;
class FittedLabel;
class Moment;
class NeedsRow;
class TeamPlate;

/// Who is on the clock and for how long, what the team has in reserve, and what a person may do
/// about it. Counts down by itself from the deadline and the host's
/// clock, while it can be seen and the room is live.
class ClockCard : public Card {
    Q_OBJECT

public:
    ClockCard(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    /// One step a second instead of a flowing ring.
    void setReducedMotion(bool reduced);
    /// A smaller dial and shorter words, where the window is low or narrow.
    void setCompact(bool compact);
    /// Whether the person may set a paused draft going again, and give or take time.
    void setMayRun(bool may);
    /// What came of it when that failed; empty: nothing to say.
    void setRefusal(const QString &line);
    const ClockFace &face() const { return m_face; }
    bool isCounting() const { return m_tick.isActive(); }
    /// How long one picture of the ring stands while it counts.
    Milliseconds tickLength() const { return m_tick.intervalAsDuration(); }

Q_SIGNALS:
    void resumeWanted();
    void startWanted();
    /// A time-out, another time, or a team back from the program.
    void wished(const warroom::Command &command);
    /// The seconds shown changed.
    void ticked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void tick();
    void showTeam();
    QString slotWords(const Slot &slot) const;
    void showButton();
    void showReserves();
    QString caption() const;
    QString explanation() const;
    QString welcome() const;

    Moment &m_moment;
    ClockFace m_face;
    QTimer m_tick;
    bool m_mayRun = false;
    bool m_compact = false;
    ClockDial *m_dial;
    QWidget *m_team;
    TeamPlate *m_plate;
    FittedLabel *m_name;
    FittedLabel *m_slot;
    NeedsRow *m_needs;
    QLabel *m_reserves;
    QLabel *m_explanation;
    QLabel *m_refusal;
    QPushButton *m_button;
    ClockWishes *m_wishes;
};

} // namespace warroom
