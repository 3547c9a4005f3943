// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "domain/draft_state.h"

#include <QAbstractListModel>
#include <QSet>

namespace warroom {

/// The slots a team could trade away, by due order, with those that are chosen checked.
class SlotListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Title = Qt::UserRole + 1, ///< "Pick 64 · round 2"
        Lineage,                  ///< "CAR → NYG", or that it was the team's from the start
        Value,                    ///< by the chart, double
        Chosen,                   ///< bool
    };

    /// \a ofOneself: how a slot that never changed hands is spoken of.
    explicit SlotListModel(bool ofOneself, QObject *parent = nullptr);

    void setTeam(const TeamId &team);
    void setState(const DraftState &state);
    void setChart(const PickValueChart &chart);
    /// Says everything anew, in another language.
    void retranslate();

    const TeamId &team() const { return m_team; }
    QList<SlotId> chosen() const; ///< by due order
    void choose(const SlotId &slot, bool on);
    void chooseNone();
    bool contains(const SlotId &slot) const { return m_rows.contains(slot); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    void fill();

    DraftState m_state;
    PickValueChart m_chart;
    TeamId m_team;
    QList<SlotId> m_rows;
    QSet<SlotId> m_chosen;
    bool m_ofOneself;
};

} // namespace warroom
