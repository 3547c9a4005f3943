// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace warroom {

/// Checks that this installation works: store, resources, translations, a short draft and its
/// replay, every screen in both themes. One line each on standard output; 0 when all is well.
int runSelfTest();

} // namespace warroom
