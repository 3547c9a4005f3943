// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/slot.h"
#include "domain/team.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace warroom {

class ThemeSource;

/// The order of a new draft, round by round: picks are dragged, moved with Alt and the arrow keys,
/// given to other teams, added and taken away.
class OrderEditor : public QWidget {
    Q_OBJECT

public:
    explicit OrderEditor(ThemeSource &themes, QWidget *parent = nullptr);

    /// The order as it is without anybody's doing. Of what somebody changed stays what fits.
    void setUsual(const QList<Team> &teams, const QList<Slot> &slots);
    /// Begins anew with \a slots; none: with the usual order.
    void setOrder(const QList<Slot> &slots);
    /// How many picks that somebody placed do not fit the draft any more.
    int dropped() const { return m_dropped; }
    /// Whether somebody changed the order.
    bool isChanged() const { return m_slots != m_usual; }
    QList<Slot> order() const { return m_slots; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons();
    int round() const;
    QList<int> placesOfRound() const;
    int chosenPlace() const;
    void move(int by);
    void takeListOrder();
    void giveAway();
    void addPick();
    void removePick();
    void showRounds();
    void showRound(int row = 0);
    void apply(QList<Slot> slots, int row);
    void fit();
    void retranslate();

    QList<Team> m_teams;
    QList<Slot> m_usual;
    QList<Slot> m_slots;
    QList<Slot> m_own;       ///< as somebody left it …
    QList<Slot> m_usualThen; ///< … and what was usual then; the same where nobody did
    int m_dropped = 0;
    QComboBox *m_round;
    QListWidget *m_list;
    QLabel *m_teamLabel;
    QComboBox *m_team;
    QPushButton *m_give;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
};

} // namespace warroom
