// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QString>

namespace warroom {

/// A stretch of time as a clock shows it: "4:32", "0:07", "1:12:40". Never negative.
QString clockText(Seconds time);
/// Rounded up, as a running countdown is read: it shows 0:00 only when nothing is left.
QString countdownText(Milliseconds left);
/// A stretch of time in words, rounded: "about 48 min", "about 2 h".
QString aboutText(Seconds time);
/// Where a slot stands: "2.07".
QString pickLabel(int round, int pick);
/// Feet and inches: 6′1″; halves and quarters where there are any: 6′1⅜″.
QString heightText(double inches);
/// A whole number by locale.
QString numberText(qint64 number);
/// An amount of draft money by locale: "$47".
QString moneyText(int amount);
/// What something to be traded is worth: "$12" of \a inMoney, else "12.0" points.
QString worthText(double worth, bool inMoney);
/// \a value with \a decimals, by locale.
QString decimalText(double value, int decimals);
/// A day as one speaks of it: "today", "yesterday", "9 May", "2 Sep 2025"; in local time.
QString dayText(Instant when, Instant now);
/// The time of day by locale, without seconds.
QString timeText(Instant when);

} // namespace warroom
