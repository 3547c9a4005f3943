// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/draft_json.h"

#include "net/object_writer.h"

namespace warroom {

namespace {

template <typename List, typename ToJson>
QByteArray listJson(const List &values, ToJson toJson)
{
    QByteArray json = "[";
    for (const auto &value : values) {
        if (json.size() > 1)
            json += ',';
        json += toJson(value);
    }
    return json + ']';
}

QByteArray currentPickJson(const DraftState &state, Instant now)
{
    const SlotState *slot = state.slotOnTheClock();
    if (!slot)
        return "null";
    const OnTheClock &clock = *state.onTheClock;
    ObjectWriter out;
    out.put("pick_id", slot->slot.id);
    out.put("team_id", slot->slot.team);
    out.put("round", slot->slot.round);
    out.put("pick", slot->slot.pick);
    out.put("overall_pick", state.nextOverall());
    out.put("started_at", clock.startedAt);
    if (clock.timeoutAt) {
        out.put("timeout_at", *clock.timeoutAt);
        const auto left = std::chrono::ceil<Seconds>(*clock.timeoutAt - now);
        out.put("time_remaining_sec", static_cast<int>(std::max(Seconds{0}, left).count()));
    } else {
        out.putRaw("timeout_at", "null");
        out.putRaw("time_remaining_sec", "null");
    }
    return out.take();
}

QByteArray pickJson(const DraftState &state, int slotIndex)
{
    const SlotState &slot = state.slots.at(slotIndex);
    const Selection &selection = *slot.selection;
    const Player *player = state.setup->player(selection.player);
    const Team *team = state.setup->team(slot.slot.team);
    ObjectWriter out;
    out.put("pick_id", slot.slot.id);
    out.put("player_id", selection.player);
    out.put("team_id", slot.slot.team);
    out.put("round", slot.slot.round);
    out.put("pick", selection.pick);
    out.put("overall_pick", selection.overallPick);
    out.put("player_name", player ? player->name : QString());
    out.put("team_name", team ? team->name : QString());
    out.put("source", selection.source);
    out.put("picked_at", selection.pickedAt);
    if (selection.price)
        out.put("price", *selection.price);
    if (selection.corrected)
        out.put("corrected", true);
    return out.take();
}

void putState(ObjectWriter &out, const DraftChannel::View &view, Instant now)
{
    const DraftState &state = view.state;
    out.put("draft_id", state.setup->created().draft);
    out.put("title", state.setup->created().title);
    out.put("status", state.status);
    out.putRaw("current_pick", currentPickJson(state, now));
    out.put("total_picks", static_cast<int>(state.slots.size()));
    out.put("completed_picks", state.picksMade());
    out.put("sequence", view.head);
    out.put("epoch", view.epoch);
}

QByteArray allPicksJson(const DraftState &state)
{
    return listJson(state.selections, [&](int index) { return pickJson(state, index); });
}

} // namespace

QByteArray stateJson(const DraftChannel::View &view, Instant now)
{
    ObjectWriter out;
    putState(out, view, now);
    return out.take();
}

QByteArray draftJson(const DraftChannel::View &view)
{
    const events::DraftCreated &created = view.state.setup->created();
    QList<Slot> slots;
    for (const SlotState &slot : view.state.slots)
        slots.append(slot.slot);
    ObjectWriter out;
    out.put("draft_id", created.draft);
    out.put("title", created.title);
    out.put("draft_type", created.draftType);
    out.put("rounds", created.rounds);
    out.put("teams", created.teams);
    out.put("slots", slots);
    out.put("players", created.players);
    out.put("clock", created.clock);
    out.put("sequence", view.head);
    return out.take();
}

std::optional<QByteArray> picksJson(const DraftChannel::View &view, int limit,
                                    const QString &cursor)
{
    const QList<int> &all = view.state.selections;
    qsizetype first = 0;
    if (!cursor.isEmpty()) {
        const qsizetype known = all.indexOf(view.state.setup->slotIndex(SlotId(cursor)));
        if (known < 0)
            return {};
        first = known + 1;
    }
    const QList<int> page = all.mid(first, limit);
    ObjectWriter out;
    out.putRaw("picks", listJson(page, [&](int index) { return pickJson(view.state, index); }));
    if (first + page.size() < all.size())
        out.put("next_cursor", view.state.slots.at(page.last()).slot.id);
    else
        out.putRaw("next_cursor", "null");
    return out.take();
}

QByteArray snapshotJson(const DraftChannel::View &view, Instant now)
{
    ObjectWriter out;
    putState(out, view, now);
    out.putRaw("draft", draftJson(view));
    out.putRaw("picks", allPicksJson(view.state));
    return out.take();
}

} // namespace warroom
