// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace warroom {

class Card;
class Moment;
class MoneyRows;
class ThemeSource;

/// What stands beside an auction: every team's money, who nominates next, what was sold last. Shows
/// the moment it is given; where nothing is sold then, nothing.
class AuctionColumn : public QWidget {
    Q_OBJECT

public:
    AuctionColumn(Moment &moment, ThemeSource &themes, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showBudgets();
    void showNext();
    void showSold();

    Moment &m_moment;
    Card *m_budgets;
    Card *m_next;
    Card *m_sold;
    MoneyRows *m_budgetRows;
    MoneyRows *m_nextRows;
    MoneyRows *m_soldRows;
};

} // namespace warroom
