// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "domain/draft_state.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace warroom {

class SlotListModel;
class TeamPlate;
class ThemeSource;

enum class TradePart { Give, Get, GetToo };

/// One side of an offer: which team, and which of its slots.
class TradeSidePanel : public QWidget {
    Q_OBJECT

public:
    TradeSidePanel(TradePart part, ThemeSource &themes, QWidget *parent = nullptr);

    SlotListModel &offer() const { return *m_model; }
    TeamId team() const;
    /// Offers \a teams to choose from; keeps the chosen one where it can.
    void setTeams(const QList<Team> &teams);
    void chooseTeam(const TeamId &team);
    /// Who could receive what is chosen here.
    void setReceivers(const QList<TeamId> &receivers);
    void setState(const DraftState &state);
    void setChart(const PickValueChart &chart);
    /// Off: the slots are shown and cannot be chosen.
    void setTradeable(bool on);

Q_SIGNALS:
    void teamChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTeam();
    void retranslate();

    TradePart m_part;
    QList<Team> m_teams;
    SlotListModel *m_model;
    TeamPlate *m_plate;
    QLabel *m_title;
    QLabel *m_name;
    QComboBox *m_chooser;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace warroom
