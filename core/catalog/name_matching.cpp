// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/name_matching.h"

#include "domain/position.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

namespace {

constexpr int mostCandidates = 3;

/// Receivers listed as "WR" here and "SE" there, or not at all, may be one player.
bool mayBeSamePosition(const QString &a, const QString &b)
{
    const auto first = positionGroup(a);
    const auto second = positionGroup(b);
    return !first || !second || first == second;
}

bool mayBeSameSuffix(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a == b;
}

quint64 lettersOf(const QString &folded)
{
    quint64 letters = 0;
    for (const QChar c : folded)
        letters |= quint64{1} << (c.unicode() % 64);
    return letters;
}

/// A short name is another name sooner.
int allowedEdits(const QString &name)
{
    return name.size() < 7 ? 1 : 2;
}

} // namespace

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        int least = current[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = a[i - 1] == b[j - 1];
            int best = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, beforeLast[at - 2] + 1);
            current[at] = best;
            least = std::min(least, best);
        }
        if (least > limit)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return std::min(last.back(), limit + 1);
}

NameMatcher::NameMatcher(const QList<Player> &players, TeamNames teams, Nicknames nicknames)
    : m_teams(std::move(teams)), m_nicknames(std::move(nicknames))
{
    for (const Player &player : players) {
        const int place = static_cast<int>(m_known.size());
        const NameKey key = nameKey(player.name);
        m_known.append(
            {player.id, player.name, player.position, player.school, key, lettersOf(key.whole)});
        m_byId[player.id.text()].append(place);
        m_byWhole[key.whole].append(place);
        for (const QString &formal : m_nicknames.formalNames(key))
            m_byFormal[formal].append(place);
    }
}

RowMatch NameMatcher::match(const ListedPlayer &row) const
{
    const NameKey key = nameKey(row.name);
    if (key.whole.isEmpty())
        return {};
    if (!row.id.isEmpty() && m_byId.contains(row.id))
        return {MatchKind::Matched, MatchRule::Id, PlayerId(row.id), {}, -1};
    const Places named = m_byWhole.value(key.whole);
    Places exactly;
    for (const int place : named) {
        if (m_known.at(place).key.suffix == key.suffix)
            exactly.append(place);
    }
    if (const auto found = matchBy(MatchRule::Spelling, exactly, row, key))
        return *found;
    if (const auto found = matchBy(MatchRule::Suffix, named, row, key))
        return *found;
    Places nicknamed;
    for (const QString &formal : m_nicknames.formalNames(key)) {
        for (const int place : m_byFormal.value(formal)) {
            if (!nicknamed.contains(place))
                nicknamed.append(place);
        }
    }
    if (const auto found = matchBy(MatchRule::Nickname, nicknamed, row, key))
        return *found;
    const QList<PlayerId> candidates = alike(row, key);
    return {candidates.isEmpty() ? MatchKind::Unmatched : MatchKind::Suggested,
            MatchRule::Name,
            {},
            candidates,
            -1};
}

std::optional<RowMatch> NameMatcher::matchBy(MatchRule rule, const Places &found,
                                             const ListedPlayer &row, const NameKey &key) const
{
    if (found.isEmpty())
        return {};
    const Places left = narrowed(found, row);
    if (left.size() != 1)
        return suggested(left);
    const Known &known = m_known.at(left.first());
    if (contradicts(known, row, key))
        return suggested(left);
    const bool asWritten = rule == MatchRule::Spelling && known.name == row.name;
    return RowMatch{MatchKind::Matched, asWritten ? MatchRule::Name : rule, known.id, {}, -1};
}

bool NameMatcher::contradicts(const Known &known, const ListedPlayer &row, const NameKey &key) const
{
    return !mayBeSamePosition(known.position, row.position)
        || !mayBeSameSuffix(known.key.suffix, key.suffix);
}

/// Namesakes are told apart by position, then by team, where the row knows them.
NameMatcher::Places NameMatcher::narrowed(const Places &found, const ListedPlayer &row) const
{
    Places left = found;
    const auto keep = [&](auto fits) {
        Places kept;
        std::copy_if(left.cbegin(), left.cend(), std::back_inserter(kept),
                     [&](int place) { return fits(m_known.at(place)); });
        if (!kept.isEmpty())
            left = kept;
    };
    if (left.size() > 1)
        keep([&](const Known &known) { return mayBeSamePosition(known.position, row.position); });
    if (left.size() > 1)
        keep([&](const Known &known) { return m_teams.mayBeSame(known.team, row.team); });
    return left;
}

RowMatch NameMatcher::suggested(const Places &places) const
{
    RowMatch match{MatchKind::Suggested, MatchRule::Name, {}, {}, -1};
    for (const int place : places.first(std::min<qsizetype>(mostCandidates, places.size())))
        match.candidates.append(m_known.at(place).id);
    return match;
}

/// How many edits make the row's name the known one; more than allowed: too many.
int NameMatcher::edits(const Known &known, const NameKey &key, quint64 letters) const
{
    const int allowed = allowedEdits(key.whole);
    // An edit brings one letter and takes one: names with other letters need not be compared.
    if (std::popcount(known.letters ^ letters) > 2 * allowed)
        return allowed + 1;
    return editDistance(known.key.whole, key.whole, allowed);
}

/// How far the row is from \a known, 0 the nearest; -1 where they are nothing alike.
int NameMatcher::distance(const Known &known, const ListedPlayer &row, const NameKey &key,
                          quint64 letters) const
{
    const int needed = edits(known, key, letters);
    const bool tooMany = needed > allowedEdits(key.whole);
    if (tooMany && (key.last.isEmpty() || known.key.last != key.last))
        return -1;
    const bool samePosition = mayBeSamePosition(known.position, row.position);
    const bool sameTeam = !row.team.isEmpty() && m_teams.mayBeSame(known.team, row.team);
    // "A. St. Brown", or another first name in the same place
    const bool initial = known.key.first.left(1) == key.first.left(1);
    if (tooMany && !initial && !(sameTeam && samePosition))
        return -1;
    return 4 * needed + (sameTeam ? 0 : 2) + (samePosition ? 0 : 3);
}

QList<PlayerId> NameMatcher::alike(const ListedPlayer &row, const NameKey &key) const
{
    const quint64 letters = lettersOf(key.whole);
    std::vector<std::pair<int, int>> near; // distance, place
    for (int place = 0; place < m_known.size(); ++place) {
        if (const int far = distance(m_known.at(place), row, key, letters); far >= 0)
            near.emplace_back(far, place);
    }
    std::sort(near.begin(), near.end());
    QList<PlayerId> candidates;
    for (const auto &[far, place] : near) {
        if (candidates.size() < mostCandidates)
            candidates.append(m_known.at(place).id);
    }
    return candidates;
}

QList<RowMatch> matchAll(const NameMatcher &matcher, const QList<ListedPlayer> &rows,
                         const std::function<bool(int)> &progress)
{
    constexpr int stride = 64;
    QList<RowMatch> matches(rows.size());
    QHash<QString, int> first; // the earliest row of a player
    for (int i = 0; i < rows.size(); ++i) {
        if (progress && i % stride == 0 && !progress(i))
            return matches;
        const ListedPlayer &row = rows.at(i);
        RowMatch match = matcher.match(row);
        const NameKey name = nameKey(row.name);
        const QString same = match.kind == MatchKind::Matched
            ? u"id\n"_s + match.player.text()
            : QStringList{name.whole, name.suffix, row.position, row.team}.join(u'\n');
        const bool isNamed = !name.whole.isEmpty();
        if (isNamed && first.contains(same))
            match = {MatchKind::Duplicate, match.rule, {}, {}, first.value(same)};
        else if (isNamed)
            first.insert(same, i);
        matches[i] = match;
    }
    return matches;
}

} // namespace warroom::catalog
