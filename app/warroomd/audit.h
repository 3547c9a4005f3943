// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/warroomd/cli.h"

namespace warroom::cli {

/// Something a person did to what the program does by itself.
struct AuditEntry {
    QString action;  ///< "dead-letters skip"
    QString subject; ///< to what
    QString detail;  ///< how that stood before
};

/// Adds \a entry, with the time and the name of the person by this system, as a line of JSON to
/// audit.jsonl in the folder of the library. Durable on return: write it before you act, so that
/// nothing is done that is not told.
Outcome writeAudit(const QCommandLineParser &parser, const AuditEntry &entry);

} // namespace warroom::cli
