// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "ui/commissioner/commissioner_tool.h"

#include <QWidget>

class QScrollArea;

namespace warroom {

class BoardPage;
class CommissionerPanel;
class CorrectPanel;
class Courier;
class Hosting;
class Moment;
class ThemeSource;

/// The place beside the room's pages where the commissioner's tools open, one at a time.
///
/// Hidden while none is open. Never modal: the clock and everything else go on.
class CommissionerDesk : public QWidget {
    Q_OBJECT

public:
    CommissionerDesk(Moment &moment, Courier &courier, ThemeSource &themes,
                     QWidget *parent = nullptr);

    /// From now on the draft can be hosted; without this, and with null, it cannot.
    void offerHosting(Hosting *hosting);
    bool isOpen() const { return m_panel != nullptr; }
    /// What is open, or null.
    CommissionerPanel *panel() const { return m_panel; }
    /// Opens \a tool where it can be used now. A correction begins with the pick that is current
    /// on the board, else with the last one.
    void open(CommissionerTool tool);
    void close();
    /// Opens the correction of the selection in \a slot.
    void correct(const SlotId &slot);
    /// Lets picks on \a board be corrected.
    void serve(BoardPage &board);

Q_SIGNALS:
    /// A tool came or went.
    void openChanged();
    /// The board is what the person should see now.
    void boardWanted();

private:
    CommissionerPanel *make(CommissionerTool tool);
    void put(CommissionerPanel *panel);
    void offer(const SlotId &slot, const QPoint &where);
    void follow(const PlayerId &player);
    SlotId slotToCorrect() const;

    Moment &m_moment;
    Courier &m_courier;
    ThemeSource &m_themes;
    QScrollArea *m_area;
    BoardPage *m_board = nullptr;
    Hosting *m_hosting = nullptr;
    CommissionerPanel *m_panel = nullptr;
    CorrectPanel *m_correct = nullptr; ///< m_panel, while it is one
    CommissionerTool m_tool = CommissionerTool::CorrectPick;
};

} // namespace warroom
