// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commissioner/commissioner_panel.h"

class QComboBox;

namespace warroom {

class PlayerPicker;

/// A player for a team that cannot pick by itself just now.
class PickPanel : public CommissionerPanel {
    Q_OBJECT

public:
    PickPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    void takeFocus() override;

protected:
    void refresh() override;
    std::optional<Command> wish() const override;

private:
    void fillTeams();
    void showReady();

    QLabel *m_teamHeading;
    QComboBox *m_team;
    QLabel *m_playerHeading;
    PlayerPicker *m_picker;
};

} // namespace warroom
