// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft_state.h"
#include "domain/position.h"
#include "domain/preparation.h"
#include "ui/models/search_key.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace warroom {

enum class PlayerColumn {
    Rank,
    Position,
    Name,
    School,
    Height,
    Weight,
    Points,
    OverReplacement,
    Value,
    Fit,
    LeftAt,
    Worth,    ///< in an auction, at first
    WorthNow, ///< with the money that is left
    Own,      ///< the person's own ranking; shown second
};
constexpr int playerColumns = 14;

enum class PlayerRole {
    Id = Qt::UserRole, ///< QString, the PlayerId's text
    Share,             ///< int 0 to 100 where the column shows a bar, else invalid
    Number,            ///< double, what the column sorts by; invalid where unknown
    TakenBy,           ///< QString, the TeamId's text; empty while he is left
    Mark,              ///< QString, the PlayerMark's name; invalid where there is none
    HasNote,           ///< true; invalid where there is none
    Heading,           ///< QString, what stands above the row: "Tier 2"; empty for most
};

/// What is asked of the pool.
struct PlayerFilter {
    QString text;
    QList<PositionGroup> groups; ///< empty: every position
    bool taken = false;          ///< show those already drafted too

    friend bool operator==(const PlayerFilter &, const PlayerFilter &) = default;
};

/// What is known of each player for one team, by place in the pool. Empty: not known.
struct PlayerMeasures {
    TeamId team;              ///< whose fit
    int nextOverall = 0;      ///< "left at" this pick; 0: the team has none
    std::vector<int> fit;     ///< 0 to 100
    std::vector<int> leftAt;  ///< percent
    std::vector<int> worth{}; ///< money, where players are sold
    std::vector<int> worthNow{};
    int inflation = 0; ///< in percent, what worthNow is above worth

    friend bool operator==(const PlayerMeasures &, const PlayerMeasures &) = default;
};

/// The players of the pool that match a filter, sorted. Filters by itself: a keystroke on a pool of
/// thousands must be over within a frame.
///
/// A pick takes out one row and renumbers a column; only another pool, filter or a long way through
/// time resets.
class PlayersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setState(const DraftState &state);
    void setFilter(const PlayerFilter &filter);
    void setMeasures(PlayerMeasures measures);
    /// What the person prepared, with the \a ranking as he arranges it now.
    void setPreparation(const Ranking &ranking, const Preparation &own);
    /// Whether the players stand in the order of the person's own ranking.
    bool isByOwnRanking() const
    {
        return m_sortColumn == PlayerColumn::Own && m_sortOrder == Qt::AscendingOrder;
    }
    /// Whether \a player is in the person's own ranking.
    bool isRanked(const PlayerId &player) const { return ownPlace(player).number > 0; }
    /// The column titles in the language now in force.
    void retranslate();

    const PlayerFilter &filter() const { return m_filter; }
    const PlayerMeasures &measures() const { return m_measures; }
    bool has(PlayerColumn column) const;
    /// Position groups in the pool, in the order of the enumeration.
    QList<PositionGroup> groups() const;
    /// Players nobody has drafted, whatever the filter.
    int left() const;
    const Player *playerAt(int row) const;
    /// The row of \a player, or -1 where the filter hides him.
    int rowOf(const PlayerId &player) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// Where a player stands in the person's own ranking.
    struct OwnPlace {
        int number = 0; ///< from 1; 0: not ranked
        int tier = 0;
    };

    const QList<Player> &pool() const;
    OwnPlace ownPlace(const PlayerId &player) const;
    void takeRanking();
    QString heading(int row) const;
    QString preparedText(int player) const;
    QVariant prepared(int player, int role) const;
    void takePool();
    std::vector<TeamId> ownersIn(const DraftState &state) const;
    void applyOwners(std::vector<TeamId> owners);
    void refilter();
    void rebuild();
    std::vector<int> matching() const;
    bool matches(int player) const;
    void showRow(int player);
    void hideRow(int player);
    void repaintRow(int player);
    void announce(PlayerColumn first, PlayerColumn last);
    void sortRows();
    bool before(int a, int b) const;
    std::optional<double> number(int player, PlayerColumn column) const;
    QString text(int player, PlayerColumn column) const;
    QVariant share(int player, PlayerColumn column) const;

    std::shared_ptr<const DraftSetup> m_setup;
    QHash<PlayerId, int> m_places;
    std::vector<QString> m_keys;
    std::array<bool, playerColumns> m_known{}; ///< whether the pool says anything in a column
    std::vector<int> m_groups;                 ///< PositionGroup or -1
    std::vector<TeamId> m_owners;              ///< empty: nobody has drafted him
    int m_due = 0;                             ///< the overall pick that is due, for value
    PlayerFilter m_filter;
    SearchWords m_words;
    bool m_anywhere = false; ///< no word began anywhere, so words inside words count
    PlayerMeasures m_measures;
    Ranking m_ranking;
    Preparation m_own;
    std::vector<OwnPlace> m_ownPlaces;
    std::vector<int> m_rows; ///< places in the pool
    PlayerColumn m_sortColumn = PlayerColumn::Rank;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace warroom
