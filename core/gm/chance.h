// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace warroom::gm {

/// Numbers that look drawn and are computed: the same key gives the same numbers on every machine
/// and with every library, so a draft can be played again from its seed.
///
/// The generator is splitmix64 (Sebastiano Vigna, public domain, prng.di.unimi.it/splitmix64.c),
/// read by place instead of in order; texts are mixed in by FNV-1a over their UTF-16 code units.
class Chance {
public:
    explicit Chance(quint64 key) : m_key(key) { }
    /// For one thing in one draft, from nothing but the draft's seed and the thing's names.
    Chance(qint64 seed, QStringView thing, QStringView other = {});

    /// The \a place-th number of the sequence, from 0.
    quint64 at(quint64 place) const;
    /// Evenly from 0 to \a bound - 1; \a bound at least 1.
    int below(int bound, quint64 place) const;
    /// From -1000 to 1000, the middle likelier than the ends. Uses the numbers 2 * place and the
    /// next.
    int swing(quint64 place) const;

private:
    quint64 m_key;
};

} // namespace warroom::gm
