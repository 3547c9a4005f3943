// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commissioner/commissioner_panel.h"

namespace warroom {

/// The end of a draft that is not complete.
class EndPanel : public CommissionerPanel {
    Q_OBJECT

public:
    EndPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    void takeFocus() override;

protected:
    void refresh() override;
    std::optional<Command> wish() const override;

private:
    QLabel *m_what;
};

} // namespace warroom
