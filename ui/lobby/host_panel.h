// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/hosting.h"
#include "ui/commissioner/commissioner_panel.h"

namespace warroom {

class HostOptions;
class InviteBox;
class SuccessorBox;

/// Offers the draft of the room to others, invites them, and shows who came.
///
/// Hosting goes on when the panel is closed.
class HostPanel : public CommissionerPanel {
    Q_OBJECT

public:
    HostPanel(Hosting &hosting, Moment &moment, Courier &courier, ThemeSource &themes,
              QWidget *parent = nullptr);

    void takeFocus() override;

protected:
    void refresh() override;
    std::optional<Command> wish() const override { return {}; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *makeOffer();
    QWidget *makeDoor();
    void startOrStop();
    void showState();
    void showPeople();
    bool isHere() const;
    bool isUnderWay() const;

    Hosting &m_hosting;
    QWidget *m_offer; ///< what is chosen before
    QLabel *m_what;
    HostOptions *m_options;
    QWidget *m_door; ///< what is there while it is hosted
    QLabel *m_where;
    QLabel *m_key;
    InviteBox *m_invite;
    SuccessorBox *m_successor;
    QLabel *m_peopleCaption;
    QLabel *m_people;
    QLabel *m_trouble;
    QPushButton *m_switch;
    QLabel *m_hint;
    bool m_isStarting = false; ///< by this panel's button
};

} // namespace warroom
