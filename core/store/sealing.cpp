// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sealing.h"

#include "store/personal_texts.h"
#include "store/text_seal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

using Done = tl::expected<void, StoreError>;

/// Whether \a given is \a recorded said again. What was erased cannot be compared and is taken for
/// the same.
bool isAgain(Event recorded, Event given)
{
    const std::vector<PlacedText> had = textsIn(recorded);
    const std::vector<PlacedText> has = textsIn(given);
    if (had.size() != has.size())
        return false;
    for (std::size_t i = 0; i < had.size(); ++i) {
        if (had[i].text->person != has[i].text->person
            || (!had[i].text->isErased() && had[i].text->text != has[i].text->text))
            return false;
        *has[i].text = *had[i].text;
    }
    return recorded == given;
}

tl::unexpected<StoreError> refuse(const QString &what)
{
    return tl::unexpected(StoreError{StoreErrorKind::InvalidEventData, what});
}

/// What was sealed elsewhere is taken as it is, unless it would make its event unreadable.
Done checkSeal(const EventStore &store, PersonalText text)
{
    const auto keys = store.personKeys({text.key});
    if (!keys)
        return tl::unexpected(keys.error());
    const auto fault = openText(text, *keys);
    return fault ? refuse(*fault) : Done();
}

Done seal(EventStore &store, PersonalText &text, const QByteArray &place, Instant now)
{
    if (text.isErased())
        return checkSeal(store, text);
    if (text.text.isEmpty() || !text.text.isValidUtf16() || text.person.isEmpty())
        return refuse(u"a personal text needs a person and words"_s);
    const auto key = store.keyFor(text.person, now);
    if (!key)
        return tl::unexpected(key.error());
    text.key = key->id;
    text.sealed = sealed(*key, place, text.text);
    return {};
}

Done seal(EventStore &store, NewEvent &event)
{
    const auto known = store.find(event.id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known && isAgain((*known)->event, event.event)) {
        event.event = (*known)->event;
        return {};
    }
    const QByteArray id = event.id.toByteArray(QUuid::WithoutBraces);
    for (const PlacedText &placed : textsIn(event.event)) {
        if (Done done = seal(store, *placed.text, id + '\n' + placed.member, event.recordedAt);
            !done)
            return done;
    }
    return {};
}

} // namespace

tl::expected<std::optional<std::vector<NewEvent>>, StoreError>
sealedIn(EventStore &store, std::span<const NewEvent> events)
{
    if (std::none_of(events.begin(), events.end(),
                     [](const NewEvent &event) { return holdsTexts(event.event); }))
        return std::nullopt;
    std::vector<NewEvent> ready(events.begin(), events.end());
    for (NewEvent &event : ready) {
        if (!holdsTexts(event.event))
            continue;
        if (Done done = seal(store, event); !done)
            return tl::unexpected(std::move(done.error()));
    }
    return ready;
}

std::optional<QString> openText(PersonalText &text, const PersonKeys &keys)
{
    text.text.clear();
    const auto key = keys.constFind(text.key);
    if (key == keys.cend() || !key->isAlive())
        return {};
    const std::optional<QString> words =
        key->person == text.person ? unsealed(*key, text.sealed) : std::nullopt;
    if (!words)
        return u"a text of '%1' was not sealed under the key it names"_s.arg(text.person.text());
    text.text = *words;
    return {};
}

std::optional<QString> openTexts(Event &event, const PersonKeys &keys)
{
    for (const PlacedText &placed : textsIn(event)) {
        if (auto fault = openText(*placed.text, keys))
            return fault;
    }
    return {};
}

tl::expected<std::vector<EventEnvelope>, StoreError>
opened(const PersonKeyStore &keys, tl::expected<std::vector<EventEnvelope>, StoreError> events)
{
    QList<QUuid> ids;
    for (std::size_t i = 0; events && i < events->size(); ++i) {
        for (const PersonalText &text : textsOf((*events)[i].event))
            ids << text.key;
    }
    if (ids.isEmpty())
        return events;
    const auto found = keys.personKeys(ids);
    if (!found)
        return tl::unexpected(found.error());
    for (EventEnvelope &envelope : *events) {
        if (const auto fault = openTexts(envelope.event, *found))
            return tl::unexpected(StoreError{StoreErrorKind::DeserializationFailed,
                                             u"event %1 of draft %2: %3"_s.arg(envelope.version)
                                                 .arg(envelope.draft.text(), *fault)});
    }
    return events;
}

tl::expected<std::optional<EventEnvelope>, StoreError>
opened(const PersonKeyStore &keys, tl::expected<std::optional<EventEnvelope>, StoreError> event)
{
    if (!event || !*event)
        return event;
    auto one = opened(keys, std::vector{std::move(**event)});
    if (!one)
        return tl::unexpected(std::move(one.error()));
    return std::move(one->front());
}

} // namespace warroom
