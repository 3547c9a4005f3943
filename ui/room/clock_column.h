// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace warroom {

class ClockCard;
class Courier;
class Moment;
class ThemeSource;

/// The clock and who comes next. Sends what the person wishes of the clock by itself.
class ClockColumn : public QWidget {
    Q_OBJECT

public:
    ClockColumn(Moment &moment, Courier &courier, ThemeSource &themes, QWidget *parent = nullptr);

    ClockCard &clock() const { return *m_clock; }

private:
    void connectClock(ThemeSource &themes);

    Courier &m_courier;
    ClockCard *m_clock;
};

} // namespace warroom
