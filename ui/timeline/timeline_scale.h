// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace warroom {

/// Which part of the line from 0 to 1 a width of pixels shows.
class TimelineScale {
public:
    static constexpr double closest = 64;

    void setSpan(double left, double right);
    double zoom() const { return m_zoom; }
    bool isWhole() const { return m_zoom <= 1.0; }

    double toPixel(double position) const;
    double toPosition(double pixel) const;
    /// What lies under \a pixel stays there.
    void zoomAt(double pixel, double factor);
    void panBy(double pixels);
    /// Moves as little as it must for \a position to be seen.
    void reveal(double position);

private:
    void bound();

    double m_left = 0;
    double m_right = 1;
    double m_zoom = 1;  ///< 1: the whole line
    double m_start = 0; ///< the position at the left end
};

} // namespace warroom
