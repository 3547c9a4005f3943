// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/players_model.h"

#include "ui/models/player_facts.h"
#include "ui/text/format_text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Beyond so many rows one reset costs the view less than the single signals.
constexpr std::size_t narrowLimit = 12;

const QList<Player> noPlayers;

int columnOf(PlayerColumn column)
{
    return static_cast<int>(column);
}

bool isNumeric(PlayerColumn column)
{
    return column != PlayerColumn::Position && column != PlayerColumn::Name
        && column != PlayerColumn::School;
}

/// The overall number of the pick that is due: the standard against which a rank has value.
int dueOverall(const DraftState &state)
{
    const SlotState *current = state.slotOnTheClock();
    if (current)
        return current->slot.overall;
    const int next = state.nextDueSlot();
    return next < 0 ? static_cast<int>(state.slots.size()) : state.slots.at(next).slot.overall;
}

} // namespace

const QList<Player> &PlayersModel::pool() const
{
    return m_setup ? m_setup->created().players : noPlayers;
}

void PlayersModel::setState(const DraftState &state)
{
    const int due = dueOverall(state);
    if (state.setup != m_setup) {
        beginResetModel();
        m_setup = state.setup;
        m_due = due;
        takePool();
        m_owners = ownersIn(state);
        rebuild();
        endResetModel();
        return;
    }
    applyOwners(ownersIn(state));
    if (std::exchange(m_due, due) != due)
        announce(PlayerColumn::Value, PlayerColumn::Value);
}

std::vector<TeamId> PlayersModel::ownersIn(const DraftState &state) const
{
    std::vector<TeamId> owners(static_cast<std::size_t>(pool().size()));
    for (auto owner = state.owners.cbegin(); owner != state.owners.cend(); ++owner) {
        const int player = m_places.value(owner.key(), -1);
        if (player >= 0)
            owners[static_cast<std::size_t>(player)] = state.slots.at(owner.value()).slot.team;
    }
    for (const Keeper &keeper : m_setup ? m_setup->created().keepers : QList<Keeper>()) {
        const int player = m_places.value(keeper.player, -1);
        if (player >= 0 && state.keeping(keeper.player))
            owners[static_cast<std::size_t>(player)] = keeper.team;
    }
    return owners;
}

void PlayersModel::takePool()
{
    m_places.clear();
    m_keys.clear();
    m_groups.clear();
    m_measures = {};
    for (const Player &player : pool()) {
        m_places.insert(player.id, static_cast<int>(m_keys.size()));
        m_keys.push_back(
            searchKey(QString(player.name + u' ' + player.position + u' ' + player.school)));
        const std::optional<PositionGroup> group = positionGroup(player.position);
        m_groups.push_back(group ? static_cast<int>(*group) : -1);
    }
    m_known.fill(true);
    const auto knows = [this](PlayerColumn column, std::optional<double> Player::*member) {
        m_known.at(static_cast<std::size_t>(column)) =
            std::any_of(pool().cbegin(), pool().cend(),
                        [member](const Player &player) { return (player.*member).has_value(); });
    };
    knows(PlayerColumn::Height, &Player::heightIn);
    knows(PlayerColumn::Weight, &Player::weightLb);
    knows(PlayerColumn::Points, &Player::points);
    knows(PlayerColumn::OverReplacement, &Player::valueOverReplacement);
    takeRanking();
}

void PlayersModel::applyOwners(std::vector<TeamId> owners)
{
    std::vector<int> changed;
    for (std::size_t i = 0; i < owners.size(); ++i) {
        if (owners[i] != m_owners[i])
            changed.push_back(static_cast<int>(i));
    }
    m_owners = std::move(owners);
    if (changed.size() > narrowLimit) {
        refilter();
        return;
    }
    for (const int player : changed) {
        if (m_filter.taken)
            repaintRow(player);
        else if (m_owners[static_cast<std::size_t>(player)].isEmpty())
            showRow(player);
        else
            hideRow(player);
    }
}

void PlayersModel::repaintRow(int player)
{
    const int row = rowOf(pool().at(player).id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, playerColumns - 1));
}

void PlayersModel::hideRow(int player)
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), player);
    if (found == m_rows.end())
        return;
    const int row = static_cast<int>(found - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.erase(found);
    endRemoveRows();
}

void PlayersModel::showRow(int player)
{
    if (!matches(player))
        return;
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), player,
                                        [this](int a, int b) { return before(a, b); });
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, player);
    endInsertRows();
}

void PlayersModel::announce(PlayerColumn first, PlayerColumn last)
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, columnOf(first)), index(rowCount() - 1, columnOf(last)));
}

void PlayersModel::setFilter(const PlayerFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = SearchWords(filter.text);
    refilter();
}

void PlayersModel::refilter()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

void PlayersModel::rebuild()
{
    m_anywhere = false;
    m_rows = matching();
    if (m_rows.empty() && !m_words.isEmpty()) {
        m_anywhere = true;
        m_rows = matching();
    }
    sortRows();
}

std::vector<int> PlayersModel::matching() const
{
    std::vector<int> rows;
    rows.reserve(m_keys.size());
    for (int player = 0; player < pool().size(); ++player) {
        if (matches(player))
            rows.push_back(player);
    }
    return rows;
}

bool PlayersModel::matches(int player) const
{
    const auto place = static_cast<std::size_t>(player);
    if (!m_filter.taken && !m_owners[place].isEmpty())
        return false;
    const auto isGroup = [this, place](PositionGroup group) {
        return m_groups[place] == static_cast<int>(group);
    };
    const QList<PositionGroup> &groups = m_filter.groups;
    if (!groups.isEmpty() && std::none_of(groups.cbegin(), groups.cend(), isGroup))
        return false;
    return m_anywhere ? m_words.occurIn(m_keys[place]) : m_words.begin(m_keys[place]);
}

void PlayersModel::setMeasures(PlayerMeasures measures)
{
    if (measures == m_measures)
        return;
    const bool renamed =
        measures.team != m_measures.team || measures.nextOverall != m_measures.nextOverall;
    m_measures = std::move(measures);
    announce(PlayerColumn::Fit, PlayerColumn::WorthNow);
    if (renamed)
        Q_EMIT headerDataChanged(Qt::Horizontal, columnOf(PlayerColumn::Fit),
                                 columnOf(PlayerColumn::WorthNow));
    if (m_sortColumn >= PlayerColumn::Fit && m_sortColumn <= PlayerColumn::WorthNow)
        sort(columnOf(m_sortColumn), m_sortOrder);
}

void PlayersModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, playerColumns - 1);
    announce(PlayerColumn::Rank, PlayerColumn::Own);
}

bool PlayersModel::has(PlayerColumn column) const
{
    if (column == PlayerColumn::Own)
        return !m_ranking.isEmpty() || isByOwnRanking();
    if (column == PlayerColumn::Fit)
        return !m_measures.fit.empty();
    if (column == PlayerColumn::Worth || column == PlayerColumn::WorthNow)
        return !m_measures.worth.empty();
    if (column == PlayerColumn::Value) // against the pick that is due
        return m_measures.worth.empty();
    if (column == PlayerColumn::LeftAt)
        return !m_measures.leftAt.empty();
    return m_known.at(static_cast<std::size_t>(column));
}

QList<PositionGroup> PlayersModel::groups() const
{
    QList<PositionGroup> present;
    for (int group = 0; group <= static_cast<int>(PositionGroup::ST); ++group) {
        if (std::find(m_groups.cbegin(), m_groups.cend(), group) != m_groups.cend())
            present.append(static_cast<PositionGroup>(group));
    }
    return present;
}

int PlayersModel::left() const
{
    return static_cast<int>(std::count(m_owners.cbegin(), m_owners.cend(), TeamId()));
}

const Player *PlayersModel::playerAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &pool().at(m_rows[static_cast<std::size_t>(row)]);
}

int PlayersModel::rowOf(const PlayerId &player) const
{
    const auto found = std::find(m_rows.cbegin(), m_rows.cend(), m_places.value(player, -1));
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int PlayersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlayersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : playerColumns;
}

QHash<int, QByteArray> PlayersModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"},
            {static_cast<int>(PlayerRole::Id), "id"},
            {static_cast<int>(PlayerRole::Share), "share"},
            {static_cast<int>(PlayerRole::Number), "number"},
            {static_cast<int>(PlayerRole::TakenBy), "taken_by"},
            {static_cast<int>(PlayerRole::Mark), "mark"},
            {static_cast<int>(PlayerRole::HasNote), "has_note"},
            {static_cast<int>(PlayerRole::Heading), "heading"}};
}

void PlayersModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= playerColumns)
        return;
    m_sortColumn = static_cast<PlayerColumn>(column);
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> players;
    for (const QModelIndex &index : before)
        players.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const PlayerId id = pool().at(players[static_cast<std::size_t>(i)]).id;
        after.append(index(rowOf(id), before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PlayersModel::sortRows()
{
    if (m_sortColumn == PlayerColumn::Rank && m_sortOrder == Qt::AscendingOrder)
        std::sort(m_rows.begin(), m_rows.end()); // the pool is by rank
    else
        std::sort(m_rows.begin(), m_rows.end(), [this](int a, int b) { return before(a, b); });
}

/// Players of whom the column knows nothing come last in either order; equals by rank.
bool PlayersModel::before(int a, int b) const
{
    const bool up = m_sortOrder == Qt::AscendingOrder;
    if (isNumeric(m_sortColumn)) {
        const std::optional<double> x = number(a, m_sortColumn);
        const std::optional<double> y = number(b, m_sortColumn);
        if (x.has_value() != y.has_value())
            return x.has_value();
        if (x && *x != *y)
            return up ? *x < *y : *x > *y;
        return a < b;
    }
    const int order =
        QString::compare(text(a, m_sortColumn), text(b, m_sortColumn), Qt::CaseInsensitive);
    if (order != 0)
        return up ? order < 0 : order > 0;
    return a < b;
}

} // namespace warroom
