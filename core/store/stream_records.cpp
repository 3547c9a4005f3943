// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/stream_records.h"

#include "store/log_check.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

constexpr int pageSize = 500;

std::optional<Finding> earliest(const QList<Finding> &findings)
{
    // What is wrong with the stream as a whole says less than what is wrong with an event of it.
    const auto comesBefore = [](const Finding &a, const Finding &b) {
        return b.version == 0 ? a.version > 0 : a.version > 0 && a.version < b.version;
    };
    const auto first = std::min_element(findings.begin(), findings.end(), comesBefore);
    return first == findings.end() ? std::nullopt : std::optional(*first);
}

/// Reads on until there is nothing more, or the event after the last one cannot be read.
std::optional<StoreError> readOn(const EventStore &store, const DraftId &stream,
                                 std::vector<EventRecord> &records)
{
    int count = pageSize;
    while (true) {
        const int next = static_cast<int>(records.size()) + 1;
        auto page = store.readRecords(stream, next, count);
        if (!page && count == 1)
            return std::move(page.error());
        if (!page) {
            count = 1;
            continue;
        }
        records.insert(records.end(), std::make_move_iterator(page->begin()),
                       std::make_move_iterator(page->end()));
        if (std::ssize(*page) < count)
            return {};
    }
}

} // namespace

tl::expected<std::vector<EventRecord>, StoreError> wholeStream(const EventStore &store,
                                                               const DraftId &stream)
{
    std::vector<EventRecord> records;
    if (std::optional<StoreError> error = readOn(store, stream, records))
        return tl::unexpected(std::move(*error));
    return records;
}

std::optional<Finding> firstFault(std::span<const EventRecord> records, int head,
                                  const PersonKeys &keys)
{
    LogCheck check(records.empty() ? DraftId() : records.front().draft, CheckScope::Everything,
                   keys);
    for (const EventRecord &record : records)
        check.next(record);
    return earliest(check.finish(head));
}

QString sentenceOf(const Finding &finding)
{
    return finding.version == 0 ? finding.what
                                : u"event %1 %2"_s.arg(finding.version).arg(finding.what);
}

tl::expected<SoundPart, StoreError> soundPart(const EventStore &store, const DraftId &stream)
{
    SoundPart part;
    const std::optional<StoreError> error = readOn(store, stream, part.records);
    if (error && error->kind == StoreErrorKind::StreamNotFound)
        return tl::unexpected(*error);
    if (error)
        part.fault =
            u"event %1 cannot be read: %2"_s.arg(part.records.size() + 1).arg(error->detail);
    const int head = part.records.empty() ? 0 : part.records.back().version;
    if (const std::optional<Finding> fault = firstFault(part.records, head)) {
        part.fault = sentenceOf(*fault);
        part.records.erase(std::find_if(part.records.begin(), part.records.end(),
                                        [&](const EventRecord &record) {
                                            return record.version >= fault->version;
                                        }),
                           part.records.end());
    }
    return part;
}

bool isSameRecord(const EventRecord &a, const EventRecord &b)
{
    return a.version == b.version && a.id == b.id && a.createdAt == b.createdAt && a.hash == b.hash
        && hasSameContent(a, b);
}

int firstDifference(std::span<const EventRecord> a, std::span<const EventRecord> b)
{
    const auto [inA, inB] = std::mismatch(
        a.begin(), a.begin() + std::min(std::ssize(a), std::ssize(b)), b.begin(), isSameRecord);
    return inA == a.begin() + std::min(std::ssize(a), std::ssize(b)) ? 0 : inA->version;
}

} // namespace warroom
