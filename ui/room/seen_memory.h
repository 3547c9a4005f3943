// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <optional>

namespace warroom {

class Settings;

/// How far somebody has seen a draft, and when.
struct Seen {
    int version = 0;
    Instant at;

    friend bool operator==(const Seen &, const Seen &) = default;
};

/// Remembers how far the person at this screen has seen each draft: of the last hundred he looked
/// at.
class SeenMemory {
public:
    explicit SeenMemory(Settings &settings) : m_settings(settings) { }

    std::optional<Seen> of(const DraftId &draft) const;
    void keep(const DraftId &draft, const Seen &seen) const;

private:
    Settings &m_settings;
};

} // namespace warroom
