// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trades/balance_bar.h"

#include "ui/text/format_text.h"
#include "ui/theme/theme_source.h"

#include <QPainter>
#include <QPainterPath>

namespace warroom {

namespace {

constexpr int barHeight = 10;

} // namespace

BalanceBar::BalanceBar(ThemeSource &themes, QWidget *parent) : QWidget(parent), m_themes(themes)
{
    connect(&themes, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void BalanceBar::setBalance(const TradeBalance &balance)
{
    m_balance = balance;
    setAccessibleName(tr("You give %1, you get %2")
                          .arg(worthText(balance.gives, balance.inMoney),
                               worthText(balance.gets, balance.inMoney)));
    update();
}

QSize BalanceBar::sizeHint() const
{
    return {240, barHeight + 8 + QFontMetrics(m_themes.theme().font(FontRole::Heading)).height()};
}

QSize BalanceBar::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

void BalanceBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, 0, width(), barHeight);
    QPainterPath ends;
    ends.addRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setClipPath(ends);
    painter.fillRect(bar, theme.colour(ColourRole::Line));
    const double whole = m_balance.gives + m_balance.gets;
    if (whole > 0) {
        const double given = width() * m_balance.gives / whole;
        painter.fillRect(QRectF(0, 0, given, barHeight), theme.colour(ColourRole::AccentFill));
        painter.fillRect(QRectF(given, 0, width() - given, barHeight),
                         theme.colour(ColourRole::InfoFill));
    }
    painter.setClipping(false);
    QFont font = theme.font(FontRole::Mono);
    font.setPixelSize(theme.font(FontRole::Heading).pixelSize());
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.colour(ColourRole::Text));
    const QRect totals(0, barHeight + 6, width(), height() - barHeight - 6);
    painter.drawText(totals, Qt::AlignLeft | Qt::AlignTop,
                     worthText(m_balance.gives, m_balance.inMoney));
    painter.drawText(totals, Qt::AlignRight | Qt::AlignTop,
                     worthText(m_balance.gets, m_balance.inMoney));
}

} // namespace warroom
