// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/resume_point.h"

#include "net/wire_event.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warroom {

namespace {

bool isOpen(const EventEnvelope &event)
{
    return !std::holds_alternative<events::EventWithheld>(event.event) && isForEveryone(event);
}

} // namespace

QString lastEventOf(const History &history)
{
    const std::vector<EventEnvelope> &all = history.events();
    const auto last = std::find_if(all.rbegin(), all.rend(), isOpen);
    return last == all.rend()
        ? QString()
        : u"%1:%2"_s.arg(last->version).arg(last->id.toString(QUuid::WithoutBraces));
}

bool isRecorded(const EventStore &store, const DraftId &draft, const QString &last, int since)
{
    const int at = last.section(u':', 0, 0).toInt();
    const auto events = store.read(draft, at, std::max(1, since - at + 1), ReadDirection::Forward);
    return events && !events->empty()
        && events->front().id == QUuid::fromString(last.section(u':', 1))
        && std::none_of(events->begin() + 1, events->end(), isOpen);
}

} // namespace warroom
