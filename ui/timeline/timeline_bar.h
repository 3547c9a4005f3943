// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace warroom {

class LivePill;
class Moment;
class Playback;
class ThemeSource;
class TimelineView;
class TransportButton;

/// The row at the foot of a room: transport, time, the timeline, speed, the way back to live.
class TimelineBar : public QWidget {
    Q_OBJECT

public:
    TimelineBar(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

    Playback &playback() { return *m_playback; }
    TimelineView &view() { return *m_view; }
    /// Plays or pauses; a live draft pauses on screen only.
    void togglePlay();
    /// How long one picture stands while it plays.
    Milliseconds frameLength() const { return m_frames.intervalAsDuration(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showLook();
    void layOut();
    void buildSpeedMenu();
    void retranslate();
    void showMoment();
    void showSettings();
    void showBehind();
    void setTicking(bool on);
    void tick();
    bool isOver() const;
    bool showsTimePassing() const;

    Moment &m_moment;
    ThemeSource &m_themes;
    Playback *m_playback;
    TimelineView *m_view;
    TransportButton *m_first;
    TransportButton *m_previous;
    TransportButton *m_play;
    TransportButton *m_next;
    TransportButton *m_last;
    QLabel *m_elapsed;
    QLabel *m_place;
    QLabel *m_behind;
    QToolButton *m_speed;
    QMenu *m_speedMenu;
    QActionGroup *m_speeds;
    QAction *m_onePickPerBeat;
    QAction *m_skipWaiting;
    LivePill *m_live;
    QTimer m_frames;
    QTimer m_seconds; ///< the elapsed time of a live draft goes on without events
    QElapsedTimer m_sinceFrame;
};

} // namespace warroom
