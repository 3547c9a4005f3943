// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commissioner/commissioner_panel.h"

class QComboBox;

namespace warroom {

class SegmentedControl;

/// Another person, or the program, runs a team from now on.
class SeatPanel : public CommissionerPanel {
    Q_OBJECT

public:
    SeatPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    void takeFocus() override;

protected:
    void refresh() override;
    std::optional<Command> wish() const override;

private:
    void fillTeams();
    void fillPersons();
    void fillManagers();
    void showSeat();
    bool showNow();
    void showReady();
    QString nameOf(const QString &person) const;
    Seat seat() const;

    QLabel *m_teamHeading;
    QComboBox *m_team;
    QLabel *m_now;
    QLabel *m_whoHeading;
    SegmentedControl *m_control;
    QComboBox *m_persons;
    QComboBox *m_managers;
};

} // namespace warroom
