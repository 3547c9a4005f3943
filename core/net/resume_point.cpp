// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/resume_point.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

bool isWithheld(const EventEnvelope &event)
{
    return std::holds_alternative<events::EventWithheld>(event.event);
}

} // namespace

QString lastEventOf(const History &history)
{
    const std::vector<EventEnvelope> &all = history.events();
    const auto last = std::find_if_not(all.rbegin(), all.rend(), isWithheld);
    return last == all.rend()
        ? QString()
        : u"%1:%2"_s.arg(last->version).arg(last->id.toString(QUuid::WithoutBraces));
}

bool isRecorded(const EventStore &store, const DraftId &draft, const QString &last)
{
    const auto events =
        store.read(draft, last.section(u':', 0, 0).toInt(), 1, ReadDirection::Forward);
    return events && !events->empty()
        && (isWithheld(events->front())
            || events->front().id == QUuid::fromString(last.section(u':', 1)));
}

} // namespace warroom
