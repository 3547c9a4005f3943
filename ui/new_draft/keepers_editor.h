// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/keeper.h"
#include "domain/player.h"
#include "domain/slot.h"
#include "domain/team.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStringListModel;

namespace warroom {

class ChipList;
class ThemeSource;

/// Who is kept by whom, for which pick or which price.
class KeepersEditor : public QWidget {
    Q_OBJECT

public:
    explicit KeepersEditor(ThemeSource &themes, QWidget *parent = nullptr);

    /// What can be chosen from. The first \a sold rounds are sold, which is where a keeper costs
    /// money. Who is kept already stays as long as his team and his pick are there, or another pick
    /// of the team's in that round.
    void setDraft(const QList<Team> &teams, const QList<Slot> &slots, const QList<Player> &players,
                  int sold);
    /// Begins anew with \a keepers, who are kept for picks of this draft.
    void setKeepers(const QList<Keeper> &keepers);
    QList<Keeper> keepers() const { return m_keepers; }
    /// How many that were chosen do not fit the draft any more.
    int dropped() const { return static_cast<int>(m_chosen.size() - m_keepers.size()); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Chosen {
        Keeper keeper;
        int round = 0; ///< of the pick he costs; 0: he is paid for
    };

    void add();
    void choose(const Keeper &keeper);
    void remove(int chip);
    void fit();
    std::optional<Keeper> fitted(const Chosen &chosen) const;
    void showPicks();
    void showKeepers();
    QString textOf(const Keeper &keeper) const;
    void retranslate();

    QList<Team> m_teams;
    QList<Slot> m_slots;
    QList<Player> m_players;
    QHash<QString, PlayerId> m_byText; ///< "Name, POS"
    QHash<PlayerId, QString> m_names;
    int m_sold = 0;
    QList<Chosen> m_chosen;  ///< those that do not fit as well
    QList<Keeper> m_keepers; ///< those that do
    QList<int> m_places;     ///< where each of these is among the chosen
    QLineEdit *m_player;
    QStringListModel *m_known;
    QComboBox *m_team;
    QComboBox *m_pick;
    QSpinBox *m_price;
    QPushButton *m_add;
    QLabel *m_hint;
    ChipList *m_chips;
};

} // namespace warroom
