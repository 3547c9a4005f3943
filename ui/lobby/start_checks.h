// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preflight.h"
#include "ui/lobby/seat_view.h"

namespace warroom {

enum class CheckLevel {
    Good,
    Warning, ///< the draft can start, and somebody may wonder
    Bad,     ///< it cannot
};

struct StartCheck {
    CheckLevel level = CheckLevel::Good;
    QString text;

    friend bool operator==(const StartCheck &, const StartCheck &) = default;
};

/// What there is to know before the draft of \a client starts: what its rules say (\a rules), its
/// order, who sits where (\a seats), and whether the host can be reached and can record.
QList<StartCheck> startChecks(const RoomClient &client, const QList<PreflightCheck> &rules,
                              const QList<SeatView> &seats, const Absences &absences);

/// Why the draft cannot start, in one line; empty where it can.
QString whyNoStart(const QList<StartCheck> &checks);

} // namespace warroom
