// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/key_copy.h"

#include "store/personal_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int pageSize = 1000;

std::vector<PersonKey> inOrder(const PersonKeys &keys)
{
    std::vector<PersonKey> all(keys.begin(), keys.end());
    std::sort(all.begin(), all.end(),
              [](const PersonKey &a, const PersonKey &b) { return a.id < b.id; });
    return all;
}

bool isAbout(const Event &event, const PersonId &person)
{
    const std::vector<PersonalText> texts = textsOf(event);
    return std::any_of(texts.begin(), texts.end(),
                       [&](const PersonalText &text) { return text.person == person; });
}

} // namespace

QList<QUuid> keysNamedIn(std::span<const EventRecord> records)
{
    QList<QUuid> ids;
    const QStringList types = typesWithTexts();
    for (const EventRecord &record : records) {
        if (!types.contains(record.type))
            continue;
        const auto envelope = envelopeOf(record);
        for (const PersonalText &text :
             envelope ? textsOf(envelope->event) : std::vector<PersonalText>())
            if (!ids.contains(text.key))
                ids << text.key;
    }
    return ids;
}

tl::expected<std::vector<PersonKey>, StoreError> livingKeys(const PersonKeyStore &store,
                                                            std::span<const EventRecord> records)
{
    const QList<QUuid> ids = keysNamedIn(records);
    if (ids.isEmpty())
        return std::vector<PersonKey>();
    const auto keys = store.personKeys(ids);
    if (!keys)
        return tl::unexpected(keys.error());
    std::vector<PersonKey> living = inOrder(*keys);
    std::erase_if(living, [](const PersonKey &key) { return !key.isAlive(); });
    return living;
}

tl::expected<void, StoreError> copyKeys(const PersonKeyStore &from, PersonKeyStore &to)
{
    const auto keys = from.personKeys({});
    if (!keys)
        return tl::unexpected(keys.error());
    return to.importKeys(inOrder(*keys));
}

tl::expected<std::vector<PersonKey>, StoreError> newAmong(std::span<const PersonKey> keys,
                                                          const PersonKeys &known)
{
    std::vector<PersonKey> fresh;
    for (const PersonKey &key : keys) {
        const auto here = known.constFind(key.id);
        if (here == known.cend()) {
            fresh.push_back(key);
            fresh.back().madeHere = false;
        } else if (here->person != key.person
                   || (here->isAlive() && key.isAlive() && here->bytes != key.bytes)) {
            return tl::unexpected(StoreError{
                StoreErrorKind::InvalidEventData,
                u"key %1 is another one here"_s.arg(key.id.toString(QUuid::WithoutBraces))});
        }
    }
    return fresh;
}

tl::expected<int, StoreError> eventsAbout(const EventStore &store, const PersonId &person)
{
    EventFilter filter;
    filter.types = typesWithTexts();
    LogPosition position;
    int count = 0;
    while (true) {
        const auto page = store.readAll(position, filter, pageSize);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            return count;
        count += static_cast<int>(
            std::count_if(page->begin(), page->end(), [&](const EventEnvelope &event) {
                return isAbout(event.event, person);
            }));
        position = positionOf(page->back());
    }
}

} // namespace warroom
