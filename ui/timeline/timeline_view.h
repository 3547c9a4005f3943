// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_scale.h"

#include <QHash>
#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace warroom {

class BoardStrip;
class Moment;
class ThemeSource;
class TimelineCard;

enum class TimelineStep { One, Round, Trade };

/// The line itself: every pick, trade, pause and round of a draft, and the playhead.
///
/// Wheel zooms at the pointer; a drag on the playhead scrubs, elsewhere it pans where zoomed; a
/// click seeks. Arrow keys step (Shift: round, Ctrl: trade), Home, End, Space plays.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    TimelineView(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);
    ~TimelineView() override;

    Moment &moment() const { return m_moment; }
    const TimelineLayout &line() const { return m_line; }
    const TimelineScale &scale() const { return m_scale; }
    void stepForward(TimelineStep step);
    void stepBack(TimelineStep step);
    void toStart();
    void toEnd();
    /// The pixel of the playhead.
    double playheadX() const;
    /// Where and when the moment shown is, in words.
    QString spokenMoment() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playToggled();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Scrub, Pan };

    QRect area() const;
    void catchUp();
    void redraw();
    void momentChanged();
    void seekTo(double pixel);
    void scrubTo(double pixel);
    void showStrip();
    void hover(const QPointF &at);
    void describePick(const TimelinePick &pick);
    void describeTrade(const TimelineTrade &trade);
    void describeCorrection(const TimelineCorrection &correction);
    void placeCard(double x);
    const TimelinePick *pickNear(double x) const;
    template <typename Mark>
    const Mark *markNear(const std::vector<Mark> &marks, const QPointF &at) const;
    QString timeUsed(const TimelinePick &pick);
    TimelineCard &card();

    Moment &m_moment;
    ThemeSource &m_themes;
    TimelineLayout m_line;
    TimelineScale m_scale;
    QPixmap m_picture;             ///< all but the playhead; null: to be painted
    QPointer<TimelineCard> m_card; ///< a child of the window
    QPointer<BoardStrip> m_strip;  ///< a child of the window
    QHash<SlotId, Milliseconds> m_timesUsed;
    int m_timesUpTo = 0; ///< version
    Drag m_drag = Drag::None;
    double m_pressedX = 0;
    double m_draggedX = 0;
};

} // namespace warroom
