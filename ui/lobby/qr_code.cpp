// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lobby/qr_code.h"

#include "ui/theme/theme_source.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace warroom {

namespace {

constexpr int quietZone = 4; ///< modules around it, as the standard wants
constexpr int usualSide = 184;
constexpr qreal cornerRadius = 8;

struct Release {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    const std::unique_ptr<QRcode, Release> code(
        text.isEmpty() ? nullptr
                       : QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M));
    m_width = code ? code->width : 0;
    m_modules = QBitArray(m_width * m_width);
    for (int i = 0; i < m_modules.size(); ++i)
        m_modules.setBit(i, (code->data[i] & 1) != 0);
    update();
}

QSize QrCode::sizeHint() const
{
    return {Theme::scaled(usualSide), Theme::scaled(usualSide)};
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    if (m_width == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false); // no hairlines between modules
    const int side = std::min(width(), height()) / (m_width + 2 * quietZone);
    const int left = (width() - side * m_width) / 2;
    const int top = (height() - side * m_width) / 2;
    for (int row = 0; row < m_width; ++row) {
        for (int column = 0; column < m_width; ++column) {
            if (m_modules.testBit(row * m_width + column))
                painter.fillRect(left + column * side, top + row * side, side, side, Qt::black);
        }
    }
}

} // namespace warroom
