// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/name_matching.h"
#include "catalog/player_pool.h"
#include "domain/preparation_events.h"

#include <optional>

namespace warroom::catalog {

enum class ImportPurpose {
    Pool,   ///< the players to draft from: those of the file, in its order
    Ranking ///< an order of players that are known already
};

enum class RowFate {
    Known,    ///< stands for a known player
    New,      ///< a player of the file's own; only in a pool
    LeftOut,  ///< by a person, as a duplicate, or for want of a name or position
    ToDecide, ///< a person has to say
};

/// What becomes of one row, and why.
struct RowOutcome {
    RowFate fate = RowFate::LeftOut;
    PlayerId player;       ///< where he is known
    bool byPerson = false; ///< somebody decided

    friend bool operator==(const RowOutcome &, const RowOutcome &) = default;
};

struct ImportCounts {
    int known = 0;
    int added = 0;
    int leftOut = 0;
    int toDecide = 0;

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// An import between reading and finishing: every row with its match and what a person decided.
///
/// Nothing is guessed: a row becomes a known player by a sure match or by a person's word. In a
/// pool a row that is like nobody is a new player, if it has a name and a position; in a ranking
/// nobody can be added, so it is for a person to leave out. A value; cheap to copy.
class ImportSheet {
public:
    ImportSheet() = default;
    /// \a matches belongs to \a rows, which belong to the rows of \a text; \a known are the players
    /// they were matched against.
    ImportSheet(ImportPurpose purpose, DelimitedText text, QList<ListedPlayer> rows,
                QList<RowMatch> matches, QList<Player> known);

    ImportPurpose purpose() const { return m_purpose; }
    const DelimitedText &text() const { return m_text; }
    const QList<ListedPlayer> &rows() const { return m_rows; }
    const RowMatch &match(int row) const { return m_matches.at(row); }
    const RowOutcome &outcome(int row) const { return m_outcomes.at(row); }
    const Player *known(const PlayerId &id) const;
    const ImportCounts &counts() const { return m_counts; }
    /// Rows a person has to say something about, in the order of the file.
    QList<int> toDecide() const;
    /// Players like the one of \a row, best first, without those other rows stand for.
    QList<PlayerId> candidates(int row) const;
    /// Whether \a row can be a player of its own.
    bool canAdd(int row) const;

    /// Says that \a row is \a player, whom no other row may stand for; false where one does.
    bool choose(int row, const PlayerId &player);
    /// Says that \a row is a player of its own; false where it cannot be.
    bool add(int row);
    void leaveOut(int row);
    /// The same for all that wait for a decision; add: for those that can be added.
    void addAll();
    void leaveOutAll();
    /// Takes back the last of the above; false where there is none.
    bool takeBack();
    bool canTakeBack() const { return !m_decided.isEmpty(); }

    /// The players a draft would have, by rank. Fails where a new one's row says something wrong.
    PoolResult pool() const;
    /// The known players in the order of the file.
    QList<PlayerId> ranking() const;
    /// The same by the tiers the list names; one where it names none.
    QList<RankTier> rankedTiers() const;

private:
    RowOutcome automatic(int row) const;
    QList<int> inOrder() const;
    PoolResult newPlayers(const QList<int> &rows) const;
    void decide(const QList<int> &rows, RowFate fate, const PlayerId &player = {});
    void set(int row, const RowOutcome &outcome);

    ImportPurpose m_purpose = ImportPurpose::Ranking;
    DelimitedText m_text;
    QList<ListedPlayer> m_rows;
    QList<RowMatch> m_matches;
    QList<Player> m_known;
    QHash<PlayerId, int> m_places; ///< in m_known
    QHash<PlayerId, int> m_taken;  ///< the row that stands for a player
    QList<RowOutcome> m_outcomes;
    ImportCounts m_counts;
    QList<QList<int>> m_decided; ///< what takeBack() takes back, the last one last
};

/// Reads \a text for \a purpose against \a known players. Blocks until every row is compared, or
/// \a progress says to stop.
tl::expected<ImportSheet, CatalogError>
makeImportSheet(ImportPurpose purpose, const DelimitedText &text, const ColumnMapping &mapping,
                const QList<Player> &known, const std::function<bool(int)> &progress = {});

} // namespace warroom::catalog
