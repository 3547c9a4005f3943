// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "ui/widgets/card.h"

#include <optional>

class QLabel;

namespace warroom {

/// How long until the draft begins, large, for everybody. Hidden while that is far away.
class CountdownCard : public Card {
    Q_OBJECT

public:
    explicit CountdownCard(ThemeSource &themes, QWidget *parent = nullptr);

    /// \a left until the start; nothing: none is planned.
    void show(std::optional<Milliseconds> left);

private:
    QLabel *m_seconds;
};

/// From then on a planned start counts down before everybody's eyes.
inline constexpr Seconds countdownFrom{60};

} // namespace warroom
