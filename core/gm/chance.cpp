// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gm/chance.h"

namespace warroom::gm {

namespace {

quint64 mixedIn(quint64 hash, QStringView text)
{
    constexpr quint64 prime = 0x100000001b3;
    for (const QChar letter : text) {
        hash = (hash ^ (letter.unicode() & 0xff)) * prime;
        hash = (hash ^ (letter.unicode() >> 8)) * prime;
    }
    return (hash ^ 0xff) * prime; // so that "A", "BC" differs from "AB", "C"
}

} // namespace

Chance::Chance(qint64 seed, QStringView thing, QStringView other)
    : m_key(mixedIn(mixedIn(0xcbf29ce484222325, thing), other)
            ^ Chance(static_cast<quint64>(seed)).at(0))
{
}

quint64 Chance::at(quint64 place) const
{
    quint64 z = m_key + (place + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

int Chance::below(int bound, quint64 place) const
{
    return static_cast<int>(((at(place) >> 32) * static_cast<quint64>(bound)) >> 32);
}

int Chance::swing(quint64 place) const
{
    return below(1001, 2 * place) - below(1001, 2 * place + 1);
}

} // namespace warroom::gm
