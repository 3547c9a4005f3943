// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/slot_list_model.h"

#include "catalog/asset_value.h"
#include "ui/text/format_text.h"
#include "ui/trades/slot_words.h"

using namespace Qt::StringLiterals;

namespace warroom {

SlotListModel::SlotListModel(bool ofOneself, QObject *parent)
    : QAbstractListModel(parent), m_ofOneself(ofOneself)
{
}

void SlotListModel::setTeam(const TeamId &team)
{
    if (team == m_team)
        return;
    m_team = team;
    fill();
}

void SlotListModel::setState(const DraftState &state)
{
    m_state = state;
    fill();
}

void SlotListModel::setChart(const PickValueChart &chart)
{
    m_chart = chart;
    retranslate();
}

void SlotListModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SlotListModel::setReceivers(const QList<TeamId> &receivers)
{
    if (receivers == m_receivers || receivers.isEmpty())
        return;
    m_receivers = receivers;
    for (TeamId &receiver : m_chosen) {
        if (!receivers.contains(receiver))
            receiver = receivers.first();
    }
    retranslate();
}

QList<SlotListModel::Asset> SlotListModel::assets() const
{
    QList<Asset> assets;
    for (const SlotState &slot : m_state.slots) {
        if (slot.isOpen() && slot.slot.team == m_team)
            assets.append({slot.slot.id, {}});
    }
    for (const FuturePick &pick : m_state.futurePicks) {
        if (pick.team == m_team)
            assets.append({pick.id, {}});
    }
    if (m_state.setup && m_state.setup->created().trading.players) {
        for (const PlayerId &player : m_state.playersOf(m_team))
            assets.append({{}, player});
    }
    return assets;
}

void SlotListModel::fill()
{
    const QList<Asset> rows = assets();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
    // What was used or traded away can no longer be part of an offer.
    const auto gone =
        m_chosen.removeIf([&](const auto &chosen) { return !rows.contains(chosen.key()); });
    if (gone > 0)
        Q_EMIT chosenChanged();
}

QList<SlotId> SlotListModel::chosen() const
{
    QList<SlotId> chosen;
    for (const Asset &asset : m_rows) {
        if (m_chosen.contains(asset) && !asset.slot.isEmpty())
            chosen.append(asset.slot);
    }
    return chosen;
}

QList<TradeSide> SlotListModel::sides() const
{
    QList<TradeSide> sides;
    for (const TeamId &receiver : m_receivers) {
        TradeSide side{m_team, {}, receiver};
        for (const Asset &asset : m_rows) {
            const auto found = m_chosen.constFind(asset);
            if (found == m_chosen.cend() || *found != receiver)
                continue;
            if (asset.slot.isEmpty())
                side.players.append(asset.player);
            else
                side.gives.append(asset.slot);
        }
        if (!side.gives.isEmpty() || !side.players.isEmpty())
            sides.append(side);
    }
    return sides;
}

void SlotListModel::choose(const SlotId &slot, bool on)
{
    const Asset asset{slot, {}};
    if (m_chosen.contains(asset) == on)
        return;
    if (on)
        hand(asset, m_receivers.first());
    else
        hand(asset, {});
}

void SlotListModel::choose(const SlotId &slot, const TeamId &receiver)
{
    hand({slot, {}}, receiver);
}

void SlotListModel::choosePlayer(const PlayerId &player, const TeamId &receiver)
{
    hand({{}, player}, receiver);
}

void SlotListModel::hand(const Asset &asset, const std::optional<TeamId> &receiver)
{
    const qsizetype row = m_rows.indexOf(asset);
    if (row < 0)
        return;
    if (receiver && m_receivers.contains(*receiver))
        m_chosen.insert(asset, *receiver);
    else
        m_chosen.remove(asset);
    const QModelIndex changed = index(static_cast<int>(row));
    Q_EMIT dataChanged(changed, changed, {Chosen, Lineage, Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

void SlotListModel::chooseNone()
{
    const QList<Asset> chosen = m_chosen.keys();
    for (const Asset &asset : chosen)
        hand(asset, {});
}

/// Who receives it when it is chosen once more: the next receiver, or nobody.
std::optional<TeamId> SlotListModel::next(const TeamId &receiver) const
{
    const qsizetype place = m_receivers.indexOf(receiver);
    return place + 1 < m_receivers.size() ? std::optional(m_receivers.at(place + 1)) : std::nullopt;
}

QString SlotListModel::titleOf(const Asset &asset) const
{
    if (const SlotState *slot = m_state.slot(asset.slot))
        return slotTitle(slot->slot);
    if (const FuturePick *pick = m_state.futurePick(asset.slot))
        return slotTitle(*pick);
    const Player *player = m_state.setup->player(asset.player);
    return player ? player->name : asset.player.text();
}

QString SlotListModel::lineageOf(const Asset &asset) const
{
    QString lineage;
    if (const SlotState *slot = m_state.slot(asset.slot)) {
        lineage = slotLineage(slot->slot);
        if (lineage.isEmpty())
            lineage = m_ofOneself ? tr("yours from the start") : tr("theirs from the start");
    } else if (const FuturePick *pick = m_state.futurePick(asset.slot)) {
        lineage = slotLineage(*pick);
        if (lineage.isEmpty())
            lineage = countedLater(*pick, m_state.setup->created().season);
    } else if (const Player *player = m_state.setup->player(asset.player)) {
        lineage = player->position;
    }
    const auto found = m_chosen.constFind(asset);
    if (m_receivers.size() < 2 || found == m_chosen.cend())
        return lineage;
    //: Who receives what is chosen, and what it is
    return tr("for %1 · %2").arg(found->text(), lineage);
}

double SlotListModel::valueOf(const Asset &asset) const
{
    return asset.slot.isEmpty() ? valueOfPlayer(m_state, asset.player, m_chart)
                                : valueOfSlot(m_state, asset.slot, m_chart);
}

QString SlotListModel::valueText(const Asset &asset) const
{
    const double value = valueOf(asset);
    const bool inMoney = isValuedInMoney(m_state);
    return inMoney && value == 0 ? QString() : worthText(value, inMoney);
}

int SlotListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SlotListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Asset &asset = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return titleOf(asset);
    case Qt::AccessibleTextRole:
        return (QStringList{titleOf(asset), lineageOf(asset)} << valueText(asset)).join(u", "_s);
    case Lineage:
    case Qt::ToolTipRole:
        return lineageOf(asset);
    case Value:
        return valueOf(asset);
    case ValueText:
        return valueText(asset);
    case Chosen:
        return m_chosen.contains(asset);
    case Qt::CheckStateRole:
        return m_chosen.contains(asset) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool SlotListModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Asset asset = m_rows.at(index.row());
    const auto chosen = m_chosen.constFind(asset);
    if (chosen == m_chosen.cend())
        hand(asset, m_receivers.first());
    else
        hand(asset, next(*chosen));
    return true;
}

Qt::ItemFlags SlotListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

QHash<int, QByteArray> SlotListModel::roleNames() const
{
    return {{Title, "title"}, {Lineage, "lineage"}, {Value, "value"}, {Chosen, "chosen"}};
}

} // namespace warroom
