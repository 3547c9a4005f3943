// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decide.h"
#include "domain/evolve.h"
#include "gm/general_manager.h"

namespace warroom::gm {

/// A draft played by general managers through the rules, without a store or a clock.
class MockDraft {
public:
    /// Creates and starts it; throws where the rules refuse.
    explicit MockDraft(const commands::CreateDraft &create);

    const DraftState &state() const { return m_state; }
    DraftState &state() { return m_state; }
    int slotOnTheClock() const { return m_state.onTheClock ? m_state.onTheClock->slotIndex : -1; }

    void issue(const Command &command);
    /// The team on the clock takes whom its general manager wants.
    void pick();
    void pick(int count);
    void finish();

private:
    DraftState m_state;
    Instant m_now = instantFromMs(1'780'000'000'000);
};

/// The bundled 2026 draft or a fantasy draft, with \a seed.
commands::CreateDraft nflDraft(qint64 seed);
/// 12 teams, 15 rounds.
commands::CreateDraft fantasyDraft(qint64 seed);
/// Two rounds of three teams A, B and C in the same order; players p1, p2, … by rank with the
/// positions given.
commands::CreateDraft smallDraft(const QStringList &positions, int rounds = 2);

} // namespace warroom::gm
