// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/preflight.h"

namespace warroom {

/// Why \a create, whose preflight is \a checks, cannot start, in one line; empty where it can.
QString whyNotReady(const commands::CreateDraft &create, const QList<PreflightCheck> &checks);
/// What starts with \a create, which can.
QString readyText(const commands::CreateDraft &create);

} // namespace warroom
