// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/auction_rules.h"
#include "domain/team.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace warroom {

class FieldGrid;
class TeamNumbers;
class ThemeSource;

/// The money and the times of an auction.
class AuctionEditor : public QWidget {
    Q_OBJECT

public:
    explicit AuctionEditor(ThemeSource &themes, QWidget *parent = nullptr);

    /// Begins anew with \a rules, for a draft of so many \a rounds.
    void setRules(const AuctionRules &rules, int rounds);
    /// Who bids in how many \a rounds. As many as were chosen are sold, as far as there are so
    /// many, or all where all were.
    void setDraft(const QList<Team> &teams, int rounds);
    AuctionRules rules() const;
    /// Whether all rounds of the draft are sold.
    bool sellsAll() const { return m_sold == 0; }
    /// How many teams with other money are not there any more.
    int dropped() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<Team> m_teams;
    int m_sold = 0; ///< rounds, as somebody chose them; 0: all
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
    TeamNumbers *m_budgets;
};

} // namespace warroom
