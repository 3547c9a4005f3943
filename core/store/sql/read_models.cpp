// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/read_models.h"

#include "domain/draft_state.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QString completed()
{
    return enumName(DraftStatus::Completed);
}

/// \a id as a text that is there: to a database an empty one is not NULL.
template <typename Id>
QString textOf(const Id &id)
{
    return u""_s + id.text();
}

/// \a sign is 1 to add, -1 to take away.
std::vector<Statement> counted(const DraftId &draft, int sign, const Dialect &dialect)
{
    const QString id = draft.text();
    return {{dialect.countPlayers, {sign, sign, sign, sign, id}},
            {dialect.countPositions, {sign, id, id}},
            {dialect.countTeams, {sign, id, sign, sign, id, id}}};
}

Statement noted(const DraftPattern &pattern)
{
    return {R"(INSERT INTO draft_patterns
                   (session_id, kind, first_pick, last_pick, picks, position, player_id,
                    player_name, team_id, value)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
            {pattern.draft.text(), QString(enumName(pattern.kind)), pattern.firstPick,
             pattern.lastPick, pattern.picks, u""_s + pattern.position, textOf(pattern.player),
             u""_s + pattern.playerName, textOf(pattern.team), pattern.value}};
}

} // namespace

std::span<const char *const> readModelTables()
{
    static constexpr std::array tables{"counted_drafts", "player_stats", "team_tendencies",
                                       "draft_patterns"};
    return tables;
}

bool changesWhatIsCounted(std::span<const EventEnvelope> events)
{
    return std::ranges::any_of(events, [](const EventEnvelope &envelope) {
        return std::holds_alternative<events::PickCorrected>(envelope.event);
    });
}

Statement waitsToBeCounted(const DraftId &draft)
{
    return {R"(SELECT s.sequence_number FROM draft_sessions s
               WHERE s.id = ? AND s.status = ?
                 AND NOT EXISTS (SELECT 1 FROM counted_drafts c WHERE c.session_id = s.id))",
            {draft.text(), completed()}};
}

Statement markedAsCounted(const DraftId &draft, int version)
{
    return {R"(INSERT INTO counted_drafts (session_id)
               SELECT s.id FROM draft_sessions s
               WHERE s.id = ? AND s.status = ? AND s.sequence_number = ?
               ON CONFLICT DO NOTHING RETURNING session_id)",
            {draft.text(), completed(), version}};
}

std::vector<Statement> countedIn(const DraftId &draft, const DraftShare &share,
                                 const Dialect &dialect)
{
    std::vector<Statement> statements = counted(draft, 1, dialect);
    for (const DraftPattern &pattern : share.patterns)
        statements.push_back(noted(pattern));
    return statements;
}

std::vector<Statement> countedOut(const DraftId &draft, const Dialect &dialect)
{
    std::vector<Statement> statements = counted(draft, -1, dialect);
    statements.push_back({"DELETE FROM player_stats WHERE drafts = 0", {}});
    statements.push_back({"DELETE FROM team_tendencies WHERE picks = 0 AND drafts = 0", {}});
    statements.push_back({"DELETE FROM draft_patterns WHERE session_id = ?", {draft.text()}});
    statements.push_back({"DELETE FROM counted_drafts WHERE session_id = ?", {draft.text()}});
    return statements;
}

const Statement everyPlayersStats{
    R"(SELECT player_id, player_name, position, drafts, times_drafted, pick_sum, pick_squares
       FROM player_stats
       ORDER BY times_drafted DESC,
                CASE WHEN times_drafted = 0 THEN 0 ELSE pick_sum * 1.0 / times_drafted END,
                player_id, player_name, position)",
    {}};

const Statement everyTeamsTendencies{
    R"(SELECT team_id, team_name, round, position, picks, drafts, trades FROM team_tendencies
       ORDER BY team_id, team_name, round, position)",
    {}};

Statement patternsOf(const DraftId &draft)
{
    return {R"(SELECT session_id, kind, first_pick, last_pick, picks, position, player_id,
                      player_name, team_id, value
               FROM draft_patterns WHERE ? IN ('', session_id)
               ORDER BY session_id, kind, first_pick, last_pick, position)",
            {textOf(draft)}};
}

Statement notCounted()
{
    return {R"(SELECT s.id FROM draft_sessions s
               WHERE s.status = ?
                 AND NOT EXISTS (SELECT 1 FROM counted_drafts c WHERE c.session_id = s.id)
               ORDER BY s.id)",
            {completed()}};
}

StoreError goesOnChanging(const DraftId &draft)
{
    return {
        StoreErrorKind::WrongExpectedVersion,
        u"draft '%1' cannot be counted while it goes on changing; it is tried again later"_s.arg(
            draft.text())};
}

const Statement versionsOfCounted{
    R"(SELECT c.session_id, coalesce(s.sequence_number, 0)
       FROM counted_drafts c LEFT JOIN draft_sessions s ON s.id = c.session_id)",
    {}};

} // namespace warroom
