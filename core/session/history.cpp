// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/history.h"

#include "domain/evolve.h"

#include <algorithm>

namespace warroom {

void History::append(const EventEnvelope &envelope)
{
    Q_ASSERT(envelope.version == size() + 1);
    if (size() % stride == 0)
        m_checkpoints.push_back(m_head);
    m_events.push_back(envelope);
    evolve(m_head, envelope.event);
}

const EventEnvelope &History::at(int version) const
{
    Q_ASSERT(version >= 1 && version <= size());
    return m_events[static_cast<std::size_t>(version - 1)];
}

DraftState History::stateAt(int version) const
{
    const int wanted = std::clamp(version, 0, size());
    if (wanted == size())
        return m_head;
    const int checkpoint = wanted / stride;
    DraftState state = m_checkpoints[static_cast<std::size_t>(checkpoint)];
    for (int next = checkpoint * stride + 1; next <= wanted; ++next)
        evolve(state, at(next).event);
    return state;
}

} // namespace warroom
