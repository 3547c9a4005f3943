// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/trades/trade_balance.h"

#include <QWidget>

namespace warroom {

class ThemeSource;

/// Both sides of an exchange as one bar, with their totals below its ends.
class BalanceBar : public QWidget {
    Q_OBJECT

public:
    explicit BalanceBar(ThemeSource &themes, QWidget *parent = nullptr);

    void setBalance(const TradeBalance &balance);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    TradeBalance m_balance;
};

} // namespace warroom
