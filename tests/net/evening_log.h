// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/event_store.h"

#include <QTemporaryDir>

namespace warroom::test {

/// Where an evening is recorded: what is there when the host was killed.
class EveningLog {
public:
    virtual ~EveningLog() = default;

    /// For one program at a time.
    virtual EventStore &store() = 0;
    /// Whoever has it open is gone from one moment to the next, and it is opened anew.
    virtual void kill() = 0;
};

std::unique_ptr<EveningLog> eveningInMemory();
/// In an SQLite file, which is found as a killed program leaves it: unclosed.
std::unique_ptr<EveningLog> eveningInFile();

} // namespace warroom::test
