// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/pick_value_chart.h"
#include "domain/draft_state.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace warroom {

/// What a team could trade away: its slots by due order, its picks of later seasons and, where the
/// draft allows it, its players; with those that are chosen checked. Where two teams could receive
/// something, choosing it again hands it to the second, and a third time to nobody.
class SlotListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        Title = Qt::UserRole + 1, ///< "Pick 64 · round 2"
        Lineage,                  ///< "CAR → NYG", or that it was the team's from the start
        Value,                    ///< by the chart, double
        Chosen,                   ///< bool
        ValueText,                ///< as it is shown; empty where it has none
    };

    /// \a ofOneself: how a slot that never changed hands is spoken of.
    explicit SlotListModel(bool ofOneself, QObject *parent = nullptr);

    void setTeam(const TeamId &team);
    /// Who could receive what is chosen, one or two; at first the first does.
    void setReceivers(const QList<TeamId> &receivers);
    void setState(const DraftState &state);
    void setChart(const PickValueChart &chart);
    /// Says everything anew, in another language.
    void retranslate();

    const TeamId &team() const { return m_team; }
    QList<SlotId> chosen() const; ///< by due order
    /// What is chosen, one side for each receiver that gets something.
    QList<TradeSide> sides() const;
    void choose(const SlotId &slot, bool on);
    void choose(const SlotId &slot, const TeamId &receiver);
    void choosePlayer(const PlayerId &player, const TeamId &receiver);
    void chooseNone();
    bool contains(const SlotId &slot) const { return m_rows.contains(Asset{slot, {}}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    /// A slot or later pick, or a player; the other is empty.
    struct Asset {
        SlotId slot;
        PlayerId player;

        friend bool operator==(const Asset &, const Asset &) = default;
        friend size_t qHash(const Asset &asset, size_t seed = 0)
        {
            return qHashMulti(seed, asset.slot, asset.player);
        }
    };

    void fill();
    QList<Asset> assets() const;
    /// Nobody receives it: it is not chosen.
    void hand(const Asset &asset, const std::optional<TeamId> &receiver);
    std::optional<TeamId> next(const TeamId &receiver) const;
    QString titleOf(const Asset &asset) const;
    QString lineageOf(const Asset &asset) const;
    double valueOf(const Asset &asset) const;
    QString valueText(const Asset &asset) const;

    DraftState m_state;
    PickValueChart m_chart;
    TeamId m_team;
    QList<TeamId> m_receivers{TeamId()};
    QList<Asset> m_rows;
    QHash<Asset, TeamId> m_chosen; ///< and who receives it
    bool m_ofOneself;
};

} // namespace warroom
