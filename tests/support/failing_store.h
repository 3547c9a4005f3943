// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

namespace warroom::test {

/// A store whose disk is full as often as a test wants.
class FailingStore : public EventStore {
public:
    explicit FailingStore(EventStore &store) : m_store(store) { }

    bool isFull = false;
    int appends = 0; ///< asked for, in vain or not

    tl::expected<std::vector<EventEnvelope>, StoreError>
    append(const DraftId &stream, ExpectedVersion expected,
           std::span<const NewEvent> events) override
    {
        ++appends;
        if (isFull)
            return tl::unexpected(
                StoreError{StoreErrorKind::StoreFull, QStringLiteral("the disk is full"), 0, 0});
        return m_store.append(stream, expected, events);
    }
    tl::expected<std::vector<EventEnvelope>, StoreError>
    read(const DraftId &stream, int fromVersion, int count, ReadDirection direction) const override
    {
        return m_store.read(stream, fromVersion, count, direction);
    }
    tl::expected<std::vector<EventEnvelope>, StoreError> readAll(qint64 afterPosition,
                                                                 int count) const override
    {
        return m_store.readAll(afterPosition, count);
    }
    tl::expected<QList<DraftSummary>, StoreError> drafts() const override
    {
        return m_store.drafts();
    }
    tl::expected<QList<Finding>, StoreError> verify() const override { return m_store.verify(); }
    tl::expected<void, StoreError> rebuildCurrentState() override
    {
        return m_store.rebuildCurrentState();
    }

private:
    EventStore &m_store;
};

} // namespace warroom::test
