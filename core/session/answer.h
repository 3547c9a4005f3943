// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rejection.h"
#include "domain/trade_verdict.h"
#include "session/standstill.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace warroom {

/// What came of a command. Every command gets exactly one; the same id gets the same one again.
struct Answer {
    QUuid command;
    bool accepted = false;
    int firstVersion = 0; ///< of the events it produced; 0: none were needed
    int lastVersion = 0;
    std::optional<Rejection> rejection;  ///< a rule said no
    QString storeError;                  ///< the store failed: one line, English; else empty
    std::optional<StoreTrouble> trouble; ///< the same for a person, whatever his language
    QList<TradeVerdict> verdicts;        ///< of the program's teams, for a trade
};

} // namespace warroom
