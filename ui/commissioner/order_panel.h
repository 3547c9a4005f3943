// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commissioner/commissioner_panel.h"

namespace warroom {

class OrderList;

/// Open picks move from team to team: rights change places.
class OrderPanel : public CommissionerPanel {
    Q_OBJECT

public:
    OrderPanel(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    OrderList &list() const { return *m_list; }
    void takeFocus() override;

protected:
    void refresh() override;
    std::optional<Command> wish() const override;

private:
    void showReady();

    OrderList *m_list;
    QPushButton *m_earlier;
    QPushButton *m_later;
};

} // namespace warroom
