// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/import_sheet.h"

#include "catalog/bundled.h"
#include "catalog/pool_readers.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace warroom::catalog {

ImportSheet::ImportSheet(ImportPurpose purpose, DelimitedText text, QList<ListedPlayer> rows,
                         QList<RowMatch> matches, QList<Player> known)
    : m_purpose(purpose),
      m_text(std::move(text)),
      m_rows(std::move(rows)),
      m_matches(std::move(matches)),
      m_known(std::move(known))
{
    for (int place = 0; place < m_known.size(); ++place)
        m_places.insert(m_known.at(place).id, place);
    m_outcomes.reserve(m_rows.size());
    for (int row = 0; row < m_rows.size(); ++row) {
        m_outcomes.append(RowOutcome{});
        ++m_counts.leftOut;
        set(row, automatic(row));
    }
}

RowOutcome ImportSheet::automatic(int row) const
{
    const RowMatch &match = m_matches.at(row);
    switch (match.kind) {
    case MatchKind::Matched:
        return {RowFate::Known, match.player, false};
    case MatchKind::Suggested:
        return {RowFate::ToDecide, {}, false};
    case MatchKind::Duplicate:
        return {RowFate::LeftOut, {}, false};
    case MatchKind::Unmatched:
        break;
    }
    if (m_rows.at(row).name.isEmpty())
        return {RowFate::LeftOut, {}, false};
    if (m_purpose == ImportPurpose::Pool && canAdd(row))
        return {RowFate::New, {}, false};
    return {RowFate::ToDecide, {}, false};
}

void ImportSheet::set(int row, const RowOutcome &outcome)
{
    const auto count = [this](RowFate fate) -> int & {
        switch (fate) {
        case RowFate::Known:
            return m_counts.known;
        case RowFate::New:
            return m_counts.added;
        case RowFate::LeftOut:
            return m_counts.leftOut;
        case RowFate::ToDecide:
            break;
        }
        return m_counts.toDecide;
    };
    RowOutcome &now = m_outcomes[row];
    if (now.fate == RowFate::Known)
        m_taken.remove(now.player);
    --count(now.fate);
    now = outcome;
    ++count(now.fate);
    if (now.fate == RowFate::Known)
        m_taken.insert(now.player, row);
}

const Player *ImportSheet::known(const PlayerId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_known.at(*place);
}

QList<int> ImportSheet::toDecide() const
{
    QList<int> rows;
    for (int row = 0; row < m_outcomes.size(); ++row) {
        if (m_outcomes.at(row).fate == RowFate::ToDecide)
            rows.append(row);
    }
    return rows;
}

QList<PlayerId> ImportSheet::candidates(int row) const
{
    QList<PlayerId> left;
    for (const PlayerId &candidate : m_matches.at(row).candidates) {
        if (m_taken.value(candidate, row) == row)
            left.append(candidate);
    }
    return left;
}

bool ImportSheet::canAdd(int row) const
{
    const ListedPlayer &listed = m_rows.at(row);
    return m_purpose == ImportPurpose::Pool && !listed.name.isEmpty() && !listed.position.isEmpty();
}

void ImportSheet::decide(const QList<int> &rows, RowFate fate, const PlayerId &player)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows)
        set(row, {fate, player, true});
    m_decided.append(rows);
}

bool ImportSheet::choose(int row, const PlayerId &player)
{
    if (!known(player) || m_taken.value(player, row) != row)
        return false;
    decide({row}, RowFate::Known, player);
    return true;
}

bool ImportSheet::add(int row)
{
    if (!canAdd(row))
        return false;
    decide({row}, RowFate::New);
    return true;
}

void ImportSheet::leaveOut(int row)
{
    decide({row}, RowFate::LeftOut);
}

void ImportSheet::addAll()
{
    QList<int> rows = toDecide();
    rows.removeIf([this](int row) { return !canAdd(row); });
    decide(rows, RowFate::New);
}

void ImportSheet::leaveOutAll()
{
    decide(toDecide(), RowFate::LeftOut);
}

bool ImportSheet::takeBack()
{
    if (m_decided.isEmpty())
        return false;
    for (const int row : m_decided.takeLast())
        set(row, automatic(row));
    return true;
}

/// By rank, else by average draft position, else by tier, else as in the file.
QList<int> ImportSheet::inOrder() const
{
    constexpr double last = std::numeric_limits<double>::max();
    QList<int> rows(m_rows.size());
    for (int row = 0; row < rows.size(); ++row)
        rows[row] = row;
    const auto place = [this, last](int row) {
        const ListedPlayer &listed = m_rows.at(row);
        return std::tuple{listed.rank.value_or(last), listed.averageDraftPosition.value_or(last),
                          listed.tier.value_or(last)};
    };
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return place(a) < place(b); });
    return rows;
}

/// Through the readers of the program's own tables, so that what only those know (heights, points)
/// comes along and is checked as ever.
PoolResult ImportSheet::newPlayers(const QList<int> &rows) const
{
    if (rows.isEmpty())
        return QList<Player>{};
    QStringList header{u"rank"_s, u"name"_s, u"position"_s, u"school"_s, u"team"_s};
    QList<qsizetype> others;
    for (qsizetype column = 0; column < m_text.header.size(); ++column) {
        const QString name = m_text.header.at(column).toLower();
        if (name.isEmpty() || header.contains(name))
            continue;
        header.append(name);
        others.append(column);
    }
    QList<CsvTable::Row> table{{1, header}};
    int rank = 0;
    for (const int row : rows) {
        const ListedPlayer &listed = m_rows.at(row);
        QStringList fields{QString::number(++rank), listed.name, listed.position, listed.team,
                           listed.team};
        for (const qsizetype column : others)
            fields.append(m_text.rows.at(row).fields.at(column));
        table.append({listed.line, fields});
    }
    return CsvTable::fromRows(m_text.file, std::move(table)).and_then([](const CsvTable &read) {
        return readPool(read);
    });
}

PoolResult ImportSheet::pool() const
{
    const QList<int> order = inOrder();
    QList<int> added;
    std::copy_if(order.cbegin(), order.cend(), std::back_inserter(added),
                 [this](int row) { return m_outcomes.at(row).fate == RowFate::New; });
    const PoolResult fresh = newPlayers(added);
    if (!fresh)
        return fresh;

    QList<Player> players;
    qsizetype next = 0;
    for (const int row : order) {
        const RowOutcome &outcome = m_outcomes.at(row);
        if (outcome.fate == RowFate::New) {
            players.append(fresh->at(next++));
        } else if (outcome.fate == RowFate::Known) {
            Player player = *known(outcome.player);
            if (const QString &team = m_rows.at(row).team; !team.isEmpty())
                player.school = team; // players move, and the file is the newer one
            players.append(player);
        } else {
            continue;
        }
        players.last().rank = static_cast<int>(players.size());
    }
    return asPool(std::move(players));
}

QList<PlayerId> ImportSheet::ranking() const
{
    QList<PlayerId> players;
    for (const int row : inOrder()) {
        if (m_outcomes.at(row).fate == RowFate::Known)
            players.append(m_outcomes.at(row).player);
    }
    return players;
}

QList<RankTier> ImportSheet::rankedTiers() const
{
    QList<RankTier> tiers;
    std::optional<double> last;
    for (const int row : inOrder()) {
        if (m_outcomes.at(row).fate != RowFate::Known)
            continue;
        const std::optional<double> &tier = m_rows.at(row).tier;
        if (tiers.isEmpty() || (tier && tier != last))
            tiers.append(RankTier{});
        last = tier ? tier : last;
        tiers.last().players.append(m_outcomes.at(row).player);
    }
    return tiers;
}

tl::expected<ImportSheet, CatalogError>
makeImportSheet(ImportPurpose purpose, const DelimitedText &text, const ColumnMapping &mapping,
                const QList<Player> &known, const std::function<bool(int)> &progress)
{
    const auto teams = nflTeams();
    if (!teams)
        return tl::unexpected(teams.error());
    auto nicknames = bundledNicknames();
    if (!nicknames)
        return tl::unexpected(nicknames.error());
    const TeamNames names(*teams);
    auto rows = listPlayers(text, mapping, names);
    if (!rows)
        return tl::unexpected(rows.error());
    const NameMatcher matcher(known, names, *std::move(nicknames));
    QList<RowMatch> matches = matchAll(matcher, *rows, progress);
    return ImportSheet(purpose, text, *std::move(rows), std::move(matches), known);
}

} // namespace warroom::catalog
