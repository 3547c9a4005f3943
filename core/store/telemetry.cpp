// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/telemetry.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace warroom {

void LatencyHistogram::add(std::chrono::nanoseconds took)
{
    const auto micros = std::chrono::ceil<std::chrono::microseconds>(took);
    const auto length = static_cast<quint64>(std::max<qint64>(micros.count(), 1));
    const auto bucket = static_cast<std::size_t>(std::bit_width(length - 1));
    ++counts[std::min(bucket, buckets - 1)];
    ++count;
    sum += micros;
}

std::chrono::microseconds LatencyHistogram::quantile(double share) const
{
    const auto wanted = static_cast<quint64>(std::ceil(share * static_cast<double>(count)));
    quint64 seen = 0;
    for (std::size_t bucket = 0; bucket < buckets && count > 0; ++bucket) {
        seen += counts[bucket];
        if (seen >= std::max<quint64>(wanted, 1))
            return std::chrono::microseconds{1LL << bucket};
    }
    return {};
}

} // namespace warroom
