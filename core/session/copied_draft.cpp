// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/copied_draft.h"

#include "store/personal_texts.h"

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

/// Before the source of every event of a copy.
constexpr auto mark = "joined:"_L1;

constexpr std::size_t batch = 1'000;

NewEvent copyOf(const EventEnvelope &envelope)
{
    NewEvent copy{envelope.id, envelope.recordedAt, envelope.metadata, envelope.event};
    copy.metadata.sourceId = mark + envelope.metadata.sourceId;
    if (copy.id.isNull()) { // withheld; the same place gives the same id
        const QString place = u"%1/%2"_s.arg(envelope.draft.text()).arg(envelope.version);
        copy.id = QUuid::createUuidV5(QUuid(), place);
    }
    if (holdsTexts(copy.event)) {
        for (const PlacedText &placed : textsIn(copy.event)) {
            placed.text->key = {};
            placed.text->sealed.clear();
            if (placed.text->text.isEmpty()) // erased at the host
                placed.text->text = u"—"_s;
        }
    }
    return copy;
}

} // namespace

bool isElsewhere(const EventEnvelope &first, const Succession &succession, const QString &ownKey)
{
    return succession.isTakenOver() ? succession.host != ownKey
                                    : first.metadata.sourceId.startsWith(mark);
}

bool isElsewhere(std::span<const EventEnvelope> log, const QString &ownKey)
{
    Succession succession;
    for (const EventEnvelope &envelope : log) {
        if (const auto *changed = std::get_if<events::HostChanged>(&envelope.event)) {
            succession.term = changed->term;
            succession.host = changed->key;
        }
    }
    return isElsewhere(log.front(), succession, ownKey);
}

tl::expected<void, StoreError> recordCopy(EventStore &store, std::span<const EventEnvelope> events)
{
    while (!events.empty()) {
        const auto page = events.first(std::min(events.size(), batch));
        std::vector<NewEvent> copies;
        for (const EventEnvelope &envelope : page)
            copies.push_back(copyOf(envelope));
        const auto kept = store.append(page.front().draft,
                                       ExpectedVersion::exactly(page.front().version - 1), copies);
        if (!kept)
            return tl::unexpected(kept.error());
        events = events.subspan(page.size());
    }
    return {};
}

} // namespace warroom
