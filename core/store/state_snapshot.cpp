// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/state_snapshot.h"

#include "domain/evolve.h"
#include "store/json_decode.h"
#include "store/json_encode.h"
#include "store/sealing.h"
#include "store/state_image.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

const QString stateSchema = u"DraftState-6"_s;

namespace {

/// Everything in \a state that is a person's.
std::vector<PersonalText *> personalTexts(DraftState &state)
{
    std::vector<PersonalText *> texts;
    for (PersonalText &name : state.names)
        texts.push_back(&name);
    for (Message &message : state.company.messages)
        texts.push_back(&message.words);
    for (HostOffer &offer : state.company.succession.offers) {
        if (offer.places)
            texts.push_back(&*offer.places);
    }
    for (OpenOffer &offer : state.offers) {
        if (offer.words)
            texts.push_back(&*offer.words);
    }
    for (ClosedOffer &offer : state.closedOffers) {
        if (offer.reason)
            texts.push_back(&*offer.reason);
    }
    return texts;
}

/// \a state with the names and words that can still be read.
tl::expected<DraftState, StoreError> withWords(const EventStore &store, DraftState state)
{
    QList<QUuid> ids;
    const std::vector<PersonalText *> texts = personalTexts(state);
    for (const PersonalText *text : texts)
        ids << text->key;
    if (ids.isEmpty())
        return state;
    const auto keys = store.personKeys(ids);
    if (!keys)
        return tl::unexpected(keys.error());
    for (PersonalText *text : texts) {
        if (const auto fault = openText(*text, *keys))
            return tl::unexpected(StoreError{StoreErrorKind::DeserializationFailed, *fault});
    }
    return state;
}

/// The newest state that is kept of \a stream and can be used; else the one before all events.
tl::expected<DraftState, StoreError> nearest(const EventStore &store, const DraftId &stream,
                                             int version)
{
    const auto snapshot = store.loadSnapshot(stream, stateSchema, version);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    if (!*snapshot)
        return DraftState();
    const auto first = store.read(stream, 1, 1, ReadDirection::Forward);
    if (!first)
        return tl::unexpected(first.error());
    const auto *created = std::get_if<events::DraftCreated>(&first->front().event);
    const auto state = created ? stateIn(**snapshot, *created) : std::nullopt;
    return withWords(store, state.value_or(DraftState()));
}

} // namespace

Snapshot stateSnapshot(const DraftId &draft, const DraftState &state)
{
    JsonWriter out;
    writeJson(out, image::imageOf(state));
    return {draft, state.version, stateSchema, out.take()};
}

std::optional<DraftState> stateIn(const Snapshot &snapshot, const events::DraftCreated &created)
{
    image::StateImage kept;
    if (snapshot.schema != stateSchema || fromJson(snapshot.state, kept)
        || kept.version != snapshot.version)
        return {};
    return image::stateOf(kept, created);
}

tl::expected<DraftState, StoreError> stateAt(const EventStore &store, const DraftId &stream,
                                             int version)
{
    constexpr int pageSize = 1000;
    auto state = nearest(store, stream, version);
    while (state && state->version < version) {
        const int wanted = std::min(pageSize, version - state->version);
        const auto page = store.read(stream, state->version + 1, wanted, ReadDirection::Forward);
        if (!page)
            return tl::unexpected(page.error());
        for (const EventEnvelope &event : *page)
            evolve(*state, event.event);
        if (std::ssize(*page) < wanted)
            break;
    }
    return state;
}

} // namespace warroom
