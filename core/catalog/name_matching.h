// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/listed_player.h"
#include "catalog/nicknames.h"
#include "domain/player.h"

#include <functional>

namespace warroom::catalog {

enum class MatchKind {
    Matched,   ///< one known player, and nothing speaks against him
    Suggested, ///< somebody like him; a person has to say
    Unmatched, ///< nobody like him
    Duplicate, ///< an earlier row is the same player
};

/// By which rule a row and a player are one.
enum class MatchRule { Id, Name, Spelling, Suffix, Nickname };

struct RowMatch {
    MatchKind kind = MatchKind::Unmatched;
    MatchRule rule = MatchRule::Name; ///< where it is matched
    PlayerId player;                  ///< where it is matched
    QList<PlayerId> candidates;       ///< where it is suggested, best first, three at most
    int sameAs = -1;                  ///< where it is a duplicate: the earlier row

    friend bool operator==(const RowMatch &, const RowMatch &) = default;
};

/// Finds the players of a pool by what others write for them.
///
/// Accents, case and punctuation never matter; a suffix that one side lacks and a nickname matter
/// only where nobody fits better. Several who fit are told apart by position, then by team. Another
/// position, or another suffix, makes a match a suggestion; so does a name that is only spelled
/// alike. Another team does not: players move.
class NameMatcher {
public:
    NameMatcher(const QList<Player> &players, TeamNames teams, Nicknames nicknames);

    /// Never a duplicate: that takes the other rows.
    RowMatch match(const ListedPlayer &row) const;

    const TeamNames &teams() const { return m_teams; }

private:
    struct Known {
        PlayerId id;
        QString name;
        QString position;
        QString team;
        NameKey key;
        quint64 letters = 0; ///< which ones are in the whole name
    };
    using Places = QList<int>;

    std::optional<RowMatch> matchBy(MatchRule rule, const Places &found, const ListedPlayer &row,
                                    const NameKey &key) const;
    bool contradicts(const Known &known, const ListedPlayer &row, const NameKey &key) const;
    Places narrowed(const Places &found, const ListedPlayer &row) const;
    int edits(const Known &known, const NameKey &key, quint64 letters) const;
    QList<PlayerId> alike(const ListedPlayer &row, const NameKey &key) const;
    int distance(const Known &known, const ListedPlayer &row, const NameKey &key,
                 quint64 letters) const;
    RowMatch suggested(const Places &places) const;

    QList<Known> m_known;
    QHash<QString, Places> m_byId;
    QHash<QString, Places> m_byWhole;  ///< name without suffix
    QHash<QString, Places> m_byFormal; ///< every formal name
    TeamNames m_teams;
    Nicknames m_nicknames;
};

/// Matches every row, and finds those that are there twice. \a progress hears how many rows are
/// done and says whether to go on; where it does not, the rest stays unmatched.
QList<RowMatch> matchAll(const NameMatcher &matcher, const QList<ListedPlayer> &rows,
                         const std::function<bool(int)> &progress = {});

/// How many letters to change, add, leave out or swap to make \a a into \a b; \a limit + 1 for
/// more than \a limit.
int editDistance(QStringView a, QStringView b, int limit);

} // namespace warroom::catalog
