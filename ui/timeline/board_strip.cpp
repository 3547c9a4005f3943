// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/board_strip.h"

#include "ui/theme/theme_source.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_painting.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace warroom {

namespace {

constexpr QSize pictureSize(116, 64);
constexpr int gap = 8;

} // namespace

BoardStrip::BoardStrip(const TimelineLayout &layout, ThemeSource &themes, QWidget *parent)
    : QWidget(parent), m_layout(layout), m_themes(themes)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(&themes, &ThemeSource::changed, this, [this] {
        m_picture = {};
        update();
    });
}

void BoardStrip::showMoments(const QList<int> &versions, int current)
{
    if (versions != m_versions)
        m_picture = {};
    m_versions = versions;
    m_current = current;
    raise();
    show();
    update();
}

QSize BoardStrip::sizeHint() const
{
    const auto count = static_cast<int>(std::max<qsizetype>(1, m_versions.size()));
    return {count * (pictureSize.width() + gap) + gap, pictureSize.height() + 2 * gap};
}

QRect BoardStrip::frame(qsizetype index) const
{
    return {QPoint(gap + static_cast<int>(index) * (pictureSize.width() + gap), gap), pictureSize};
}

const QPixmap &BoardStrip::picture()
{
    if (m_picture.size() == size() * devicePixelRatio())
        return m_picture;
    m_picture = QPixmap(size() * devicePixelRatio());
    m_picture.setDevicePixelRatio(devicePixelRatio());
    m_picture.fill(Qt::transparent);
    const Theme &theme = m_themes.theme();
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme);
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        paintPanel(painter, frame(i), theme.colour(ColourRole::Window),
                   theme.colour(ColourRole::Line), 4);
        paintBoardThumbnail(painter, frame(i).adjusted(4, 4, -4, -4), m_layout, m_versions.at(i),
                            theme);
    }
    return m_picture;
}

void BoardStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture());
    const auto nearest =
        std::min_element(m_versions.begin(), m_versions.end(), [this](int a, int b) {
            return std::abs(a - m_current) < std::abs(b - m_current);
        });
    if (nearest == m_versions.end())
        return;
    const Theme &theme = m_themes.theme();
    const QRect here = frame(nearest - m_versions.begin());
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, here, theme.colour(ColourRole::Window), theme.colour(ColourRole::Accent),
               4);
    paintBoardThumbnail(painter, here.adjusted(4, 4, -4, -4), m_layout, m_current, theme);
}

} // namespace warroom
