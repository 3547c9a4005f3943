// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/upcasters.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// The clock was one time for every pick, 0 for none. What its end led to was not declared: the
/// events say it.
QJsonObject clockFromOneTime(QJsonObject data)
{
    if (data.contains("clock"_L1) || !data.contains("time_per_pick_sec"_L1))
        return data;
    const QJsonValue seconds = data.take("time_per_pick_sec"_L1);
    const bool isOff = seconds.isDouble() && seconds.toDouble() == 0;
    data.insert("clock"_L1,
                QJsonObject{{u"expiry"_s, u"nothing"_s},
                            {u"seconds_by_round"_s, isOff ? QJsonArray() : QJsonArray{seconds}},
                            {u"seconds_compensatory"_s, 0}});
    return data;
}

/// What clocks could not do then they do not do.
QJsonObject plainClock(QJsonObject data)
{
    if (!data.value("clock"_L1).isObject())
        return data;
    static const QJsonObject plain{{u"autopick_after"_s, 0},
                                   {u"bank_seconds"_s, 0},
                                   {u"expiry_by_team"_s, QJsonArray()},
                                   {u"grace_ms"_s, 0},
                                   {u"on_pause"_s, u"freeze"_s},
                                   {u"pause_before_picks"_s, QJsonArray()},
                                   {u"pause_before_rounds"_s, QJsonArray()},
                                   {u"picks_while_paused"_s, false},
                                   {u"time_out_seconds"_s, 0},
                                   {u"time_outs"_s, 0}};
    QJsonObject clock = data.value("clock"_L1).toObject();
    for (auto member = plain.begin(); member != plain.end(); ++member) {
        if (!clock.contains(member.key()))
            clock.insert(member.key(), member.value());
    }
    data.insert("clock"_L1, clock);
    return data;
}

/// Nothing was sold, kept or limited, and no season had a name.
QJsonObject plainRules(QJsonObject data)
{
    static const QJsonObject plain{
        {u"auction"_s,
         QJsonObject{{u"bid_seconds"_s, 0},
                     {u"budget"_s, 0},
                     {u"budgets"_s, QJsonArray()},
                     {u"increment"_s, 1},
                     {u"lots_at_once"_s, 1},
                     {u"minimum_bid"_s, 1},
                     {u"nomination_seconds"_s, 0},
                     {u"order"_s, u"straight"_s},
                     {u"rounds"_s, 0},
                     {u"soft_close_seconds"_s, 0}}},
        {u"future_picks"_s, QJsonArray()},
        {u"keepers"_s, QJsonArray()},
        {u"roster"_s,
         QJsonObject{{u"bench"_s, 0}, {u"limits"_s, QJsonArray()}, {u"spots"_s, QJsonArray()}}},
        {u"season"_s, 0},
        {u"trading"_s,
         QJsonObject{{u"future_seasons"_s, 0},
                     {u"offer_seconds"_s, 0},
                     {u"on_clock"_s, u"keep"_s},
                     {u"players"_s, false},
                     {u"program_offers"_s, false},
                     {u"veto_seconds"_s, 0}}}};
    for (auto member = plain.begin(); member != plain.end(); ++member) {
        if (!data.contains(member.key()))
            data.insert(member.key(), member.value());
    }
    QJsonObject clock = data.value("clock"_L1).toObject();
    if (!clock.isEmpty() && !clock.contains("jump_ins"_L1)) {
        clock.insert("jump_ins"_L1, u"allowed"_s);
        data.insert("clock"_L1, clock);
    }
    return data;
}

/// Two teams gave each other picks and nothing else.
QJsonObject addressedSides(QJsonObject data)
{
    QJsonObject trade = data.value("trade"_L1).toObject();
    QJsonArray sides = trade.value("sides"_L1).toArray();
    if (sides.size() != 2)
        return data;
    for (int i = 0; i < 2; ++i) {
        QJsonObject side = sides.at(i).toObject();
        if (!side.contains("to_team_id"_L1))
            side.insert("to_team_id"_L1, sides.at(1 - i).toObject().value("team_id"_L1));
        if (!side.contains("player_ids"_L1))
            side.insert("player_ids"_L1, QJsonArray());
        sides.replace(i, side);
    }
    trade.insert("sides"_L1, sides);
    data.insert("trade"_L1, trade);
    if (!data.contains("forced"_L1))
        data.insert("forced"_L1, false);
    return data;
}

/// Every draft went to its end.
QJsonObject notEarly(QJsonObject data)
{
    if (!data.contains("early"_L1))
        data.insert("early"_L1, false);
    return data;
}

/// What came with the new shape may be absent.
QJsonObject unchanged(QJsonObject data)
{
    return data;
}

/// Who decided was not said, but only the program gave reasons: one of the queue's was the queue's
/// pick, any other its general manager's.
QJsonObject sourceFromReason(QJsonObject data)
{
    if (data.contains("source"_L1))
        return data;
    if (!data.contains("reason"_L1))
        data.insert(
            "reason"_L1,
            QJsonObject{
                {u"board_rank"_s, 0}, {u"kind"_s, u"none"_s}, {u"need"_s, 0}, {u"score"_s, 0}});
    const QString kind = data.value("reason"_L1).toObject().value("kind"_L1).toString();
    const bool isPerson = kind.isEmpty() || kind == "none"_L1;
    data.insert("source"_L1,
                isPerson ? u"drafter"_s : (kind == "queued"_L1 ? u"queue"_s : u"gm"_s));
    return data;
}

} // namespace

std::span<const Upcaster> upcasters()
{
    static const Upcaster table[] = {
        {{u"DraftCreated"_s, 1}, {u"DraftCreated"_s, 2}, clockFromOneTime, true},
        {{u"DraftCreated"_s, 2}, {u"DraftCreated"_s, 3}, plainClock, true},
        {{u"DraftCreated"_s, 3}, {u"DraftCreated"_s, 4}, plainRules, true},
        {{u"PickStarted"_s, 1}, {u"PickStarted"_s, 2}, unchanged, true},
        {{u"DraftPaused"_s, 1}, {u"DraftPaused"_s, 2}, unchanged, true},
        {{u"PickMade"_s, 1}, {u"PickMade"_s, 2}, sourceFromReason, true},
        {{u"PickMade"_s, 2}, {u"PickMade"_s, 3}, unchanged, true},
        {{u"TradeExecuted"_s, 1}, {u"TradeExecuted"_s, 2}, addressedSides, true},
        {{u"DraftCompleted"_s, 1}, {u"DraftCompleted"_s, 2}, notEarly, true},
    };
    return table;
}

} // namespace warroom
