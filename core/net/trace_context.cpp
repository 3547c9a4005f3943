// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/trace_context.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>

namespace warroom {

namespace {

constexpr int versionSize = 2;
constexpr int traceSize = 32;
constexpr int spanSize = 16;
constexpr int headerSize = versionSize + 1 + traceSize + 1 + spanSize + 1 + 2;

QByteArray newSpan()
{
    // 0 would mean that there is none.
    const quint64 number = QRandomGenerator::global()->generate64() | 1;
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

bool isZero(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

bool isLowerHex(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    });
}

} // namespace

QByteArray TraceContext::header() const
{
    return "00-" + trace.toHex() + '-' + span.toHex() + (isSampled ? "-01" : "-00");
}

TraceContext TraceContext::child() const
{
    return {trace, newSpan(), span, isSampled};
}

std::optional<TraceContext> traceIn(const QByteArray &header)
{
    const bool isLonger = header.size() > headerSize && header.at(headerSize) == '-';
    if (header.size() != headerSize && !isLonger)
        return {};
    const QList<QByteArray> parts = header.first(headerSize).split('-');
    if (parts.size() != 4 || parts.at(0).size() != versionSize || parts.at(1).size() != traceSize
        || parts.at(2).size() != spanSize || !std::all_of(parts.begin(), parts.end(), isLowerHex))
        return {};
    if (parts.at(0) == "ff" || (parts.at(0) == "00" && isLonger))
        return {};
    const TraceContext context{QByteArray::fromHex(parts.at(1)),
                               QByteArray::fromHex(parts.at(2)),
                               {},
                               (parts.at(3).toInt(nullptr, 16) & 1) != 0};
    if (isZero(context.trace) || isZero(context.span))
        return {};
    return context;
}

TraceContext traceOf(const QUuid &correlation, const QByteArray &header)
{
    if (const auto known = traceIn(header))
        return known->child();
    return {correlation.toRfc4122(), newSpan(), {}, true};
}

} // namespace warroom
