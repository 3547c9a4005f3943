// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commissioner/commissioner_panel.h"

namespace warroom {

class AdjustPanel;

/// More or less time, on the clock or in a bank.
class TimePanel : public CommissionerPanel {
    Q_OBJECT

public:
    TimePanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    void takeFocus() override;

protected:
    void refresh() override;
    std::optional<Command> wish() const override;

private:
    AdjustPanel *m_adjust;
};

} // namespace warroom
