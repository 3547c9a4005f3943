// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/auction_rules.h"
#include "domain/team.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace warroom {

class ChipList;
class FieldGrid;
class ThemeSource;

/// The money and the times of an auction.
class AuctionEditor : public QWidget {
    Q_OBJECT

public:
    explicit AuctionEditor(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew with \a rules.
    void setRules(const AuctionRules &rules);
    /// Who bids in how many \a rounds. As many as before are sold, or all where all were.
    void setDraft(const QList<Team> &teams, int rounds);
    AuctionRules rules() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addBudget();
    void showBudgets();
    void retranslate();

    QList<Team> m_teams;
    QList<TeamBudget> m_budgets;
    FieldGrid *m_fields;
    QSpinBox *m_rounds;
    QSpinBox *m_budget;
    QSpinBox *m_minimum;
    QSpinBox *m_increment;
    QComboBox *m_order;
    QSpinBox *m_lots;
    QSpinBox *m_nomination;
    QSpinBox *m_bid;
    QSpinBox *m_softClose;
    QComboBox *m_team;
    QSpinBox *m_teamBudget;
    QPushButton *m_add;
    ChipList *m_chips;
};

} // namespace warroom
