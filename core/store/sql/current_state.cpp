// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sql/current_state.h"

#include "domain/draft_state.h"
#include "store/instant_text.h"
#include "store/json_value.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

QVariant orNull(const std::optional<Instant> &instant)
{
    return instant ? QVariant(instantText(*instant)) : QVariant();
}

QString compact(const QJsonValue &list)
{
    return QString::fromUtf8(QJsonDocument(list.toArray()).toJson(QJsonDocument::Compact));
}

constexpr auto correctFree = R"(
    UPDATE draft_picks
    SET player_id = ?, player_name = ?,
        position = (SELECT position FROM draft_players p
                    WHERE p.session_id = draft_picks.session_id AND p.player_id = ?),
        team_id = ?
    WHERE session_id = ? AND id = ? AND player_id = ?
      AND NOT EXISTS (SELECT 1 FROM draft_picks p
                      WHERE p.session_id = draft_picks.session_id AND p.player_id = ?
                        AND p.id <> ?))";

constexpr auto correctHeld = R"(
    UPDATE draft_picks
    SET player_id = ?, player_name = ?,
        position = (SELECT position FROM draft_players p
                    WHERE p.session_id = draft_picks.session_id AND p.player_id = ?),
        team_id = ?
    WHERE session_id = ? AND id = ? AND player_id = ?
      AND EXISTS (SELECT 1 FROM draft_picks p
                  WHERE p.session_id = draft_picks.session_id AND p.player_id = ?
                    AND p.id = ?))";

constexpr auto takeOther = R"(
    UPDATE draft_picks
    SET player_id = ?, player_name = ?,
        position = (SELECT position FROM draft_players p
                    WHERE p.session_id = draft_picks.session_id AND p.player_id = ?)
    WHERE session_id = ? AND id = ? AND player_id = ?
      AND EXISTS (SELECT 1 FROM draft_picks p
                  WHERE p.session_id = draft_picks.session_id AND p.id = ?
                    AND p.player_id = ?))";

constexpr auto openAgain = R"(
    UPDATE draft_picks
    SET passed = 1, player_id = NULL, player_name = NULL, position = NULL, selection = NULL,
        selection_in_round = NULL, source = NULL, picked_at = NULL
    WHERE session_id = ? AND id = ? AND player_id = ?
      AND EXISTS (SELECT 1 FROM draft_picks p
                  WHERE p.session_id = draft_picks.session_id AND p.id = ?
                    AND p.player_id = ?))";

struct Changes {
    const EventEnvelope &recorded;
    const Dialect &dialect;

    using Statements = std::vector<Statement>;

    Statements operator()(const events::DraftCreated &created) const
    {
        return {{R"(INSERT INTO drafts
                    (id, title, note, draft_type, rounds, teams, total_picks, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING)",
                 {draft(), created.title, created.note, created.draftType, created.rounds,
                  created.teams.size(), created.slots.size(), instantText(created.createdAt)}},
                {R"(INSERT INTO draft_sessions
                    (id, draft_id, status, sequence_number, global_position, changed_at)
                VALUES (?, ?, ?, 0, 0, '') ON CONFLICT DO NOTHING)",
                 {draft(), draft(), status(DraftStatus::Created)}},
                {dialect.takePlayersIn, {event()}},
                {dialect.takeSlotsIn, {event()}}};
    }

    Statements operator()(const events::DraftStarted &started) const
    {
        return {{"UPDATE draft_sessions SET status = ?, started_at = ? WHERE id = ?",
                 {status(DraftStatus::InProgress), instantText(started.startedAt), draft()}}};
    }

    Statements operator()(const events::PickStarted &started) const
    {
        return {{R"(UPDATE draft_sessions SET pick_id = ?, pick_started_at = ?, timeout_at = ?
                    WHERE id = ? AND EXISTS (SELECT 1 FROM draft_picks p
                                             WHERE p.session_id = draft_sessions.id AND p.id = ?
                                               AND p.selection IS NULL))",
                 {started.slot.text(), instantText(started.startedAt), orNull(started.timeoutAt),
                  draft(), started.slot.text()}}};
    }

    Statements operator()(const events::PickMade &made) const
    {
        return {{R"(UPDATE draft_picks
                    SET player_id = ?, player_name = ?, selection_in_round = ?, source = ?,
                        picked_at = ?,
                        selection = (SELECT coalesce(max(selection), 0) + 1 FROM draft_picks p
                                     WHERE p.session_id = draft_picks.session_id),
                        position = (SELECT position FROM draft_players p
                                    WHERE p.session_id = draft_picks.session_id
                                      AND p.player_id = ?)
                    WHERE session_id = ? AND id = ? AND selection IS NULL
                      AND EXISTS (SELECT 1 FROM draft_players p
                                  WHERE p.session_id = draft_picks.session_id AND p.player_id = ?)
                      AND NOT EXISTS (SELECT 1 FROM draft_picks p
                                      WHERE p.session_id = draft_picks.session_id
                                        AND p.player_id = ?))",
                 {made.player.text(), made.playerName, made.pick, QString(enumName(made.source)),
                  instantText(made.pickedAt), made.player.text(), draft(), made.slot.text(),
                  made.player.text(), made.player.text()}},
                {R"(UPDATE draft_sessions SET pick_id = NULL, pick_started_at = NULL,
                        timeout_at = NULL
                    WHERE id = ? AND pick_id = ?
                      AND EXISTS (SELECT 1 FROM draft_picks p
                                  WHERE p.session_id = draft_sessions.id AND p.id = pick_id
                                    AND p.selection IS NOT NULL))",
                 {draft(), made.slot.text()}},
                {R"(UPDATE draft_sessions SET paused_pick_id = NULL, remaining_ms = NULL
                    WHERE id = ? AND paused_pick_id = ?
                      AND EXISTS (SELECT 1 FROM draft_picks p
                                  WHERE p.session_id = draft_sessions.id AND p.id = paused_pick_id
                                    AND p.selection IS NOT NULL))",
                 {draft(), made.slot.text()}}};
    }

    Statements operator()(const events::TimeExpired &expired) const
    {
        const Statement offTheClock{R"(UPDATE draft_sessions SET pick_id = NULL,
                        pick_started_at = NULL, timeout_at = NULL
                    WHERE id = ? AND pick_id = ?)",
                                    {draft(), expired.slot.text()}};
        switch (expired.outcome) {
        case ExpiryPolicy::Nothing:
        case ExpiryPolicy::Autopick:
            break;
        case ExpiryPolicy::Skip:
            return {offTheClock};
        case ExpiryPolicy::Pass:
            return {{R"(UPDATE draft_picks SET passed = 1
                    WHERE session_id = ? AND id = ?
                      AND id = (SELECT pick_id FROM draft_sessions s WHERE s.id = session_id))",
                     {draft(), expired.slot.text()}},
                    offTheClock};
        }
        return {{"UPDATE draft_sessions SET timeout_at = NULL WHERE id = ? AND pick_id = ?",
                 {draft(), expired.slot.text()}}};
    }

    Statements operator()(const events::DraftPaused &paused) const
    {
        return {{R"(UPDATE draft_sessions
                    SET status = ?, paused_at = ?, remaining_ms = ?, paused_pick_id = pick_id,
                        pick_id = NULL, pick_started_at = NULL, timeout_at = NULL
                    WHERE id = ?)",
                 {status(DraftStatus::Paused), instantText(paused.pausedAt),
                  paused.remainingMs ? QVariant(*paused.remainingMs) : QVariant(), draft()}}};
    }

    Statements operator()(const events::DraftResumed &) const
    {
        return {{R"(UPDATE draft_sessions SET status = ?, paused_at = NULL, remaining_ms = NULL,
                        paused_pick_id = NULL
                    WHERE id = ?)",
                 {status(DraftStatus::InProgress), draft()}}};
    }

    Statements operator()(const events::PickUndone &undone) const
    {
        // A slot that was passed goes back to waiting; whoever is on the clock stays there.
        return {{R"(UPDATE draft_sessions
                    SET pick_id = NULL, pick_started_at = NULL, timeout_at = NULL,
                        remaining_ms = NULL, paused_pick_id = NULL
                    WHERE id = ? AND EXISTS (SELECT 1 FROM draft_picks p
                                             WHERE p.session_id = draft_sessions.id AND p.id = ?
                                               AND p.passed = 0 AND p.selection =
                          (SELECT max(selection) FROM draft_picks WHERE session_id = p.session_id)))",
                 {draft(), undone.slot.text()}},
                {R"(UPDATE draft_picks
                    SET player_id = NULL, player_name = NULL, position = NULL, selection = NULL,
                        selection_in_round = NULL, source = NULL, picked_at = NULL
                    WHERE session_id = ? AND id = ? AND selection =
                          (SELECT max(selection) FROM draft_picks WHERE session_id = ?))",
                 {draft(), undone.slot.text(), draft()}}};
    }

    Statements operator()(const events::TradeExecuted &executed) const
    {
        const QList<TradeSide> &sides = executed.trade.sides;
        Statements statements{{R"(INSERT INTO trades
                    (session_id, sequence_number, id, sides, picks_before, executed_at)
                SELECT d.id, e.sequence_number, ?, ?,
                       (SELECT count(selection) FROM draft_picks WHERE session_id = d.id), ?
                FROM drafts d JOIN draft_events e ON e.session_id = d.id
                WHERE e.id = ?
                ON CONFLICT DO NOTHING)",
                               {executed.trade.id.text(), compact(toJson(sides)),
                                instantText(executed.executedAt), event()}}};
        for (const TradeSide &side : sides) {
            for (const SlotId &slot : side.gives)
                statements.push_back(handedOver(slot, side.to));
        }
        return statements;
    }

    Statements operator()(const events::QueueChanged &) const { return {}; }

    Statements operator()(const events::PersonNamed &) const { return {}; }

    Statements operator()(const events::BankChanged &) const { return {}; }

    Statements operator()(const events::TimeOutTaken &) const { return {}; }

    Statements operator()(const events::ClockAdjusted &adjusted) const
    {
        if (!adjusted.remainingMs)
            return {};
        return {{"UPDATE draft_sessions SET remaining_ms = ? WHERE id = ? AND paused_pick_id = ?",
                 {*adjusted.remainingMs, draft(), adjusted.slot.text()}}};
    }

    Statements operator()(const events::AutopickSwitched &) const { return {}; }

    Statements operator()(const events::PickCorrected &corrected) const
    {
        // The slot that gives him up follows: until then two hold the player who is right.
        const auto &given = corrected.swappedWith ? corrected.swappedWith : corrected.reopened;
        const QString player = corrected.player.text();
        Statements statements{{given ? correctHeld : correctFree,
                               {player, corrected.playerName, player, corrected.team.text(),
                                draft(), corrected.slot.text(), corrected.playerBefore.text(),
                                player, given ? given->text() : corrected.slot.text()}}};
        if (corrected.swappedWith)
            statements.push_back({takeOther,
                                  {corrected.playerBefore.text(), corrected.playerNameBefore,
                                   corrected.playerBefore.text(), draft(), given->text(), player,
                                   corrected.slot.text(), player}});
        else if (corrected.reopened)
            statements.push_back(
                {openAgain, {draft(), given->text(), player, corrected.slot.text(), player}});
        return statements;
    }

    Statements operator()(const events::OrderChanged &changed) const
    {
        Statements statements;
        for (const SlotRight &right : changed.rights)
            statements.push_back({R"(UPDATE draft_picks
                    SET original_team_id = ?, via = ?, team_id = ?
                    WHERE session_id = ? AND id = ? AND selection IS NULL)",
                                  {right.originalTeam.text(), compact(toJson(right.via)),
                                   right.team.text(), draft(), right.slot.text()}});
        return statements;
    }

    Statements operator()(const events::SeatChanged &) const { return {}; }

    Statements operator()(const events::NominationStarted &) const { return {}; }

    Statements operator()(const events::LotNominated &) const { return {}; }

    Statements operator()(const events::LotClockStarted &) const { return {}; }

    Statements operator()(const events::BidPlaced &) const { return {}; }

    Statements operator()(const events::BidLimitSet &) const { return {}; }

    Statements operator()(const events::LotSold &) const { return {}; }

    Statements operator()(const events::TradeOffered &) const { return {}; }

    Statements operator()(const events::TradeAccepted &) const { return {}; }

    Statements operator()(const events::TradeClosed &) const { return {}; }

    Statements operator()(const events::LotteryCommitted &) const { return {}; }

    Statements operator()(const events::LotteryDrawn &) const { return {}; }
    Statements operator()(const CompanyEvent auto &) const { return {}; }

    Statements operator()(const events::EventWithheld &) const { return {}; }

    Statements operator()(const PreparationEvent auto &) const { return {}; }

    Statements operator()(const events::DraftCompleted &completed) const
    {
        return {{R"(UPDATE draft_sessions SET status = ?, completed_at = ?, pick_id = NULL,
                        pick_started_at = NULL, timeout_at = NULL, paused_at = NULL,
                        remaining_ms = NULL, paused_pick_id = NULL
                    WHERE id = ?)",
                 {status(DraftStatus::Completed), instantText(completed.completedAt), draft()}}};
    }

private:
    QString draft() const { return recorded.draft.text(); }
    QString event() const { return recorded.id.toString(QUuid::WithoutBraces); }

    static QString status(DraftStatus status) { return enumName(status); }

    Statement handedOver(const SlotId &slot, const TeamId &receiver) const
    {
        return {dialect.handOver, {receiver.text(), draft(), slot.text()}};
    }
};

} // namespace

std::vector<Statement> changesBy(const EventEnvelope &recorded, const Dialect &dialect)
{
    return std::visit(Changes{recorded, dialect}, recorded.event);
}

Statement headMovedTo(const EventEnvelope &last)
{
    return {R"(UPDATE draft_sessions SET sequence_number = ?, global_position = ?, changed_at = ?
               WHERE id = ?)",
            {last.version, last.globalPosition, instantText(last.recordedAt), last.draft.text()}};
}

std::vector<Statement> forgottenBy(const DraftId &draft)
{
    return {{"DELETE FROM trades WHERE session_id = ?", {draft.text()}},
            {"DELETE FROM draft_picks WHERE session_id = ?", {draft.text()}},
            {"DELETE FROM draft_players WHERE session_id = ?", {draft.text()}},
            {"DELETE FROM draft_sessions WHERE id = ?", {draft.text()}},
            {"DELETE FROM drafts WHERE id = ?", {draft.text()}}};
}

} // namespace warroom
