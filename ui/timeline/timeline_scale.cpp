// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timeline_scale.h"

#include <algorithm>

namespace warroom {

void TimelineScale::setSpan(double left, double right)
{
    m_left = left;
    m_right = std::max(right, left + 1);
}

double TimelineScale::toPixel(double position) const
{
    return m_left + (position - m_start) * m_zoom * (m_right - m_left);
}

double TimelineScale::toPosition(double pixel) const
{
    return m_start + (pixel - m_left) / (m_zoom * (m_right - m_left));
}

void TimelineScale::zoomAt(double pixel, double factor)
{
    const double under = toPosition(pixel);
    m_zoom = std::clamp(m_zoom * factor, 1.0, closest);
    m_start = under - (pixel - m_left) / (m_zoom * (m_right - m_left));
    bound();
}

void TimelineScale::panBy(double pixels)
{
    m_start -= pixels / (m_zoom * (m_right - m_left));
    bound();
}

void TimelineScale::reveal(double position)
{
    const double seen = 1 / m_zoom;
    if (position < m_start)
        m_start = position - seen * 0.1;
    else if (position > m_start + seen)
        m_start = position - seen * 0.9;
    bound();
}

void TimelineScale::bound()
{
    m_start = std::clamp(m_start, 0.0, 1 - 1 / m_zoom);
}

} // namespace warroom
