// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/failing_store.h"

#include <functional>

namespace warroom::test {

/// A door into a log for a program that may be killed in the middle of an append: before anything
/// of it is recorded, or when all is recorded and nobody knows yet.
class MortalStore : public FailingStore {
public:
    enum class End { BeforeItIsRecorded, AfterItIsRecorded };
    using FailingStore::FailingStore;

    std::optional<End> next;     ///< what the next append comes to
    std::function<void()> onEnd; ///< called in the middle of it

    /// Nothing that goes on after its end happens.
    bool isDead() const { return m_isDead; }

    tl::expected<std::vector<EventEnvelope>, StoreError>
    append(const DraftId &stream, ExpectedVersion expected,
           std::span<const NewEvent> events) override
    {
        if (m_isDead || next == End::BeforeItIsRecorded)
            return die();
        auto recorded = FailingStore::append(stream, expected, events);
        return next && recorded ? die() : recorded;
    }

private:
    tl::unexpected<StoreError> die()
    {
        if (!std::exchange(m_isDead, true))
            onEnd();
        return tl::unexpected(StoreError{StoreErrorKind::ConnectionError,
                                         QStringLiteral("the program was killed"), 0, 0});
    }

    bool m_isDead = false;
};

} // namespace warroom::test
